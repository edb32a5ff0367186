import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import {setInline} from '../runs.js'
import type {XhtmlState} from '../state.js'

/** Blocks that belong together. */
export function group(block: BlockOf<'group'>, state: XhtmlState): Element[] {
  if (block.role === 'quotation' || block.role === 'pullQuote') return [quotation(block, state)]
  const name = block.role === 'factBox' ? 'aside' : 'section'
  return [x(name, state.setBlocks(block.children, state))]
}

/** A quotation with who said it under it. */
function quotation(block: BlockOf<'group'>, state: XhtmlState): Element {
  const credits = block.children.filter(isAttribution)
  const words = block.children.filter((child) => !isAttribution(child))
  const quoted = x('blockquote', state.setBlocks(words, state))
  if (credits.length === 0) return quoted
  return x('figure', [
    quoted,
    x(
      'figcaption',
      credits.flatMap((line) => setInline(line.children))
    )
  ])
}

function isAttribution(block: GalleyBlock): block is BlockOf<'line'> {
  return block.type === 'line' && block.role === 'attribution'
}
