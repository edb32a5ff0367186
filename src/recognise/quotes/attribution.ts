import type {Speaker} from '../../release/nodes.js'
import type {Lexicon} from '../lexicon.js'
import {isPronoun, readSubject} from './names.js'

/** Who a text says speaks: named, or the one named before. */
export type Attributed = {speakers: Speaker[]} | 'same'

interface Verbs {
  all: RegExp
  participles: RegExp
  according: RegExp
  statements: RegExp
  reported: ReadonlySet<string>
}

const made = new WeakMap<Lexicon, Verbs>()

function verbsOf(lexicon: Lexicon): Verbs {
  const known = made.get(lexicon)
  if (known) return known
  const near = lexicon.all.filter(
    (data) => data === lexicon.language || data.tag === 'en' || data.tag === 'cy'
  )
  const far = lexicon.all.filter((data) => !near.includes(data))
  const verbs = [
    ...near.flatMap((data) => data.attribution.verbs),
    ...far.flatMap((data) => data.attribution.verbs.filter((verb) => verb.length >= 5))
  ]
  const built: Verbs = {
    all: words(verbs, 'giu'),
    participles: words(
      near.flatMap((data) => data.attribution.participles),
      'iu'
    ),
    according: words(
      near.flatMap((data) => data.attribution.according),
      'iu'
    ),
    statements: words(
      near.flatMap((data) => data.attribution.statements),
      'iu'
    ),
    reported: new Set(near.flatMap((data) => data.attribution.reported))
  }
  made.set(lexicon, built)
  return built
}

/** One expression for a list of words; letters of scripts with spaces must not go on at its ends. */
function words(list: readonly string[], flags: string): RegExp {
  const sorted = [...new Set(list)].sort((left, right) => right.length - left.length)
  const spaced = sorted.filter((word) => !isUnspaced(word)).map(literal)
  const unspaced = sorted.filter(isUnspaced).map(literal)
  const parts = [
    ...(spaced.length > 0 ? ["(?<![\\p{L}\\p{N}’'-])(?:" + spaced.join('|') + ')(?![\\p{L}\\p{N}])'] : []),
    ...(unspaced.length > 0 ? ['(?:' + unspaced.join('|') + ')'] : [])
  ]
  return new RegExp(parts.length > 0 ? parts.join('|') : '$^', flags)
}

function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
}

/** How far an attribution may reach. */
const reach = 320

/**
 * The attribution that stands behind a quotation: `said Jane Doe, director of Acme.`, `Jane Doe said.`, `she added.`,
 * `— Jane Doe`, `according to Jane Doe`.
 */
export function attributionAfter(
  text: string,
  end: number,
  lexicon: Lexicon
): {by: Attributed; end: number} | undefined {
  const tail = text.slice(end, end + reach)
  const clause = tail.slice(0, clauseEnd(tail))
  const lead = /^[\s,.、，]*/u.exec(clause)?.[0].length ?? 0
  const said = clause.slice(lead)
  if (said === '') return undefined
  const dashed = /^[–—―-]{1,2}\s*/u.exec(said)
  if (dashed && end + clause.length >= text.trimEnd().length) {
    const speakers = readSubject(said.slice(dashed[0].length), lexicon)
    if (speakers.length > 0) return {by: {speakers}, end: end + clause.length}
  }
  const by = readAfter(dashed ? said.slice(dashed[0].length) : said, lexicon)
  return by ? {by, end: end + clause.length} : undefined
}

function readAfter(said: string, lexicon: Lexicon): Attributed | undefined {
  const verbs = verbsOf(lexicon)
  const according = verbs.according.exec(said)
  if (according && according.index <= 1)
    return named(said.slice(according.index + according[0].length), lexicon)
  verbs.all.lastIndex = 0
  const verb = verbs.all.exec(said)
  if (!verb) return participle(said, verbs)
  const before = said.slice(0, verb.index).trim()
  const behind = said.slice(verb.index + verb[0].length)
  if (before === '' || isAdverb(before)) return verbFirst(behind, lexicon)
  if (isPronoun(before.replace(/\s(?:also|then|further|has|had|a|hat|ha|auch)$/iu, ''), lexicon))
    return 'same'
  if (!mayBeSubject(before)) return undefined
  return named(before, lexicon)
}

/** `adding: “…”`, with no subject of its own. */
function participle(said: string, verbs: Verbs): Attributed | undefined {
  const match = verbs.participles.exec(said)
  return match && match.index <= 4 ? 'same' : undefined
}

function isAdverb(text: string): boolean {
  return /^(?:also|then|further|later|so|as|and|but|hat|has|had|a|ha|ont|auch|weiter|noch|и|o|y|e|et|und|dodał)$/iu.test(
    text
  )
}

