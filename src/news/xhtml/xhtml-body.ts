import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Galley} from '../../galley/index.js'
import type {NewsFacts} from '../facts.js'
import {setBlocks} from './blocks/index.js'
import {noteId, setInline} from './runs.js'
import type {XhtmlState} from './state.js'

/** What the item's metadata says: the lines for the desk. The embargo line is set anew, the copy's end is the element's. */
const said = new Set<string>(['embargo', 'ends', 'marker'])

/**
 * Copy as XHTML elements for the body of an item: the embargo line first of all, the blocks, then the footnotes.
 * `headline` is false where the item has a property for it and readers would see it twice.
 */
export function xhtmlBody({galley, blocks, kill}: NewsFacts, headline: boolean): Element[] {
  const state: XhtmlState = {galley, setBlocks}
  const embargo = galley.embargo ? [x('p', [x('strong', galley.embargo.line)])] : []
  const copy = blocks.filter((block) => !said.has(block.role) && (headline || block.role !== 'headline'))
  return [...embargo, ...setBlocks(copy, state), ...(kill ? [] : footnotes(galley, state))]
}

function footnotes(galley: Galley, state: XhtmlState): Element[] {
  if (galley.footnotes.length === 0) return []
  const notes = galley.footnotes.map((note) => {
    const [first, ...rest] = note.children
    const inline = first?.type === 'copy' && rest.length === 0
    return x(
      'li',
      {id: noteId(note.mark)},
      inline ? setInline(first.children) : setBlocks(note.children, state)
    )
  })
  return [x('section', [x('h2', galley.labels.footnotes), x('ol', notes)])]
}
