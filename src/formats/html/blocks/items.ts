import {h} from 'hastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {attributesOf, isPlain} from './attributes.js'

/** A list; an item of one paragraph holds its words without a `p`. */
export function items(block: BlockOf<'items'>, state: HtmlState): HtmlResult {
  const attributes = attributesOf(block, state)
  if (block.ordered && block.start !== 1) attributes.start = block.start
  return h(
    block.ordered ? 'ol' : 'ul',
    attributes,
    block.items.map((item) => {
      const [only] = item
      const bare =
        item.length === 1 && only?.type === 'copy' && isPlain(only, state) && !only.runIn && !only.lang
      return h('li', state.all(bare ? only.children : item))
    })
  )
}
