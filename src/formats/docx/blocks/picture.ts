import type {BlockOf, Inline} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import {pictureRun} from '../drawing.js'
import {paragraph, variant} from '../paragraph.js'
import type {Picture} from '../pictures.js'
import {runs, wordRun, words} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'
import type {Size} from '../units.js'
import {cleanXml} from '../xml.js'

/** Tallest a picture is set, so that its caption stands on the same page. */
const maxHeight = 320

/** A figure: image, caption and credit, kept together. A picture that could not be read is its words. */
export function picture(block: BlockOf<'picture'>, scope: Scope, state: State): Flow {
  const image = state.pictures.get(block.url)
  const plain = {...scope, last: false}
  const shown = image
    ? pictureRun(image, block.alt, shownSize(image, scope.width), scope, state)
    : wordRun('', words(cleanXml(block.alt)))
  const set = (style: string, nodes: readonly Inline[]): Flow =>
    nodes.length > 0 ? [paragraph(style, runs(nodes, plain, state), plain, state)] : []
  const ends = block.credit.length === 0
  return [
    ...(shown ? [paragraph('Figure', shown, plain, state)] : []),
    ...set(ends ? lastCaption(scope, state) : 'Caption', block.caption),
    ...set('Credit', block.credit)
  ]
}

/** A caption that no credit follows: it has the space after the figure, and need not stay with what comes next. */
function lastCaption(scope: Scope, state: State): string {
  const {after} = roleStyle(scope.style, 'figure')
  return variant('Caption', 'Last', () => ({after, keepWithNext: false}), state)
}

/** An image at its own size or as wide as the text, whichever is less. */
function shownSize(image: Picture, width: number): Size {
  const natural = (image.width * 72) / (image.density ?? 96)
  const scale = Math.min(1, width / natural, maxHeight / ((natural * image.height) / image.width))
  return {width: natural * scale, height: (natural * scale * image.height) / image.width}
}
