import {append, documentPart, stylesPart, withNamespaces} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import {slotMark} from './fill.js'
import {graftLists} from './graft-lists.js'
import {graftFootnotes} from './graft-notes.js'
import {graftRelationships} from './graft-relationships.js'
import {renamed, renumber} from './renumber.js'
import type {StyleMap} from './style-map.js'

/**
 * Put the copy, made up as a document of its own, into the letterhead: its blocks at their slots, its styles, lists,
 * footnotes, links and pictures beside the letterhead's, none of which changes its number or name.
 */
export function graft(
  letterhead: Parts,
  copy: Parts,
  slots: ReadonlyMap<string, string>,
  styles: StyleMap
): void {
  const lists = graftLists(letterhead, copy, styles)
  const notes = graftFootnotes(letterhead, copy, lists, styles)
  const links = graftRelationships(letterhead, copy, documentPart)
  let document = xmlPart(letterhead, documentPart)
  for (const [slot, xml] of slots) {
    const blocks = renumber(renamed(xml, styles), lists, notes, links)
    document = document.replace(slotMark + slot + '-->', () => blocks)
  }
  letterhead.set(documentPart, withNamespaces(document, xmlPart(copy, documentPart)))
  const sheet = xmlPart(letterhead, stylesPart)
  letterhead.set(stylesPart, append(sheet, 'w:styles', styles.added.join('')))
}
