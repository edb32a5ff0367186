import {everyMatch} from '../../language/every-match.js'
import {fold, type Lexicon} from '../lexicon.js'

/** Words of a language (and of English, which is never far) about people and what they do, ready to use. */
export interface Words {
  roles: ReadonlySet<string>
  /** Endings of titles in languages that join words: `…sprecher`. */
  roleEndings: readonly string[]
  /** What {@link isRole} said of words it was asked about. */
  known: Map<string, boolean>
  honorifics: ReadonlySet<string>
  particles: ReadonlySet<string>
  joins: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  reported: ReadonlySet<string>
  /** Finite verbs of saying. */
  verbs: Phrases
  participles: Phrases
  according: Phrases
  statements: Phrases
}

const made = new WeakMap<Lexicon, Words>()

/** Languages that copy in another one is full of. */
const companions = new Set(['en', 'cy'])

export function wordsOf(lexicon: Lexicon): Words {
  const known = made.get(lexicon)
  if (known) return known
  const near = lexicon.all.filter((data) => data === lexicon.language || companions.has(data.tag))
  const far = lexicon.all.filter((data) => !near.includes(data))
  const lower = (list: readonly string[]): string[] => list.map((word) => fold(word).replace(/\.$/, ''))
  const roles = near.flatMap((data) => lower(data.names.roles))
  const words: Words = {
    roles: new Set(roles.flatMap((role) => [role, role.split(' ').at(-1) ?? role])),
    roleEndings: /^(?:de|nl)/u.test(lexicon.language.tag)
      ? lower(lexicon.language.names.roles).filter((role) => role.length >= 6 && !role.includes(' '))
      : [],
    known: new Map(),
    honorifics: new Set(near.flatMap((data) => lower(data.names.honorifics))),
    particles: new Set(near.flatMap((data) => lower(data.names.particles))),
    joins: new Set(
      // Welsh `a` is an article elsewhere.
      near
        .filter((data) => data.tag !== 'cy' || data === lexicon.language)
        .flatMap((data) => lower(data.attribution.joins))
    ),
    pronouns: new Set(near.flatMap((data) => lower(data.attribution.pronouns))),
    reported: new Set(near.flatMap((data) => lower(data.attribution.reported))),
    verbs: phrases([
      ...near.flatMap((data) => data.attribution.verbs),
      ...far.flatMap((data) => data.attribution.verbs.filter((verb) => verb.length >= 5))
    ]),
    participles: phrases(near.flatMap((data) => data.attribution.participles)),
    according: phrases(near.flatMap((data) => data.attribution.according)),
    statements: phrases(near.flatMap((data) => data.attribution.statements))
  }
  made.set(lexicon, words)
  return words
}

/** Phrases by their first word in lower case, the longest first; of scripts without spaces, an expression. */
export interface Phrases {
  byFirst: ReadonlyMap<string, ReadonlyArray<readonly string[]>>
  unspaced: RegExp | undefined
}

function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Array<readonly string[]>>()
  const unspaced: string[] = []
  for (const phrase of new Set(list)) {
    if (isUnspaced(phrase)) {
      unspaced.push(phrase)
      continue
    }
    const words = phrase.toLowerCase().split(' ')
    const first = words[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((left, right) => right.length - left.length)
    )
  }
  const alternatives = unspaced.sort((left, right) => right.length - left.length).join('|')
  return {byFirst, unspaced: alternatives === '' ? undefined : new RegExp(alternatives, 'gu')}
}

/** Scripts that put no space between words. */
function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
}

/** A phrase in a clause. */
export interface Verb {
  index: number
  end: number
  text: string
}

interface Token {
  text: string
  index: number
  end: number
}

/** The clause that was asked about last, and its words: it is asked for verbs, for participles, for `according to`. */
let last: {clause: string; tokens: readonly Token[]} = {clause: '', tokens: []}

