import type {Image, Link, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Figure} from '../release/nodes.js'
import {isTextBlock} from './blocks.js'
import {plainText, sliceText, spanOf, trimText} from './phrasing.js'
import {infer, type State} from './state.js'

/** True for a paragraph that holds images, and at most a caption in the lines under them. */
export function isFigure(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false
  const children = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return children.length > 0 && imageOf(children[0]) !== undefined && isImagesThenCaption(block)
}

function isImagesThenCaption(block: Paragraph): boolean {
  let seenText = false
  let broken = false
  for (const child of block.children) {
    if (imageOf(child)) {
      if (seenText) return false
    } else if (child.type === 'break' || (child.type === 'text' && /^\s*$/.test(child.value))) {
      if (child.type === 'break' || child.value.includes('\n')) broken = true
    } else {
      if (!broken && !(child.type === 'text' && child.value.startsWith('\n'))) {
        if (!(child.type === 'emphasis')) return false
      }
      seenText = true
      broken = true
    }
  }
  return true
}

/** An image, alone or as the only child of a link. */
function imageOf(node: PhrasingContent | undefined): Image | undefined {
  if (node?.type === 'image') return node
  if (node?.type === 'link' && node.children.length === 1) return imageOf((node as Link).children[0])
  return undefined
}

/** The figures of a paragraph; the caption stands in the same paragraph, or is the line of emphasis after it. */
export function figure(
  block: Paragraph,
  next: RootContent | undefined,
  state: State
): {figures: Figure[]; usesNext: boolean} {
  const images = block.children.flatMap((child) => imageOf(child) ?? [])
  const own = trimText(block.children.filter((child) => imageOf(child) === undefined))
  const behind = own.length === 0 ? captionOf(next) : undefined
  const figures = images.map((image): Figure => toFigure(image))
  const last = figures.at(-1)
  if (last) addCaption(last, own.length > 0 ? own : (behind ?? []))
  if (behind && last) {
    infer(state, {
      of: 'caption',
      found: 'line of emphasis under an image',
      state: 'the caption as the title of the image, `![alt](file "caption")`',
      taken: 'Taken for its caption',
      place: next
    })
  }
  return {figures, usesNext: behind !== undefined}
}

function toFigure(image: Image): Figure {
  const title = image.title ?? undefined
  return {
    type: 'figure',
    url: image.url,
    alt: image.alt ?? '',
    ...(title ? {title} : {}),
    children: [],
    ...(image.position ? {position: image.position} : {})
  }
}

/** A paragraph that is emphasis from end to end, or says that it is a caption. */
export function captionOf(next: RootContent | undefined): PhrasingContent[] | undefined {
  if (!next || !isTextBlock(next) || next.type !== 'paragraph') return undefined
  const text = plainText(next.children).trim()
  if (text === '' || text.length > 600) return undefined
  const marked = next.children.every(
    (child) => child.type === 'emphasis' || (child.type === 'text' && child.value.trim() === '')
  )
  if (marked)
    return trimText(next.children).flatMap((child) => (child.type === 'emphasis' ? child.children : [child]))
  return /^(?:caption|photo caption|image caption|bildunterschrift|légende|pie de foto|didascalia|legenda|bild|foto|photo|图片说明)\s?[:：]/iu.test(
    text
  )
    ? trimText(next.children)
    : undefined
}

/** Put the caption in, its credit apart. */
function addCaption(figure: Figure, caption: PhrasingContent[]): void {
  if (caption.length === 0) return
  const text = plainText(caption)
  const credit = creditOf(text)
  const whole = spanOf(caption)
  if (credit) {
    figure.credit = trimText(sliceText(caption, credit.start, text.length))
    figure.children = trimText(sliceText(caption, 0, credit.start))
  } else figure.children = caption
  if (figure.position && whole.position)
    figure.position = {start: figure.position.start, end: whole.position.end}
}

const creditPattern =
  /(?:\(|[|–—-]\s?|\s|^|\.\s?)(?:photo(?:graph)?(?: by| credit| courtesy)?|image(?: credit| courtesy| by)?|picture(?: by| credit)?|credit|foto|bild|bildnachweis|crédit(?: photo)?|crédito|©|copyright|\(c\))\s?[:：]?\s?[^()\n]{2,100}\)?\.?$/iu

/** Where a credit begins at the end of a caption: `(Photo: Jane Doe)`, `© Jane Doe`. */
function creditOf(text: string): {start: number} | undefined {
  const from = Math.max(0, text.length - 130)
  const tail = text.slice(from)
  const open = tail.lastIndexOf('(')
  if (open >= 0 && /\)\.?\s*$/.test(tail)) {
    const inner = tail.slice(open)
    if (creditPattern.test(inner)) return {start: from + open}
  }
  const mark =
    /(?:©|(?:photo(?:graph)?|image|picture|photo credit|image credit|credit|foto|bild|crédit|crédit photo|crédito|copyright)\s?(?:by\s|[:：]))[^()\n]{2,100}$/iu.exec(
      tail
    )
  return mark ? {start: from + mark.index} : undefined
}
