import type {Shaped} from './face.js'
import {type Segment, substitute} from './itemise.js'
import type {Paragraph} from './paragraph.js'

/** A paragraph cut into segments, ready to be measured. */
export interface Itemised {
  readonly paragraph: Paragraph
  readonly segments: readonly Segment[]
  /** Words shaped so far, by their offsets: a line asks for what its items asked for. */
  readonly known: Map<number, readonly ShapedPart[]>
}

/** Part of a segment, shaped. */
export interface ShapedPart {
  readonly segment: Segment
  readonly start: number
  readonly end: number
  readonly shaped: Shaped
}

/** Shape `start` to `end`, which is one word or less, segment by segment in logical order. */
export function shapeParts(itemised: Itemised, start: number, end: number): readonly ShapedPart[] {
  const key = start * longest + end
  const known = itemised.known.get(key)
  if (known) return known
  const parts: ShapedPart[] = []
  for (let at = segmentAt(itemised.segments, start); at < itemised.segments.length; at++) {
    const segment = itemised.segments[at]
    if (!segment || segment.start >= end) break
    const from = Math.max(segment.start, start)
    const to = Math.min(segment.end, end)
    if (from < to) {
      parts.push({
        segment,
        start: from,
        end: to,
        shaped: shapeText(itemised.paragraph.shown.slice(from, to), segment)
      })
    }
  }
  itemised.known.set(key, parts)
  return parts
}

/** No paragraph has more characters than this. */
const longest = 0x4000000

/** Shape text in the manner of `segment`; a character that no face has is set as its code. */
export function shapeText(text: string, segment: Segment): Shaped {
  return segment.shape(segment.missing ? codeOf(text) : substitute(text, segment.face))
}

/** `[U+1F6A2]`: what is set where no face has a character. */
export function codeOf(text: string): string {
  return [...text]
    .map(
      (character) => '[U+' + (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') + ']'
    )
    .join('')
}

/** Width of `start` to `end` in points, letterspacing included. */
export function widthOf(itemised: Itemised, start: number, end: number): number {
  let width = 0
  for (const {segment, shaped} of shapeParts(itemised, start, end)) width += partWidth(segment, shaped)
  return width
}

/**
 * Width of the first letters of a word, `start` to `at`, as they stand in the word that ends at `end`, so that its parts
 * add up to it. Where a ligature stands across the place, the letters are shaped alone.
 */
export function prefixWidth(itemised: Itemised, start: number, at: number, end: number): number {
  let width = 0
  for (const part of shapeParts(itemised, start, end)) {
    if (part.start >= at) break
    if (part.end <= at) {
      width += partWidth(part.segment, part.shaped)
      continue
    }
    const inside = advanceTo(part, at - part.start)
    if (inside === undefined) return widthOf(itemised, start, at)
    width += inside
  }
  return width
}

/** Advance of the glyphs before an offset, or nothing where none begins there. */
function advanceTo({segment, shaped}: ShapedPart, offset: number): number | undefined {
  if (segment.level % 2 === 1 || segment.missing) return undefined
  let advance = 0
  for (let at = 0; at < shaped.glyphs.length; at++) {
    const glyph = shaped.glyphs[at]
    if (!glyph || glyph.cluster > offset) return undefined
    if (glyph.cluster === offset) {
      return advance * segment.stretch.ink.size + segment.tracking * at
    }
    advance += glyph.advance
  }
  return undefined
}

export function partWidth({stretch: {ink}, tracking}: Segment, shaped: Shaped): number {
  return shaped.width * ink.size + tracking * shaped.glyphs.length
}

/** Width of one character as `segment` sets it. */
export function characterWidth(character: string, segment: Segment): number {
  return shapeText(character, segment).width * segment.stretch.ink.size
}

/** Index of the segment that holds `offset`. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Share of a character's own width that hangs beyond the edge of the measure, so that edges look straight. */
const hangingEnd: Readonly<Record<string, number>> = {
  '.': 0.65,
  ',': 0.65,
  '-': 0.6,
  '\u00ad': 0.6,
  '‐': 0.6,
  '\u2011': 0.6,
  ';': 0.3,
  ':': 0.3,
  '–': 0.3,
  '—': 0.2,
  '’': 0.6,
  '”': 0.6,
  '"': 0.6,
  "'": 0.6,
  '»': 0.3,
  '…': 0.15,
  '!': 0.15,
  '?': 0.1
}
const hangingStart: Readonly<Record<string, number>> = {
  '“': 0.6,
  '‘': 0.6,
  '"': 0.6,
  "'": 0.6,
  '«': 0.3,
  '„': 0.4
}

/** How far the last character of a line hangs out, in points. */
export function hangAtEnd(character: string, segment: Segment): number {
  const share = hangingEnd[character]
  return share === undefined || segment.level % 2
    ? 0
    : share * characterWidth(shownHyphen(character), segment)
}

/** How far the first character of a line hangs out, in points. */
export function hangAtStart(character: string, segment: Segment): number {
  const share = hangingStart[character]
  return share === undefined || segment.level % 2 ? 0 : share * characterWidth(character, segment)
}

const shownHyphen = (character: string): string => (character === '\u00ad' ? '-' : character)
