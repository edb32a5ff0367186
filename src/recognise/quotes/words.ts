import {fold, type Lexicon} from '../lexicon.js'

/** Words of a language (and of English, which is never far) about people and what they do, ready to use. */
export interface Words {
  roles: ReadonlySet<string>
  /** Endings of titles in languages that join words: `…sprecher`. */
  roleEndings: readonly string[]
  honorifics: ReadonlySet<string>
  particles: ReadonlySet<string>
  joins: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  reported: ReadonlySet<string>
  /** Finite verbs of saying; global. */
  verbs: RegExp
  participles: RegExp
  according: RegExp
  statements: RegExp
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
    honorifics: new Set(near.flatMap((data) => lower(data.names.honorifics))),
    particles: new Set(near.flatMap((data) => lower(data.names.particles))),
    joins: new Set(near.flatMap((data) => lower(data.attribution.joins))),
    pronouns: new Set(near.flatMap((data) => lower(data.attribution.pronouns))),
    reported: new Set(near.flatMap((data) => lower(data.attribution.reported))),
    verbs: expression(
      [
        ...near.flatMap((data) => data.attribution.verbs),
        ...far.flatMap((data) => data.attribution.verbs.filter((verb) => verb.length >= 5))
      ],
      'gu'
    ),
    participles: expression(
      near.flatMap((data) => data.attribution.participles),
      'u'
    ),
    according: expression(
      near.flatMap((data) => data.attribution.according),
      'u'
    ),
    statements: expression(
      near.flatMap((data) => data.attribution.statements),
      'u'
    )
  }
  made.set(lexicon, words)
  return words
}

/**
 * One expression for a list of words. A word with spaces around it must not begin inside another; a capital may
 * follow it, where a site has lost the space (`saidSecretary`).
 */
function expression(list: readonly string[], flags: string): RegExp {
  const sorted = [...new Set(list)].sort((left, right) => right.length - left.length)
  const spaced = sorted.filter((word) => !isUnspaced(word)).map(literal)
  const unspaced = sorted.filter(isUnspaced).map(literal)
  const parts = [
    ...(spaced.length > 0
      ? ["(?<![\\p{L}\\p{N}’'-])(?:" + spaced.join('|') + ')(?![\\p{Ll}\\p{Lo}\\p{N}])']
      : []),
    ...(unspaced.length > 0 ? ['(?:' + unspaced.join('|') + ')'] : [])
  ]
  return new RegExp(parts.length > 0 ? parts.join('|') : '$^', flags)
}

/** Scripts that put no space between words. */
export function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
}

/** A word as a pattern; its first letter may be a capital. */
function literal(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
  const first = escaped[0] ?? ''
  const upper = first.toUpperCase()
  return upper === first || upper.length > 1 ? escaped : '[' + first + upper + ']' + escaped.slice(1)
}

/** A verb in a clause. */
export interface Verb {
  index: number
  end: number
  text: string
}

/** Verbs of saying in a clause. A capital says that it is one only at the start: `United States` is none. */
export function verbsIn(clause: string, words: Words): Verb[] {
  const start = clause.length - clause.trimStart().length
  return [...clause.matchAll(words.verbs)]
    .filter((match) => match.index <= start + 1 || !/^\p{Lu}/u.test(match[0]))
    .map((match) => ({index: match.index, end: match.index + match[0].length, text: match[0]}))
}

/** True for a word that ends a title: `Secretary`, `Pressesprecherin`. */
export function isRole(token: string, words: Words): boolean {
  const folded = fold(token)
  return words.roles.has(folded) || words.roleEndings.some((ending) => folded.endsWith(ending))
}

/** True for a word that only points at the speaker named before. */
export function isPronoun(text: string, words: Words): boolean {
  return words.pronouns.has(fold(text))
}
