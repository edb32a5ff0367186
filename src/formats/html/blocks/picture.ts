import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {attributesOf} from './attributes.js'

/** A figure with caption and credit; a picture that cannot be had leaves its words. */
export function picture(block: BlockOf<'picture'>, state: HtmlState): HtmlResult {
  const image = state.images.get(block.url)
  const children: ElementContent[] = []
  if (image?.src) {
    const {src, srcset, width, height} = image
    children.push(
      h('img.u-photo', {
        src,
        alt: block.alt,
        ...(width ? {width, height} : {}),
        // As wide as the measure of the page, or as the screen where that is narrower.
        ...(srcset ? {srcSet: srcset, sizes: '(min-width: 44rem) 39rem, 100vw'} : {}),
        // What is in the page is there already; what has to be fetched can wait until it is near.
        ...(state.options.assets === 'inline' ? {} : {loading: 'lazy', decoding: 'async'})
      })
    )
  } else if (block.alt) children.push(h('p.missing', block.alt))
  const caption = state.all(block.caption)
  const credit = block.credit.length > 0 ? [h('small.credit', state.all(block.credit))] : []
  if (caption.length + credit.length > 0) {
    children.push(
      h('figcaption', [
        ...caption,
        ...(caption.length > 0 && credit.length > 0 ? [text(' ')] : []),
        ...credit
      ])
    )
  }
  return h('figure', attributesOf(block, state), children)
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
