import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** A list; an item's first paragraph is its own text, lists nest inside `li`. */
export function items(block: BlockOf<'items'>, _scope: NitfScope, state: NitfState): Element[] {
  if (block.items.length === 0) return []
  const name = block.ordered ? 'ol' : 'ul'
  const start = block.ordered && block.start !== 1 ? {seqnum: String(block.start)} : {}
  return [
    x(
      name,
      start,
      block.items.map((item) => x('li', itemOf(item, state)))
    )
  ]
}

function itemOf(item: readonly GalleyBlock[], state: NitfState): ElementContent[] {
  const scope: NitfScope = {mayGroup: false}
  const [first, ...rest] = item
  const loose = rest.some((block) => block.type === 'copy')
  if (first?.type !== 'copy' || first.role === 'code' || loose) return state.setBlocks(item, scope, state)
  return [...state.setInline(first.children, state), ...state.setBlocks(rest, scope, state)]
}
