/** A stretch of a paragraph. */
export interface Piece {
  value: string
  /** BCP 47 tag where it differs from the paragraph's. */
  language?: string | undefined
  /** True for code: it is context for its neighbours and never changes. */
  verbatim?: boolean | undefined
}

/** Say that the UTF-16 unit at `index` of the paragraph becomes `value`. */
export type Put = (index: number, value: string) => void

/** A rule of setting: reads the paragraph's text, puts what changes. */
export type SetRule = (text: string, language: string, put: Put) => void

/** Web and mail addresses: what stands in them is no typography. */
const address = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi

/**
 * Apply `rule` to a paragraph that comes in pieces: it sees the text as a whole, once for each language in it, and
 * what it puts lands in the piece it belongs to. Units are changed one for one, so that no piece can lose its place.
 */
export function setPiecewise(pieces: readonly Piece[], language: string, rule: SetRule): Piece[] {
  const text = pieces.map((piece) => piece.value).join('')
  const starts = startsOf(pieces)
  const addresses = [...text.matchAll(address)]
  const addressStarts = addresses.map((match) => match.index)
  const isAddress = (index: number): boolean => {
    const match = addresses[lastAtMost(addressStarts, index)]
    return match !== undefined && index < match.index + match[0].length
  }
  const puts = new Map<number, string>()
  for (const tag of new Set(pieces.map((piece) => piece.language ?? language))) {
    rule(text, tag, (index, value) => {
      const owner = pieces[lastAtMost(starts, index)]
      if (!owner || owner.verbatim || (owner.language ?? language) !== tag || isAddress(index)) return
      puts.set(index, value)
    })
  }
  return cut(pieces, text, puts)
}

/** Where each piece begins in the paragraph. */
function startsOf(pieces: readonly Piece[]): number[] {
  let start = 0
  return pieces.map((piece) => {
    const here = start
    start += piece.value.length
    return here
  })
}

/** Index of the last of `sorted` that is not above `value`; below zero where all are. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Make the pieces anew with what was put. */
function cut(pieces: readonly Piece[], text: string, puts: ReadonlyMap<number, string>): Piece[] {
  const places = [...puts.keys()].sort((left, right) => left - right)
  let next = 0
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.value.length
    let value = ''
    for (let place = places[next]; place !== undefined && place < end; place = places[++next]) {
      value += text.slice(start, place) + puts.get(place)
      start = place + 1
    }
    value += text.slice(start, end)
    start = end
    return {...piece, value}
  })
}

/** The first of `tag`, `tag` without its last subtag, … that `table` knows; else `otherwise`. */
export function byLanguage<Value>(
  table: Readonly<Record<string, Value>>,
  tag: string,
  otherwise: Value
): Value {
  const subtags = tag.split('-')
  for (let length = subtags.length; length > 0; length--) {
    const value = table[subtags.slice(0, length).join('-')]
    if (value !== undefined) return value
  }
  return otherwise
}
