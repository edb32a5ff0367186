import {h} from 'hastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {attributesOf} from './attributes.js'
import {dateline} from './dateline.js'

/** A line that is no sentence of the copy. */
export function line(block: BlockOf<'line'>, state: HtmlState): HtmlResult {
  if (block.role === 'dateline') {
    return h('p', {...attributesOf(block, state), className: []}, [dateline(block.children, state)])
  }
  return h('p', attributesOf(block, state), state.all(block.children))
}
