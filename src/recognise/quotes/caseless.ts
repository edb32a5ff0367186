import type {Speaker} from '../../release/nodes.js'
import type {Lexicon} from '../lexicon.js'

/** False for scripts without capitals, in which a name cannot be told by its letters. */
export function usesCase(text: string): boolean {
  const cased = text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
  const caseless = text.match(/\p{Lo}/gu)?.length ?? 0
  return cased >= caseless
}

/**
 * The speaker in a subject without capitals: `腾讯首席执行官马化腾`, `代表取締役の山田太郎は`, `الرئيس التنفيذي محمد علي`. The name stands
 * behind the last title word, or before a title that is hung on (`山田社長`).
 */
export function readCaseless(text: string, lexicon: Lexicon): Speaker[] {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  const speaker = unspaced ? readUnspaced(text, lexicon) : readSpaced(text, lexicon)
  return speaker ? [speaker] : []
}

/** The title word of the language that ends last in a text. */
function lastRole(text: string, lexicon: Lexicon): {start: number; end: number} | undefined {
  let found: {start: number; end: number} | undefined
  for (const role of lexicon.language.names.roles) {
    const start = text.lastIndexOf(role)
    if (start < 0) continue
    const end = start + role.length
    if (!found || end > found.end || (end === found.end && start < found.start)) found = {start, end}
  }
  return found
}

function readUnspaced(text: string, lexicon: Lexicon): Speaker | undefined {
  const clause =
    text
      .split(/[，,。、]/u)
      .filter((part) => part.trim() !== '')
      .at(-1)
      ?.trim() ?? text
  let subject = withoutVerb(clause, lexicon)
    .replace(/[はがもでに次以]+(?:のように|次)?$/u, '')
    .replace(/^[在就对對]/u, '')
    .replace(/(?<=.{2})(?:对此|對此|就此|随后|隨後|日前|今日|同时|同時)$/u, '')
  for (const honorific of lexicon.language.names.honorifics) {
    if (subject.endsWith(honorific) && subject.length > honorific.length)
      subject = subject.slice(0, -honorific.length)
  }
  const role = lastRole(subject, lexicon)
  if (!role) return unspacedName(subject)
  const behind = subject
    .slice(role.end)
    .replace(/^(?:[の・·:：兼\s]+|に就任(?:する|した)|を務める|である)/u, '')
  if (behind !== '') return {kind: 'person', name: behind, role: subject.slice(0, role.end)}
  const before = subject.slice(0, role.start).replace(/^.*の/u, '').trim()
  return before === '' ? undefined : {kind: 'person', name: before, role: subject.slice(role.start, role.end)}
}

/** `据王强介绍`: the verb that closes the clause is no part of the name. */
function withoutVerb(clause: string, lexicon: Lexicon): string {
  const verb = lexicon.language.attribution.verbs
    .filter((word) => clause.length > word.length + 1 && clause.endsWith(word))
    .sort((left, right) => right.length - left.length)[0]
  return verb ? clause.slice(0, -verb.length) : clause
}

/** A name without a title: a person's is short, what stands before it in the sentence is set apart by a space. */
function unspacedName(subject: string): Speaker | undefined {
  const last = subject.split(/\s+/u).at(-1) ?? subject
  return last.length > 0 && last.length <= 4 ? {kind: 'person', name: last} : organisation(last)
}

function organisation(name: string): Speaker | undefined {
  return name === '' || name.length > 30 ? undefined : {kind: 'organisation', name}
}

/** Two or three words without a title or a figure: `יואב כהן` behind the office and a comma. */
function isBareName(text: string, lexicon: Lexicon): boolean {
  return /^\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){1,2}$/u.test(text) && !lastRole(' ' + text + ' ', lexicon)
}

/** Arabic and Hebrew: titles and honorifics first, then the name up to a comma. */
function readSpaced(text: string, lexicon: Lexicon): Speaker | undefined {
  const [subject = '', apposition = ''] = text.split(/[,،;]/u).map((part) => part.trim())
  const honorifics = new Set(lexicon.language.names.honorifics)
  const tokens = subject.split(' ').filter((token) => token !== '' && !honorifics.has(token))
  const role = lastRole(' ' + tokens.join(' ') + ' ', lexicon)
  if (role && isBareName(apposition, lexicon)) return {kind: 'person', name: apposition, role: subject}
  const joined = tokens.join(' ')
  const behind = role ? joined.slice(Math.max(0, role.end - 1)).trim() : joined
  const words = behind.split(' ').filter((token) => token !== '')
  // Behind a title, words with the article go on with it: `رئيسة البلدية`; a surname may have one.
  const article = lexicon.language.tag === 'he' ? /^ה\p{L}{2}/u : /^(?:ال|لل)/u
  while (role && words.length > 2 && article.test(words[0] ?? '')) words.shift()
  const name = words.slice(role ? -3 : 0, words.length).join(' ')
  if (name === '' || name.split(' ').length > 6) return undefined
  const title = role
    ? joined.slice(0, joined.length - name.length).trim()
    : apposition.replace(/[:：]+$/u, '')
  return {kind: 'person', name, ...(title ? {role: title} : {})}
}
