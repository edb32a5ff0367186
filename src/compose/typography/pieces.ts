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
const address = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi

/**
 * Apply `rule` to a paragraph that comes in pieces: it sees the text as a whole, once for each language in it, and
 * what it puts lands in the piece it belongs to. Units are changed one for one, so that no piece can lose its place.
 */
export function setPiecewise(pieces: readonly Piece[], language: string, rule: SetRule): Piece[] {
  const text = pieces.map((piece) => piece.value).join('')
  const owners = pieces.flatMap((piece) =>
    Array<string>(piece.value.length).fill(piece.verbatim ? '' : (piece.language ?? language))
  )
  for (const match of text.matchAll(address)) owners.fill('', match.index, match.index + match[0].length)
  const units = text.split('')
  for (const tag of new Set(owners)) {
    if (tag === '') continue
    rule(text, tag, (index, value) => {
      if (owners[index] === tag) units[index] = value
    })
  }
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.value.length
    const value = units.slice(start, end).join('')
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
