import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import {setInline} from '../runs.js'
import type {XhtmlState} from '../state.js'

/** A list; an item of one paragraph holds its words directly. */
export function items(block: BlockOf<'items'>, state: XhtmlState): Element[] {
  if (block.items.length === 0) return []
  const start = block.ordered && block.start !== 1 ? {start: String(block.start)} : {}
  return [
    x(
      block.ordered ? 'ol' : 'ul',
      start,
      block.items.map((item) => x('li', itemOf(item, state)))
    )
  ]
}

function itemOf(item: readonly GalleyBlock[], state: XhtmlState): ElementContent[] {
  const [first, ...rest] = item
  if (first?.type !== 'copy' || first.role === 'code' || rest.some((block) => block.type === 'copy')) {
    return state.setBlocks(item, state)
  }
  return [...setInline(first.children), ...state.setBlocks(rest, state)]
}
