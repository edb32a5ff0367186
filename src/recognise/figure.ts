import type {Image, Link, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Figure} from '../release/nodes.js'
import {isTextBlock} from './blocks.js'
import {foldInPlace} from './lexicon.js'
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
  const figures = images.map((image): Figure => toFigure(image, state))
  const last = figures.at(-1)
  if (last) addCaption(last, own.length > 0 ? own : (behind ?? []), state)
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

/** The title of an image is its caption (`![alt](file "caption")`). */
function toFigure(image: Image, state: State): Figure {
  const made: Figure = {
    type: 'figure',
    url: image.url,
    alt: image.alt ?? '',
    children: [],
    ...(image.position ? {position: image.position} : {})
  }
  const title = image.title?.trim()
  if (title) addCaption(made, [{type: 'text', value: title}], state)
  return made
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

/** Put a caption in, its credit apart; it follows one that is there, unless it says the same. */
function addCaption(figure: Figure, caption: PhrasingContent[], state: State): void {
  if (caption.length === 0) return
  const text = plainText(caption)
  const credit = creditOf(text, state.lexicon.credits)
  const whole = spanOf(caption)
  if (credit) add(figure, 'credit', trimText(sliceText(caption, credit.start, text.length)))
  add(figure, 'children', credit ? trimText(sliceText(caption, 0, credit.start)) : caption)
  if (figure.position && whole.position)
    figure.position = {start: figure.position.start, end: whole.position.end}
}

function add(figure: Figure, key: 'children' | 'credit', words: PhrasingContent[]): void {
  const held = figure[key] ?? []
  if (held.length === 0) figure[key] = words
  else if (plainText(held) === plainText(words)) figure[key] = words
  else if (words.length > 0) figure[key] = [...held, {type: 'text', value: ' '}, ...words]
}

const sign = /^(?:©|\(c\)\s)/iu

/**
 * Where a credit begins at the end of a caption: `(Photo: Jane Doe)`, `© Jane Doe`, `Picture by Jane Doe`. In
 * parentheses the word alone will do; outside, a word of the copy does not: it takes a colon, or `by`.
 */
function creditOf(text: string, words: readonly string[]): {start: number} | undefined {
  const from = Math.max(0, text.length - 130)
  const tail = text.slice(from)
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'))
  const inner = /^[(（]\s?([^()（）\n]{3,110})[)）][.。]?\s*$/u.exec(tail.slice(open))?.[1]
  if (open >= 0 && inner !== undefined) {
    const word = startOf(inner, words)
    const next = inner.slice(word?.length ?? 0)
    if (sign.test(inner) || (word && /^\s?[:：\s]\s?\S{2}/u.test(next))) return {start: from + open}
  }
  for (const match of tail.matchAll(/(?<![\p{L}\p{N}])[\p{L}©]/gu)) {
    const rest = tail.slice(match.index)
    if (/[()\n]/.test(rest)) continue
    const word = startOf(rest, words)
    const next = rest.slice(word?.length ?? 0)
    if (rest.startsWith('©') || (word && /^\s?(?:by\s|[:：])\s?\S[^\n]{1,100}$/iu.test(next)))
      return {start: from + match.index}
  }
  return undefined
}

/** The credit word that a text begins with. */
function startOf(text: string, words: readonly string[]): string | undefined {
  const plain = foldInPlace(text.slice(0, 40))
  return words.find((word) => plain.startsWith(word) && !/^\p{L}/u.test(plain.slice(word.length)))
}
