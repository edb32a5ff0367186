import type {Paragraph} from 'mdast'
import type {Lead} from '../release/nodes.js'
import {dateline, findDateline} from './dateline.js'
import {boldStart, nearOf, takeDateline} from './front.js'
import {plainText, sliceText} from './phrasing.js'
import type {State} from './state.js'

/** The first paragraph of the copy; a dateline that runs into it becomes its first child. */
export function lead(block: Paragraph, state: State): Lead {
  const position = block.position ? {position: block.position} : {}
  const text = plainText(block.children)
  const found = findDateline(text, boldStart(block), state.lexicon, nearOf(state))
  if (!found) return {type: 'lead', children: block.children, ...position}
  takeDateline(found, block, state)
  const head = dateline(sliceText(block.children, 0, found.end), found.facts)
  const rest = sliceText(block.children, found.end, text.length)
  return {type: 'lead', children: [head, ...rest], ...position}
}
