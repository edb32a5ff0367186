import type {BlockOf, Inline} from '../../../../galley/index.js'
import type {TaggedRun} from '../paragraph.js'
import {inLanguage, type MakeupState, push, type Scope, styleOf} from '../scope.js'
import {breakPrice, setParagraph, taggedRuns} from '../set-paragraph.js'

/** Share of the page's height that a picture takes at most. */
const highest = 0.5
/** Pixels per inch under which a picture is set smaller than the measure. */
const coarsest = 130
const gap = 5

/** A picture with its caption and credit, on one page. */
export function picture(node: BlockOf<'picture'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const style = {...styleOf(scope, node.role), align: 'start' as const}
  const size = scope.images.get(node.url)
  const standing = scope.tags.marks.get(node)
  if (!standing) throw new Error('Unexpected picture outside the structure tree, expected a slot for it')
  const words = captionRuns(scope, node.caption, node.credit)
  if (size) {
    const {width, height} = sizeIn(size, scope)
    const rtl = scope.direction === 'rtl'
    push(state, {
      height: height + (words.length > 0 ? gap : 0),
      before: Math.max(style.before, style.leading),
      after: words.length > 0 ? 0 : style.after,
      boxes: [
        {
          type: 'image',
          x: rtl ? scope.x + scope.width - width : scope.x,
          y: 0,
          width,
          height,
          image: node.url,
          standing
        }
      ],
      breakBefore: breakPrice.free,
      notes: [],
      kind: 'figure'
    })
    state.keep = words.length > 0
  }
  if (words.length === 0) return
  setParagraph(words, scope, state, {
    style: {...style, before: size ? 0 : style.before},
    x: scope.x,
    width: scope.width,
    whole: true
  })
}

/** Caption and credit run on, with a space between them that is heard. */
function captionRuns(scope: Scope, caption: readonly Inline[], credit: readonly Inline[]): TaggedRun[] {
  const first = caption.length > 0 ? taggedRuns(scope, caption) : []
  const second = credit.length > 0 ? taggedRuns(scope, credit) : []
  const between = scope.tags.marks.get(caption)
  if (!between || second.length === 0) return [...first, ...second]
  return [...first, {run: {type: 'text', value: ' ', marks: {}}, standing: between}, ...second]
}

/** As wide as the measure, unless that is too high or the pixels are too few. */
function sizeIn(
  size: {readonly width: number; readonly height: number},
  scope: Scope
): {width: number; height: number} {
  const natural = (size.width / coarsest) * 72
  const tallest = scope.pageHeight * highest
  const width = Math.min(scope.width, Math.max(natural, 48), (tallest * size.width) / size.height)
  return {width, height: (width * size.height) / size.width}
}