function tokensIn(clause: string): readonly Token[] {
  if (last.clause !== clause) last = {clause, tokens: tokenise(clause)}
  return last.tokens
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu
const plainWord = /^[A-Za-z]?[a-z-]*$/

/** Words with their places; where a site has lost a space (`saidSecretary`), two words. */
function tokenise(clause: string): Token[] {
  const tokens: Token[] = []
  for (const {0: text, index} of everyMatch(clause, word)) {
    if (plainWord.test(text)) tokens.push({text: text.toLowerCase(), index, end: index + text.length})
    else tokens.push(...pieces(text, index))
  }
  return tokens
}

/** A word that may be two, or have something hung on. */
function pieces(text: string, index: number): Token[] {
  const glue = /\p{Ll}\p{Lu}/u.test(text) ? /^\p{Ll}{3,}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length : undefined
  // Welsh hangs its article on: `meddai’r`.
  const hung = /['’]/.test(text) ? /^\p{L}{3,}(?=['’](?:r|n|i|w)$)/u.exec(text)?.[0].length : undefined
  const cut = glue ?? hung ?? text.length
  const first = {text: text.slice(0, cut).toLowerCase().replaceAll('’', "'"), index, end: index + cut}
  if (!glue) return [first]
  return [first, {text: text.slice(cut).toLowerCase(), index: index + cut, end: index + text.length}]
}

/** Every phrase in a clause, in order. */
export function phrasesIn(clause: string, list: Phrases): Verb[] {
  const found: Verb[] = []
  const tokens = tokensIn(clause)
  let next = 0
  for (const [at, token] of tokens.entries()) {
    if (at < next) continue
    const words = list.byFirst
      .get(token.text)
      ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.text === word))
    if (!words) continue
    const end = tokens[at + words.length - 1]?.end ?? token.end
    found.push({index: token.index, end, text: clause.slice(token.index, end)})
    next = at + words.length
  }
  if (list.unspaced && /\p{Lo}/u.test(clause)) {
    for (const match of everyMatch(clause, list.unspaced)) {
      found.push({index: match.index, end: match.index + match[0].length, text: match[0]})
    }
    found.sort((left, right) => left.index - right.index)
  }
  return found
}

/** Verbs of saying in a clause. A capital says that it is one only at the start: `United States` is none. */
export function verbsIn(clause: string, words: Words): Verb[] {
  const start = clause.length - clause.trimStart().length
  return phrasesIn(clause, words.verbs).filter(
    (verb) => verb.index <= start + 1 || !/^\p{Lu}/u.test(verb.text)
  )
}

/** Titles with something hung on: `vice-chair`, `mayor-elect`, `engineer-in-chief`. */
const affixed =
  /^(?:(?:acting|co|deputy|ex|pro|sub|under|vice)-)?(.+?)(?:-(?:at-large|designate|elect|emeritus|general|in-chief))?$/u

/** Ends of words that say what somebody does, and end no given name: `churchwarden`, `bellmaker`. */
const occupation =
  /(?:warden|keeper|master|mistress|ologist|ographer|maker|worker|fighter|grower|ringer|holder|runner)$/

/** Words are asked about again and again, most of them `the` and `of`. */
const mostKnown = 5000

/** True for a word that ends a title: `Secretary`, `Pressesprecherin`. */
export function isRole(token: string, words: Words): boolean {
  const known = words.known.get(token)
  if (known !== undefined) return known
  const found = endsTitle(token, words)
  if (words.known.size >= mostKnown) words.known.clear()
  words.known.set(token, found)
  return found
}

function endsTitle(token: string, words: Words): boolean {
  const folded = token.toLowerCase().replace(/^['’(]+|[.,:;)'’]+$/gu, '')
  const core = affixed.exec(folded)?.[1] ?? folded
  return (
    words.roles.has(folded) ||
    words.roles.has(core) ||
    words.roleEndings.some((ending) => folded.endsWith(ending)) ||
    (folded.length >= 8 && occupation.test(folded))
  )
}

/** True for a word that only points at the speaker named before. */
export function isPronoun(text: string, words: Words): boolean {
  return words.pronouns.has(fold(text))
}
