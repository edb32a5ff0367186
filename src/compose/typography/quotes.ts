import {byLanguage, type SetRule} from './pieces.js'

/** Marks of a language: for the double quotation mark, for one inside another, and for the single one. */
interface Marks {
  double: readonly [open: string, close: string]
  nested: readonly [open: string, close: string]
  single: readonly [open: string, close: string]
}

const marks = (double: string, nested: string, single: string): Marks => {
  const pair = (value: string): readonly [string, string] => {
    const [open = '', close = ''] = value.split('|')
    return [open, close]
  }
  return {double: pair(double), nested: pair(nested), single: pair(single)}
}

/** CLDR's delimiters where the press follows them, else what its newspapers print. */
const table: Readonly<Record<string, Marks>> = {
  ar: marks('«|»', '“|”', '‘|’'),
  cs: marks('„|“', '‚|‘', '‚|‘'),
  cy: marks('“|”', '“|”', '‘|’'),
  da: marks('»|«', '›|‹', '›|‹'),
  de: marks('„|“', '‚|‘', '‚|‘'),
  'de-CH': marks('«|»', '‹|›', '‹|›'),
  el: marks('«|»', '“|”', '‘|’'),
  en: marks('“|”', '“|”', '‘|’'),
  es: marks('«|»', '“|”', '‘|’'),
  'es-MX': marks('“|”', '“|”', '‘|’'),
  fi: marks('”|”', '”|”', '’|’'),
  fr: marks('«\u202f|\u202f»', '“|”', '‘|’'),
  'fr-CH': marks('«\u202f|\u202f»', '‹\u202f|\u202f›', '‹\u202f|\u202f›'),
  he: marks('”|”', '”|”', '’|’'),
  it: marks('«|»', '“|”', '‘|’'),
  ja: marks('「|」', '『|』', '『|』'),
  nl: marks('“|”', '“|”', '‘|’'),
  pl: marks('„|”', '«|»', '‚|’'),
  pt: marks('“|”', '“|”', '‘|’'),
  'pt-PT': marks('«|»', '“|”', '‘|’'),
  ru: marks('«|»', '„|“', '‚|‘'),
  sv: marks('”|”', '”|”', '’|’'),
  uk: marks('«|»', '„|“', '‚|‘'),
  zh: marks('“|”', '“|”', '‘|’'),
  'zh-Hant': marks('「|」', '『|』', '『|』'),
  'zh-HK': marks('「|」', '『|』', '『|』'),
  'zh-TW': marks('「|」', '『|』', '『|』')
}
const otherwise = marks('“|”', '“|”', '‘|’')

const apostrophe = '’'
const letter = /[\p{L}\p{M}]/u
const figure = /\p{N}/u
const hebrew = /\p{Script=Hebrew}/u
const opensAfter = /^$|[\s([{<«‹„“‘‚「『—–/"'-]/u
/** Words that lost their beginning: the mark stands for it. */
const elided = /^(?:tis|twas|twill|twere|em|til|cause|bout|round|n|s|t|k|\d\d(?:s|er|ers)?)(?![\p{L}\p{N}])/iu

/** Where the setting of one paragraph stands. */
interface State {
  readonly text: string
  readonly marks: Marks
  /** Marks that are open, outermost first. */
  readonly open: Array<'"' | "'">
  /** Where the last straight mark stands that can close a single quotation; below zero where none does. */
  readonly lastClose: number
}

/** Turn straight quotation marks into the language's, apostrophes into apostrophes and primes into primes. */
export const setQuotes: SetRule = (text, language, put) => {
  const state: State = {
    text,
    marks: byLanguage(table, language, otherwise),
    open: [],
    lastClose: lastCloseOf(text)
  }
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') put(index, double(state, index))
    else if (text[index] === "'") put(index, single(state, index))
  }
}

/** What the straight double mark at `index` becomes; itself where it is neither a quotation mark nor a prime. */
function double(state: State, index: number): string {
  const {text, open} = state
  const before = text[index - 1] ?? ''
  const after = text[index + 1] ?? ''
  if (hebrew.test(before) && hebrew.test(after)) return '״'
  if (opens(before, after)) {
    const [mark] = doubleMarks(state)
    push(open, '"')
    return mark
  }
  const place = open.lastIndexOf('"')
  if (place < 0) return figure.test(before) ? '″' : '"'
  open.length = place
  return doubleMarks(state)[1]
}

/** What the straight single mark at `index` becomes. */
function single(state: State, index: number): string {
  const {text, open} = state
  const before = text[index - 1] ?? ''
  const after = text[index + 1] ?? ''
  if (hebrew.test(before)) return '׳'
  if (opens(before, after)) {
    if (index >= state.lastClose || elided.test(text.slice(index + 1, index + 12))) return apostrophe
    push(open, "'")
    return state.marks.single[0]
  }
  if (letter.test(before) && (letter.test(after) || figure.test(after))) return apostrophe
  const place = open.lastIndexOf("'")
  if (place >= 0) {
    open.length = place
    return state.marks.single[1]
  }
  return figure.test(before) && /^(?:[\s\d]|$)/u.test(after) ? '′' : apostrophe
}

/** The double marks at this depth: every second level takes the nested ones. */
function doubleMarks(state: State): Marks['double'] {
  const depth = state.open.filter((mark) => mark === '"').length
  return depth % 2 === 1 ? state.marks.nested : state.marks.double
}

/** A mark opens when it leans on the word after it. */
function opens(before: string, after: string): boolean {
  return opensAfter.test(before) && after !== '' && !/\s/u.test(after)
}

/** Open a mark; deeper than copy ever nests, the outermost is forgotten. */
function push(open: State['open'], mark: '"' | "'"): void {
  if (open.length === 8) open.shift()
  open.push(mark)
}

/** Place of the last straight mark that leans only on what is before it. */
function lastCloseOf(text: string): number {
  let last = -1
  for (const {index} of text.matchAll(/(?<=\S)'(?![\p{L}\p{N}])/gu)) last = index
  return last
}
