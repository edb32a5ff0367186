import type {Element} from 'xast'
import {x} from 'xastscript'
import {type BlockOf, textOf} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** A paragraph; the first one of the copy is the lead. Code is verbatim. The dateline stands in `body.head`. */
export function copy(block: BlockOf<'copy'>, _scope: NitfScope, state: NitfState): Element[] {
  if (block.role === 'code') return [x('pre', textOf(block.children))]
  const lead = block.role === 'lead'
  const runIn = lead ? [] : (block.runIn ?? [])
  const children = state.setInline([...runIn, ...block.children], state)
  if (children.length === 0) return []
  return [x('p', lead ? {lede: 'true'} : {}, children)]
}
