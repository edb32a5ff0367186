import {h} from 'hastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {attributesOf} from './attributes.js'
import {dateline} from './dateline.js'

/** A paragraph; the dateline, where there is one, opens it. Verbatim lines keep their breaks. */
export function copy(block: BlockOf<'copy'>, state: HtmlState): HtmlResult {
  const children = state.all(block.children)
  if (block.role === 'code') return h('pre', attributesOf(block, state), [h('code', children)])
  if (block.runIn) children.unshift(dateline(block.runIn, state))
  return h('p', attributesOf(block, state), children)
}
