import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf} from '../../../galley/index.js'
import {mediaFacts} from '../../media.js'
import {setInline} from '../runs.js'
import type {XhtmlState} from '../state.js'

/** A picture with its caption and credit; the source is the one the release names. */
export function picture(block: BlockOf<'picture'>, state: XhtmlState): Element[] {
  const facts = mediaFacts(state.galley, block.url)
  const size = {width: facts?.width?.toString(), height: facts?.height?.toString()}
  const image = x('img', {src: block.url, alt: block.alt, ...size})
  const caption = setInline(block.caption)
  const credit = setInline(block.credit)
  if (caption.length === 0 && credit.length === 0) return [x('figure', [image])]
  const apart = caption.length > 0 && credit.length > 0 ? [{type: 'text' as const, value: ' '}] : []
  return [x('figure', [image, x('figcaption', [...caption, ...apart, ...credit])])]
}
