import type {Face} from '../../../src/formats/pdf/makeup/face.js'
import {itemise} from '../../../src/formats/pdf/makeup/itemise.js'
import type {Itemised} from '../../../src/formats/pdf/makeup/measure.js'
import type {Paragraph} from '../../../src/formats/pdf/makeup/paragraph.js'

/** A face in which every character is half an em wide: makeup is tested without a font. */
export const fakeFace = (has: (codePoint: number) => boolean = () => true): Face => ({
  key: 'fake',
  bytes: new Uint8Array(),
  ascent: 0.9,
  descent: 0.3,
  capHeight: 0.7,
  xHeight: 0.5,
  has,
  advance: () => 0.5,
  space: 1,
  shaper: (manner) => (text) => {
    const glyphs = [...text].map((_, at) => ({
      id: at + 1,
      cluster: at,
      end: at + 1,
      advance: 0.5,
      dx: 0,
      dy: 0
    }))
    return {glyphs: manner.rtl ? glyphs.reverse() : glyphs, width: text.length * 0.5}
  }
})

/** Plain text at 10 points, itemised in the fake face: 5 points a character. */
export function itemisedOf(
  text: string,
  forced: ReadonlySet<number> = new Set(),
  direction: 'ltr' | 'rtl' = 'ltr'
): Itemised {
  const paragraph: Paragraph = {
    text,
    shown: text,
    forced,
    direction,
    language: 'en',
    stretches: [
      {
        start: 0,
        end: text.length,
        ink: {
          cut: {face: 'text', weight: 400, italic: false},
          size: 10,
          colour: 'ink',
          rise: 0,
          features: '',
          tracking: 0,
          strike: false
        },
        standing: {slot: 0},
        language: 'en',
        verbatim: false
      }
    ]
  }
  return {
    paragraph,
    segments: itemise(paragraph, {chain: () => [fakeFace()]}, () => undefined),
    known: new Map()
  }
}