/** `said Jane Doe`, `said she`, `so Müller weiter`. */
function verbFirst(behind: string, lexicon: Lexicon): Attributed | undefined {
  const rest = behind.replace(/^\s*(?:also|then|further|later|today|er|auch)\s/iu, ' ').trim()
  const first = /^[\p{L}'’-]+/u.exec(rest)?.[0] ?? ''
  if (isPronoun(first, lexicon) && !/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(rest)) return 'same'
  const opening = rest.split(/[.!?]\s/u)[0] ?? rest
  return named(opening, lexicon)
}

/** A subject begins with a capital, an article or a title; `that`, `which` and the like begin something else. */
function mayBeSubject(text: string): boolean {
  if (text.length > 220) return false
  return !/^(?:which|that|who|to|of|for|in|on|and|or|but|is|was|are|were|has|have|by|with|from|as|program|initiative|act|report)\b/iu.test(
    text
  )
}

function named(text: string, lexicon: Lexicon): Attributed | undefined {
  const speakers = readSubject(text, lexicon)
  return speakers.length > 0 ? {speakers} : undefined
}

const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|Inc|Ltd|Co|Corp|No|vs|Cllr|Fr|M|Mme|Sra?|Dott|Dipl|Ing|prof|dr|mgr|Mag|Univ|z\.B|U\.S|U\.K|U\.N|D\.C)$/u

/** Where the clause ends: at the end of its sentence, at a semicolon, or where new marks open. */
function clauseEnd(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] ?? ''
    if (
      mark === ';' ||
      mark === '\n' ||
      mark === '。' ||
      mark === '“' ||
      mark === '„' ||
      mark === '«' ||
      mark === '「'
    )
      return index
    if (mark === '"' && index > 2) return index
    if (mark === ':' && index > 2) return index
    if ((mark === '.' || mark === '!' || mark === '?') && isSentenceEnd(text, index)) return index
  }
  return text.length
}

/** True where the mark at `index` ends a sentence and no abbreviation. */
export function isSentenceEnd(text: string, index: number): boolean {
  const mark = text[index]
  const next = text.slice(index + 1, index + 4)
  if (next !== '' && !/^["”’»)\]]?(?:\s|$|[“"«„])/u.test(next) && !/^\p{Lu}\p{Ll}/u.test(next)) return false
  if (mark !== '.') return true
  return !abbreviation.test(text.slice(Math.max(0, index - 12), index))
}

/**
 * The attribution that stands before a quotation: `Jane Doe said: “`, `Speaking in Leeds, Jane Doe, director, said “`,
 * `Said Jane Doe: “`, `Jane Doe: “`, `According to Jane Doe, “`.
 */
export function attributionBefore(
  text: string,
  start: number,
  from: number,
  lexicon: Lexicon
): Attributed | undefined {
  const head = text.slice(Math.max(from, start - 900), start)
  const sentence = lastSentence(head).trim()
  if (sentence === '' || !/\p{L}/u.test(sentence)) return undefined
  const verbs = verbsOf(lexicon)
  const according = verbs.according.exec(sentence)
  if (according && according.index <= 2 && /[,:]$/u.test(sentence)) {
    return named(sentence.slice(according.index + according[0].length), lexicon)
  }
  const matches = [...sentence.matchAll(verbs.all)]
  const statement = verbs.statements.exec(sentence)
  if (statement && /[:：]$/u.test(sentence)) matches.push(statement as RegExpExecArray)
  for (const verb of matches.reverse()) {
    const by = readBefore(sentence, verb, verbs, lexicon)
    if (by) return by
  }
  return colonOnly(sentence, lexicon)
}

function readBefore(
  sentence: string,
  verb: RegExpMatchArray,
  verbs: Verbs,
  lexicon: Lexicon
): Attributed | undefined {
  const index = verb.index ?? 0
  const behind = sentence.slice(index + verb[0].length)
  if (!leadsToWords(behind, verbs)) return undefined
  const subject = sentence
    .slice(0, index)
    .replace(
      /\s(?:has|had|also|then|further|later|have|hat|a|ha|ont|issued|released|made|gave|and|he|she)\s*$/iu,
      ''
    )
    .trim()
  if (subject === '' || isAdverb(subject)) return verbFirst(behind.replace(/[:,]\s*$/u, ''), lexicon)
  const last = subject.split(/[\s,]+/u).at(-1) ?? ''
  if (isPronoun(last, lexicon)) return 'same'
  return named(subject, lexicon)
}

/** Between verb and marks: nothing, `that`, or when and where it was said, up to a colon or comma. */
function leadsToWords(behind: string, verbs: Verbs): boolean {
  const text = behind.trim()
  if (text === '' || /^[:,]$/u.test(text)) return true
  if (/[:：]$/u.test(text)) return text.length < 260
  if (verbs.reported.has(text.toLowerCase().replace(/[,:]$/, ''))) return true
  return /,$/u.test(text) && text.length < 60
}

/** `Jane Doe, director of Acme: “…”`. */
function colonOnly(sentence: string, lexicon: Lexicon): Attributed | undefined {
  if (!/[:：]\s*$/u.test(sentence) || sentence.length > 160) return undefined
  const words = sentence.replace(/[:：]\s*$/u, '')
  const speakers = readSubject(words, lexicon)
  return speakers.length > 0 &&
    speakers.every((speaker) => speaker.kind === 'person' && speaker.name.includes(' '))
    ? {speakers}
    : undefined
}

/** The last sentence of a text, or what there is of it. */
export function lastSentence(text: string): string {
  const trimmed = text.trimEnd()
  for (let index = trimmed.length - 2; index >= 0; index--) {
    const mark = trimmed[index]
    if (mark === '\n' || mark === '。' || mark === '”' || mark === '»' || mark === '」')
      return trimmed.slice(index + 1)
    if ((mark === '.' || mark === '!' || mark === '?') && isSentenceEnd(trimmed, index))
      return trimmed.slice(index + 1)
  }
  return trimmed
}
