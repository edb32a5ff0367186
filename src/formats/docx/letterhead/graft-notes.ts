import {append, elementsOf, ensurePart, footnotesPart, highest, withNamespaces, wordTypes} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import {graftRelationships} from './graft-relationships.js'
import {type Renumbering, renamed, renumber} from './renumber.js'
import type {StyleMap} from './style-map.js'

/** Footnotes of the copy after those of the letterhead, with links of their own. */
export function graftFootnotes(
  letterhead: Parts,
  copy: Parts,
  lists: Renumbering,
  styles: StyleMap
): Renumbering {
  const ours = xmlPart(copy, footnotesPart)
  const notes = elementsOf(ours, 'w:footnote').filter((xml) => !/<w:footnote\b[^>]*w:type=/.test(xml))
  if (notes.length === 0) return new Map()
  const theirs =
    xmlPart(letterhead, footnotesPart) ||
    ours.replace(/<w:footnote\b(?![^>]*w:type=)[\s\S]*?<\/w:footnote>/g, '')
  const links = graftRelationships(letterhead, copy, footnotesPart)
  const first = 1 + Math.max(0, highest(theirs, /<w:footnote\b[^>]*?w:id="(\d+)"/g))
  const numbers = new Map(
    notes.map((xml, index) => [/w:id="(\d+)"/.exec(xml)?.[1] ?? '', String(first + index)])
  )
  const moved = notes.map((xml) =>
    renumber(renamed(xml, styles), lists, new Map(), links).replace(
      /w:id="(\d+)"/,
      (_all, id: string) => 'w:id="' + (numbers.get(id) ?? id) + '"'
    )
  )
  letterhead.set(footnotesPart, withNamespaces(append(theirs, 'w:footnotes', moved.join('')), ours))
  ensurePart(letterhead, footnotesPart, wordTypes + 'footnotes+xml', 'footnotes')
  return numbers
}
