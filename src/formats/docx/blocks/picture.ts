import {type IImageOptions, ImageRun, TextRun} from 'docx'
import type {BlockOf, Inline} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import {paragraph, variant} from '../paragraph.js'
import type {Picture} from '../pictures.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'
import {pixels} from '../units.js'
import {cleanXml} from '../xml.js'

/** Tallest a picture is set, so that its caption stands on the same page. */
const maxHeight = 320

/** A figure: image, caption and credit, kept together. A picture that could not be read is its words. */
export function picture(block: BlockOf<'picture'>, scope: Scope, state: State): Flow {
  const image = state.pictures.get(block.url)
  const plain = {...scope, last: false}
  const shown = image
    ? [new ImageRun(imageOptions(image, block.alt, scope.width))]
    : block.alt
      ? [new TextRun(cleanXml(block.alt))]
      : []
  const set = (style: string, nodes: readonly Inline[]): Flow =>
    nodes.length > 0 ? [paragraph(style, runs(nodes, plain, state), plain, state)] : []
  const ends = block.credit.length === 0
  return [
    ...(shown.length > 0 ? [paragraph('Figure', shown, plain, state)] : []),
    ...set(ends ? lastCaption(scope, state) : 'Caption', block.caption),
    ...set('Credit', block.credit)
  ]
}

/** A caption that no credit follows: it has the space after the figure, and need not stay with what comes next. */
function lastCaption(scope: Scope, state: State): string {
  const {after} = roleStyle(scope.style, 'figure')
  return variant('Caption', 'Last', () => ({after, keepWithNext: false}), state)
}

/** An image at its own size or as wide as the text, whichever is less, with its text alternative. */
export function imageOptions(image: Picture, alt: string, width: number): IImageOptions {
  const natural = (image.width * 72) / (image.density ?? 96)
  const scale = Math.min(1, width / natural, maxHeight / ((natural * image.height) / image.width))
  const shown = {width: natural * scale, height: (natural * scale * image.height) / image.width}
  return sized(image, alt, shown)
}

/** An image set at this size, in points. */
export function sized(image: Picture, alt: string, size: {width: number; height: number}): IImageOptions {
  const transformation = {
    width: Math.max(1, pixels(size.width)),
    height: Math.max(1, pixels(size.height))
  }
  const description = cleanXml(alt)
  const words = description
    ? {altText: {name: 'Picture', description}}
    : {altText: {name: 'Decoration'}, decorative: true}
  const {type, data, fallback} = image
  if (type !== 'svg') return {type, data, transformation, ...words}
  return {type, data, fallback: {type: 'png', data: fallback ?? data}, transformation, ...words}
}
