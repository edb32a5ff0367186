import type {Paragraph} from './paragraph.js'

/** Says where a word may be divided: offsets into the word. */
export type Divide = (word: string) => readonly number[]

interface Engine {
  readonly mem: {readonly buffer: ArrayBuffer}
  readonly lct: {readonly value: number}
  readonly lmi: {readonly value: number}
  readonly rmi: {readonly value: number}
  hyphenate(left: number, right: number, hyphen: number): number
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => {readonly exports: Record<string, unknown>}
}

const hyphen = 0x00ad
/** Longest word the patterns take, and the shortest that is worth dividing. */
const longest = 60
const shortest = 6
const dividers = new WeakMap<Uint8Array, Divide>()

/**
 * A divider of the compiled patterns of one language (hyphenopoly 6: the word goes in at 0 as UTF-16, and comes
 * back at 0 with soft hyphens). At least two letters stay behind and three go over, more where the patterns say so.
 */
export function dividerOf(patterns: Uint8Array): Divide {
  const known = dividers.get(patterns)
  if (known) return known
  const engine = new WebAssembly.Instance(new WebAssembly.Module(patterns)).exports as unknown as Engine
  const letters = new Uint16Array(engine.mem.buffer, 0, 128)
  const alphabet = new Set(new Uint16Array(engine.mem.buffer, 1664, engine.lct.value))
  const left = Math.max(2, engine.lmi.value)
  const right = Math.max(3, engine.rmi.value)
  const words = new Map<string, readonly number[]>()

  const divide = (word: string): readonly number[] => {
    const small = word.toLowerCase()
    const cached = words.get(small)
    if (cached) return cached
    const points: number[] = []
    if (small.length === word.length && small.length >= shortest && small.length <= longest && spelt(small)) {
      for (let at = 0; at < small.length; at++) letters[at] = small.charCodeAt(at)
      letters[small.length] = 0
      const length = engine.hyphenate(left, right, hyphen)
      let offset = 0
      for (let at = 0; at < length; at++) {
        if (letters[at] === hyphen) points.push(offset)
        else offset++
      }
    }
    if (words.size > 20_000) words.clear()
    words.set(small, points)
    return points
  }
  const spelt = (word: string): boolean => {
    for (let at = 0; at < word.length; at++) if (!alphabet.has(word.charCodeAt(at))) return false
    return true
  }
  dividers.set(patterns, divide)
  return divide
}

const word = /[\p{L}\p{M}\u00ad]+/gu
const sentenceEnd = /[.!?:…]["'”’»)\]]*\s+["'“‘«„([]*$|^["'“‘«„([]*$|["“‘«„]$/u
/** Languages that write common nouns with a capital. */
const capitalNouns = /^(?:de|lb)\b/i

/**
 * Where the words of `start` to `end` (a stretch of text without spaces) may be divided. Left alone: capitals and
 * mixed case, anything with a figure, an at sign or a full stop inside, names (a capital in mid-sentence, unless its ending says it is a common noun), parts of
 * a compound with a hyphen, and verbatim text. `names` lets long names be divided, where lines would gape otherwise.
 */
export function divisions(
  paragraph: Paragraph,
  start: number,
  end: number,
  divide: Divide,
  language: string,
  names: boolean
): number[] {
  const token = paragraph.shown.slice(start, end)
  if (token.includes('\u00ad')) return typed(token, start)
  if (/[\d@/_\\+&=]|\p{L}[:-]\p{L}|\p{L}\.\p{Ll}|[\u2010\u2011\u2013\u2014]/u.test(token)) return []
  const points: number[] = []
  for (const match of token.matchAll(word)) {
    const letters = match[0]
    if (letters.length < shortest || !plain(letters)) continue
    const at = start + match.index
    const capital = /^\p{Lu}/u.test(letters)
    const opens = sentenceEnd.test(paragraph.shown.slice(Math.max(0, at - 8), at))
    if (
      capital &&
      !opens &&
      !(names && letters.length >= longName) &&
      !capitalNouns.test(language) &&
      !isCommonNoun(letters, language)
    )
      continue
    for (const point of divide(letters)) points.push(at + point)
  }
  return points
}

/** A capital in the name of a body (`Transformation`) is no surname: English endings that surnames do not have. */
const isCommonNoun = (letters: string, language: string): boolean =>
  /^en\b/i.test(language) &&
  /(?:[aeiou]tion|ction|ment|ship|bility|ology|isation|ization)(?:s|al)?$/.test(letters)

/** Soft hyphens that the author typed are the only places. */
function typed(token: string, start: number): number[] {
  const points: number[] = []
  for (let at = token.indexOf('\u00ad'); at >= 0; at = token.indexOf('\u00ad', at + 1))
    points.push(start + at + 1)
  return points
}

/** A shorter name is never divided. */
const longName = 8

/** Small letters, but for a first capital. */
const plain = (letters: string): boolean => !/\p{Lu}/u.test(letters.slice(1))
