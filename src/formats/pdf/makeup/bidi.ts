import bidiFactory from 'bidi-js'
import type {Paragraph} from './paragraph.js'

const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

let bidi: ReturnType<typeof bidiFactory> | undefined

/**
 * Embedding level of every UTF-16 unit (UAX #9), or nothing where all runs from left to right. A stretch that
 * states its direction is isolated (X5a to X5c), as HTML's `dir` does.
 */
export function bidiLevels(paragraph: Paragraph): Uint8Array | undefined {
  const {shown, stretches, direction} = paragraph
  if (direction === 'ltr' && !rightToLeft.test(shown) && !stretches.some((s) => s.direction === 'rtl')) {
    return undefined
  }
  bidi ??= bidiFactory()
  let isolated = ''
  const places: number[] = []
  for (const stretch of stretches) {
    const apart = stretch.direction && stretch.direction !== direction
    if (apart) isolated += stretch.direction === 'rtl' ? '\u2067' : '\u2066'
    for (let at = stretch.start; at < stretch.end; at++) {
      places.push(isolated.length)
      isolated += shown.charAt(at)
    }
    if (apart) isolated += '\u2069'
  }
  const {levels} = bidi.getEmbeddingLevels(isolated, direction)
  return Uint8Array.from(places, (place) => levels[place] ?? 0)
}

/** Order of runs from left to right on a line (UAX #9, L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at)
  const highest = Math.max(0, ...levels)
  for (let level = highest; level > 0; level--) {
    let at = 0
    while (at < levels.length) {
      if ((levels[at] ?? 0) < level) {
        at++
        continue
      }
      let end = at
      while (end < levels.length && (levels[end] ?? 0) >= level) end++
      reverse(order, at, end)
      at = end
    }
  }
  return order
}

function reverse(list: number[], from: number, to: number): void {
  const part = list.slice(from, to).reverse()
  for (let at = 0; at < part.length; at++) list[from + at] = part[at] ?? 0
}
