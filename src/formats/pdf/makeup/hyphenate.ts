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

/** What a token is asked, in the letters it is written with: patterns of all the world's letters are slow to be made. */
interface Letters {
  readonly word: RegExp
  readonly capital: RegExp
  /** Figures, addresses, compounds with a hyphen: left whole. */
  readonly compound: RegExp
}

const english: Letters = {
  word: /[A-Za-z\u00ad]+/g,
  capital: /[A-Z]/,
  compound: /[\d@/_\\+&=]|[A-Za-z][:-][A-Za-z]|[A-Za-z]\.[a-z]|[\u2010\u2011\u2013\u2014]/
}
let every: Letters | undefined

function lettersOf(token: string): Letters {
  if (/^[\0-\x7f\u00ad\u2010-\u2027]*$/.test(token)) return english
  every ??= {
    word: /[\p{L}\p{M}\u00ad]+/gu,
    capital: /\p{Lu}/u,
    compound: /[\d@/_\\+&=]|\p{L}[:-]\p{L}|\p{L}\.\p{Ll}|[\u2010\u2011\u2013\u2014]/u
  }
  return every
}

const sentenceEnd = /[.!?:…]["'”’»)\]]*\s+["'“‘«„([]*$|^["'“‘«„([]*$|["“‘«„]$/u
/** Languages that write common nouns with a capital. */
const capitalNouns = /^(?:de|lb)\b/i

/**
 * How far dividing goes. `usual` leaves alone: capitals and mixed case, anything with a figure, an at sign or a full
 * stop inside, names (a capital in mid-sentence, unless its ending says it is a common noun), parts of a compound with a
 * hyphen, and verbatim text. `names` divides long names as well, where lines would gape otherwise; `all` divides the parts
 * of compounds and the last word, and lets addresses end a line at their points.
 */
export type Effort = 'all' | 'names' | 'usual'

/** Where the words of `start` to `end`, a stretch of text without spaces, may be divided. */
export function divisions(
  paragraph: Paragraph,
  start: number,
  end: number,
  divide: Divide,
  language: string,
  effort: Effort
): readonly Division[] {
  const token = paragraph.shown.slice(start, end)
  if (token.length < shortest) return token.includes('\u00ad') ? typed(token) : []
  const before = paragraph.shown.slice(Math.max(0, start - 8), start)
  if (effort === 'all' || lettersOf(token).capital.test(token))
    return divided(token, before, divide, language, effort)
  let known = plainTokens.get(divide)
  if (!known) {
    known = new Map()
    plainTokens.set(divide, known)
  }
  const found = known.get(token)
  if (found) return found
  const made = divided(token, before, divide, language, effort)
  if (known.size >= mostTokens) known.clear()
  known.set(token, made)
  return made
}

/** Where a word may be divided, from the start of its token. */
export interface Division {
  readonly at: number
  /** It would leave two letters behind. */
  readonly stub: boolean
  /** No hyphen shows: a place inside an address. */
  readonly bare?: boolean | undefined
}

/** Tokens without capitals are divided alike wherever they stand. */
const plainTokens = new WeakMap<Divide, Map<string, readonly Division[]>>()
const mostTokens = 20_000

function divided(
  token: string,
  before: string,
  divide: Divide,
  language: string,
  effort: Effort
): readonly Division[] {
  if (token.includes('\u00ad')) return typed(token)
  const letters = lettersOf(token)
  if (letters.compound.test(token)) {
    if (effort !== 'all') return []
    if (address.test(token)) return joints(token)
  }
  const points: Division[] = []
  for (const match of token.matchAll(letters.word)) {
    const word = match[0]
    if (word.length < shortest || letters.capital.test(word.slice(1))) continue
    const at = match.index
    const capital = letters.capital.test(word.charAt(0))
    const opens = sentenceEnd.test((before + token.slice(0, at)).slice(-8))
    if (
      capital &&
      !opens &&
      !(effort !== 'usual' && word.length >= longName) &&
      !capitalNouns.test(language) &&
      !isCommonNoun(word, language)
    )
      continue
    for (const point of divide(word)) points.push({at: at + point, stub: point === 2})
  }
  return points
}

/** A capital in the name of a body (`Transformation`) is no surname: English endings that surnames do not have. */
const isCommonNoun = (letters: string, language: string): boolean =>
  /^en\b/i.test(language) &&
  /(?:[aeiou]tion|ction|ment|ship|bility|ology|isation|ization)(?:s|al)?$/.test(letters)

/** Soft hyphens that the author typed are the only places. */
function typed(token: string): Division[] {
  const points: Division[] = []
  for (let at = token.indexOf('\u00ad'); at >= 0; at = token.indexOf('\u00ad', at + 1))
    points.push({at: at + 1, stub: false})
  return points
}

const address = /[\d@/_\\+&=]|\p{L}[.:]\p{L}/u

/** An address may end a line after a slash or an at sign, and before a full stop or what begins a query. */
function joints(token: string): Division[] {
  const points: Division[] = []
  for (let at = 3; at < token.length - 2; at++) {
    const after = /[/@]/.test(token.charAt(at - 1)) && !/[/@]/.test(token.charAt(at))
    const ahead = /[.?&_=#]/.test(token.charAt(at)) && /[\p{L}\d]/u.test(token.charAt(at + 1))
    const figures = /\d/.test(token.charAt(at - 1)) && /\d/.test(token.charAt(at + 1))
    if (after || (ahead && !figures)) points.push({at, stub: false, bare: true})
  }
  return points
}

/** A shorter name is never divided. */
const longName = 8
