import type {Speaker} from '../../release/nodes.js'
import type {Lexicon} from '../lexicon.js'
import {
  type Attributed,
  attributionAfter,
  attributionBefore,
  attributionInside,
  type Ending,
  endsAnnouncing,
  leadsToName,
  quotativeSubject,
  roleAt
} from './attribution.js'
import {dialogueOf, type Span, spansOf} from './marks.js'
import {indexNames, type NameIndex, resolveName, resolveRole} from './name-index.js'
import {hasFullName, isSamePerson, surname} from './person.js'
import {isSentenceEnd, lastSentence} from './sentence.js'
import {readSubject} from './subject.js'
import {isRole, phrasesIn, verbsIn, wordsOf} from './words.js'

/** A quotation in one paragraph: where, and of which run. */
export interface Piece {
  paragraph: number
  start: number
  end: number
}

/** A quotation over one or more paragraphs. */
export interface Run {
  speakers: Speaker[]
  pieces: Piece[]
}

/** One paragraph of the copy; `apart` says that something else stands between it and the one before. */
export interface Passage {
  text: string
  apart: boolean
}

/** What is known so far while the paragraphs are read in order. */
interface Reading {
  passages: readonly Passage[]
  lexicon: Lexicon
  /** Full names in the copy, collected on first use. */
  names: () => NameIndex
  /** The same people by their given names, made on first use. */
  given?: Map<string, Speaker | undefined>
  /** People who have spoken, under their full names. */
  known: Speaker[]
  runs: Run[]
  /** The run that may go on. */
  current: Run | undefined
  /** True where the current run had no closing mark in its last paragraph. */
  unclosed: boolean
  /** Paragraph of the last piece. */
  last: number
  /** Whom a pronoun means. */
  speaker: Speaker[]
  /** Whom the headline names as the one who speaks. */
  headline: Speaker[]
}

/** A span in its paragraph, with what stands around it. */
interface Place {
  index: number
  text: string
  span: Span
  previous: Span | undefined
  /** True where nothing stands before it in the paragraph. */
  leads: boolean
  words: number
}

/**
 * Every quotation with somebody who says it. `single` says that speech stands between single marks; `headline` are the
 * speakers that only the headline names.
 */
export function runsOf(
  passages: readonly Passage[],
  single: boolean,
  lexicon: Lexicon,
  names: () => NameIndex,
  headline: Speaker[]
): Run[] {
  const reading: Reading = {
    passages,
    lexicon,
    names,
    known: [],
    runs: [],
    current: undefined,
    unclosed: false,
    last: -1,
    speaker: [],
    headline
  }
  for (const [index, passage] of passages.entries()) readPassage(passage, index, single, reading)
  readStatement(reading)
  return reading.runs
}

/** `Statement of Jane Doe, director:`, and then her words. */
const headed = /^\s*statement (?:of|by|from) ([^.:]{3,160})[:：]\s*$/iu

/** Where a statement without marks is announced, at most so far into the copy. */
const farthest = 3

/**
 * `Jane Doe issued the following statement:` and then paragraphs without a mark: they are her words, to the end of
 * the copy. Only where nobody is quoted, for then the marks say who speaks.
 */
function readStatement(reading: Reading): void {
  const {passages, lexicon} = reading
  if (reading.runs.length > 0) return
  const at = passages.findIndex(
    ({text}, index) =>
      index < farthest &&
      /[:：]\s*$/u.test(text) &&
      (phrasesIn(text.slice(-200), wordsOf(lexicon).statements).length > 0 || headed.test(text))
  )
  const text = passages[at]?.text ?? ''
  const words = passages.slice(at + 1)
  if (
    at < 0 ||
    words.length === 0 ||
    words.some((passage) => passage.apart || /["“”«»„]/u.test(passage.text))
  )
    return
  const title = headed.exec(text)?.[1]
  const by = title
    ? {speakers: readSubject(title, lexicon)}
    : attributionBefore(text, text.length, 0, false, lexicon)
  const span = {start: text.length, end: text.length, closed: true, opened: true}
  const speakers =
    by && settled(by, {index: at, text, span, previous: undefined, leads: true, words: 0}, reading)
  if (!speakers) return
  const pieces = words.map((passage, index) => ({
    paragraph: at + 1 + index,
    start: passage.text.length - passage.text.trimStart().length,
    end: passage.text.trimEnd().length
  }))
  reading.runs.push({speakers, pieces: pieces.filter(({start, end}) => end > start)})
}

function readPassage(passage: Passage, index: number, single: boolean, reading: Reading): void {
  const {text} = passage
  const spans = spansIn(text, single, reading)
  const first = spans[0]
  const leads = first !== undefined && text.slice(0, first.start).trim() === ''
  const goesOn = reading.unclosed && reading.last === index - 1
  reading.unclosed = false
  const from = goesOn && !leads ? closeStray(text, first, index, reading) : 0
  for (const [position, span] of spans.entries()) {
    if (span.start < from) continue
    const previous = spans[position - 1]
    const place: Place = {
      index,
      text,
      span,
      previous,
      leads: position === 0 && leads,
      words: wordCount(text.slice(span.start, span.end))
    }
    readSpan(place, goesOn && position === 0 && leads, reading)
  }
}

/** Speech between marks, or behind dashes where the language has it so. */
function spansIn(text: string, single: boolean, reading: Reading): Span[] {
  if (reading.lexicon.language.dialogue) {
    const words = wordsOf(reading.lexicon)
    const spans = dialogueOf(text, (said) => {
      const [verb] = verbsIn(said, words)
      return verb !== undefined && said.slice(0, verb.index).trim() === ''
    })
    if (spans.length > 0) return spans
  }
  return spansOf(text, single, (said) => {
    const [verb] = verbsIn(said, wordsOf(reading.lexicon))
    return verb?.index === 0
  })
}

/** Where a run goes on without a mark at the start and closes here. */
function closeStray(text: string, first: Span | undefined, index: number, reading: Reading): number {
  const at = text.slice(0, first?.start ?? text.length).search(/[.,!?…]["”»]/u)
  if (at < 0 || !reading.current) return 0
  add(reading.current, index, 0, at + 2, reading)
  return at + 2
}

function readSpan(place: Place, goesOn: boolean, reading: Reading): void {
  const by = isTerm(place) && !isInterrupted(place, reading) ? undefined : speakersBeside(place, reading)
  const speakers = by ?? attributedLater(place, goesOn, reading)
  const run = continued(place, speakers, goesOn, reading) ?? begun(place, speakers, reading)
  if (!run) return
  add(run, place.index, place.span.start, place.span.end, reading)
  reading.unclosed = !place.span.closed
}

/** How many paragraphs a quotation may go on before it is said whose it is. */
const farthestBehind = 6

/** Words that open a paragraph and are not closed: the paragraph that closes them may say whose they are. */
function attributedLater(place: Place, goesOn: boolean, reading: Reading): Speaker[] | undefined {
  if (!place.leads || place.span.closed || goesOn) return undefined
  for (let index = place.index + 1; index <= place.index + farthestBehind; index++) {
    const passage = reading.passages[index]
    const text = passage?.text ?? ''
    const mark = text.trimStart().slice(0, 1)
    if (!passage || passage.apart || mark !== place.text[place.span.start]) return undefined
    const [span] = spansIn(text, false, reading)
    if (!span) return undefined
    if (!span.closed) continue
    const at: Place = {index, text, span, previous: undefined, leads: true, words: 9}
    const ending = endingOf(at)
    const by = ending && attributionAfter(text, span.end, ending, reading.lexicon)
    return by && 'speakers' in by ? settle(by.speakers, reading) : undefined
  }
  return undefined
}

function wordCount(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return text.split(/\s+/u).filter((word) => word !== '').length + Math.floor(unspaced / 2)
}

function inner(place: Place): string {
  const {span, text} = place
  return text.slice(span.start + 1, span.closed && !span.bare ? span.end - 1 : span.end).trim()
}

/** A title, a term, a word held with tongs: no speech. */
function isTerm(place: Place): boolean {
  if (!place.span.closed) return false
  const words = inner(place)
  if (place.words < 3 && !/[,.!?…。]$/u.test(words) && !/^[.!?]/u.test(place.text.slice(place.span.end)))
    return true
  if (/[.!?…。]$/u.test(words)) return false
  return isTitleCase(words)
}

/** `„Wir haben“, sagte Eva Klein, „lange gewartet“`: however short, with a verb of saying right behind the comma. */
function isInterrupted(place: Place, reading: Reading): boolean {
  const behind = place.text.slice(place.span.end, place.span.end + 60)
  if (!/^[,،]\s/u.test(behind)) return false
  const [verb] = verbsIn(behind.slice(1), wordsOf(reading.lexicon))
  if (verb === undefined || verb.index > 2) return false
  // `„Nein“, sagte Eva Klein.`: with nothing before it, the word is all that was said.
  const isWhole = /(?:^|[.!?:])\s*$/u.test(place.text.slice(0, place.span.start).slice(-4))
  return isWhole || /,\s["“„«»‘]/u.test(place.text.slice(place.span.end))
}

/** Most of the long words begin with a capital. */
export function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 2 && capitals / long.length > 0.7
}

/** Who says a span, by the words around it. */
function speakersBeside(place: Place, reading: Reading): Speaker[] | undefined {
  const {lexicon} = reading
  const {span, text} = place
  const ending = span.closed ? endingOf(place) : undefined
  const quoted = quotativeSubject(text, span.start, span.end, place.previous?.end ?? 0, lexicon)
  if (quoted) return settled(quoted, place, reading)
  const after = ending ? attributionAfter(text, span.end, ending, lexicon) : undefined
  const before = () => {
    const by = attributionBefore(text, span.start, place.previous?.end ?? 0, isFragment(place), lexicon)
    const who =
      (by && settled(by, place, reading)) ?? beforeColon(place, reading) ?? bySurnameAlone(place, reading)
    // `Laut Voss …`: in German every noun has a capital, and only a name that the copy has in full is one.
    const isNoun = isFragment(place) && lexicon.language.tag === 'de'
    return isNoun && who?.some(({kind, name}) => kind === 'person' && !name.includes(' ')) ? undefined : who
  }
  // `… said: “One.” Jane Doe agreed: “Two.”`: what leads to the next words is theirs first.
  const behind = text.slice(span.end, span.end + 220)
  const leadsOn =
    (ending === 'stop' || conjunction.test(behind)) && /^[^.!?“"«„]{0,200}[:：]\s*[“"«„‘']/u.test(behind)
  // `Jo Vale said it was “cold”, while Sam Rowe called it “fresh”.`
  const joinsNext = conjunction.test(behind) && /^[^.!?“"«„]{8,200}[“"«„]/u.test(behind)
  const own = leadsOn || joinsNext ? before() : undefined
  const found = own ?? ((after && settled(after, place, reading)) || before())
  if (found || place.words < 6) return found
  const inside = attributionInside(inner(place), lexicon)
  return inside && settled(inside, place, reading)
}

/** The sentence that leads to words spoken, as far as it may reach. */
function sentenceBefore({text, span, previous}: Place): string {
  return lastSentence(text.slice(Math.max(previous?.end ?? 0, span.start - 160), span.start)).trim()
}

/** `Lind: “…”`, by a surname that the copy has in full; `His daughter Kit rolls her eyes: “…”`. */
function beforeColon(place: Place, reading: Reading): Speaker[] | undefined {
  const sentence = sentenceBefore(place)
  if (!sentence.endsWith(':')) return undefined
  const name = /^\p{Lu}[\p{L}’'-]+(?=:$)/u.exec(sentence)?.[0]
  if (name && reading.names().bySurname.has(name)) return settle([{kind: 'person', name}], reading)
  const kin = inFamily(sentence.replace(joining, ''), reading)
  return kin && settle([kin], reading)
}

/** `According to Lange, the hall is “…”`: a surname that the copy has in full. */
function bySurnameAlone(place: Place, reading: Reading): Speaker[] | undefined {
  if (!isFragment(place) || reading.lexicon.language.tag !== 'en') return undefined
  const sentence = sentenceBefore(place)
  const name = /^(?:According to|In the words of)\s(\p{Lu}[\p{L}’'-]+),\s/u.exec(sentence)?.[1]
  if (!name || leadsToName(sentence) || !reading.names().bySurname.has(name)) return undefined
  return settle([{kind: 'person', name}], reading)
}

/** `“One,” while Jane Doe added: “Two.”` */
const conjunction =
  /^[\s,]{1,2}(?:while|whereas|and|but|während|und|tandis que|et|mientras|y|mentre|e|terwijl|en|podczas gdy|a|oraz)\s/u

/** How the words end; undefined where they are too short to be speech. */
function endingOf(place: Place): Ending | undefined {
  const words = inner(place)
  if (/[,،!?…—–]$/u.test(words)) return 'open'
  if (/[.。]$/u.test(words)) return 'stop'
  if (/^\s*[,،–—]|^\s-\s/u.test(place.text.slice(place.span.end))) return 'open'
  return place.words >= 4 ? 'bare' : undefined
}

/** Words that are part of a sentence around them. */
function isFragment(place: Place): boolean {
  return place.words >= 4 && place.span.closed
}

/** Speakers under their full names; undefined where the attribution leads to nobody. */
function settled(by: Attributed, place: Place, reading: Reading): Speaker[] | undefined {
  if ('speakers' in by) return settle(by.speakers, reading)
  if ('unnamed' in by) return unnamed(place)
  if ('role' in by) {
    const speaker = resolveRole(by.role, reading.names())
    return speaker ? settle([speaker], reading) : unnamed(place)
  }
  if (isThing(by.pronoun)) return settle(organisationIn(by.sentence, reading.lexicon), reading)
  const subject = subjectBefore(place, reading)
  if (subject) return subject
  const above = subjectAbove(place, reading)
  if (above) return above
  if (reading.current?.speakers.length === 0 && place.index - reading.last <= 3) return []
  if (reading.speaker.length > 0 && place.index - reading.last <= 3) return reading.speaker
  return lastPerson(place, reading) ?? (reading.speaker.length > 0 ? reading.speaker : undefined)
}

/** Whom nobody names: a quotation all the same, where the words are a sentence. */
function unnamed(place: Place): Speaker[] | undefined {
  return place.words >= 4 ? [] : undefined
}

function isThing(pronoun: string): boolean {
  return /^(?:it|es|het|ça)$/iu.test(pronoun)
}

/** The first organisation that a sentence names: what `it` means later in it. */
function organisationIn(sentence: string, lexicon: Lexicon): Speaker[] {
  for (const segment of sentence.split(',')) {
    const speakers = readSubject(
      segment.replace(/^\s*(?:although|though|while|because|since|as)\s/iu, ''),
      lexicon
    )
    if (speakers.some((speaker) => speaker.kind !== 'person')) return speakers
  }
  return []
}

/**
 * Who a sentence before the first quotation of a paragraph is about: `Jane Doe said that costs fell. “We are funded,” she
 * said.` A name counts where nothing but its titles stands before it.
 */
function subjectBefore(place: Place, reading: Reading): Speaker[] | undefined {
  if (place.previous) return undefined
  let head = place.text.slice(0, place.span.start)
  for (let sentences = 0; sentences < 3 && head.trim() !== ''; sentences++) {
    const sentence = lastSentence(head)
    const speaker = subjectOf(sentence.trim(), reading)
    if (speaker) return settle([speaker], reading)
    head = head.trimEnd().slice(0, -sentence.length)
  }
  return undefined
}

/** `Addressing the meeting, Mr Doe said that …`: who says something in a sentence, by whatever name. */
function sayer(sentence: string, lexicon: Lexicon): Speaker | undefined {
  const [verb] = verbsIn(sentence, wordsOf(lexicon))
  const [only, ...others] = verb && verb.index > 2 ? readSubject(sentence.slice(0, verb.index), lexicon) : []
  return only?.kind === 'person' && others.length === 0 ? only : undefined
}

/** Whom the paragraph between the last words spoken and these is about: `Manager Jo Pugh was pleased.` */
function subjectAbove(place: Place, reading: Reading): Speaker[] | undefined {
  if (place.previous || reading.last < 0 || reading.last >= place.index - 1) return undefined
  const above = reading.passages[place.index - 1]?.text ?? ''
  if (above.length > 300) return undefined
  const speaker = subjectOf(lastSentence(above).trim(), reading)
  return speaker && settle([speaker], reading)
}

const inTitle = /^(?:[\p{Lu}\d][\p{L}\d.’'-]*,?|of|for|the|and|de|des|für|der)$/u

/** True where nothing but a title stands before a name: capitals, small words between them, words for an office. */
function isTitles(before: string, lexicon: Lexicon): boolean {
  const tokens = before.trim().split(/\s+/u)
  const words = wordsOf(lexicon)
  return (
    before.trim() === '' ||
    (tokens.length <= 10 &&
      tokens.every(
        (token, index) =>
          inTitle.test(token) || isRole(token, words) || (index === 0 && isRole(tokens[1] ?? '', words))
      ))
  )
}

/** A word that only joins a sentence to the one before. */
const joining = /^(?:But|And|Yet|Aber|Und|Doch|Mais|Et|Pero|Ma|Maar|En)\s(?=\p{L})/u

/** `Her mother, Joyce, was less surprised.`: one of the family of whom was spoken of, by a given name. */
const ofFamily =
  /^(?:His|Her|Their)\s(?:\p{Ll}+\s)?(mother|father|mum|dad|sister|brother|wife|husband|daughter|son|partner|grandmother|grandfather|aunt|uncle|neighbour|neighbor|colleague|friend),?\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?=[\s,])/u

function inFamily(sentence: string, reading: Reading): Speaker | undefined {
  const [, role, name] = (reading.lexicon.language.tag === 'en' && ofFamily.exec(sentence)) || []
  return role && name ? {kind: 'person', name, role} : undefined
}

function subjectOf(typed: string, reading: Reading): Speaker | undefined {
  const sentence = typed.replace(joining, '')
  const kin = inFamily(sentence, reading)
  if (kin) return kin
  const role = roleAt(sentence, reading.lexicon)
  const titled = role && resolveRole(role, reading.names())
  if (titled) return titled
  const opens = (name: string): boolean => {
    const at = sentence.indexOf(name)
    // `In a statement, Minister Jane Doe said`: what opens a sentence is no part of its subject.
    const before = sentence.slice(0, Math.max(at, 0)).replace(/^[^,“"]{2,60},\s/u, '')
    return at >= 0 && at < 150 && isTitles(before, reading.lexicon)
  }
  const named = [...indexNames([sentence], reading.lexicon).bySurname.values()].flat()
  return (
    named.find((speaker) => opens(speaker.name)) ??
    reading.known.find((speaker) => speaker.kind === 'person' && opens(surname(speaker.name))) ??
    sayer(sentence, reading.lexicon)
  )
}

/** The last person named before a pronoun, in this paragraph or the one before. */
function lastPerson(place: Place, reading: Reading): Speaker[] | undefined {
  const head =
    (reading.passages[place.index - 1]?.text ?? '').slice(-600) +
    ' \n ' +
    place.text.slice(0, place.span.start).slice(-600)
  const people = [...indexNames([head], reading.lexicon).bySurname.values()].flat()
  const last = people.sort((left, right) => head.lastIndexOf(left.name) - head.lastIndexOf(right.name)).at(-1)
  return last ? settle([last], reading) : undefined
}

const twoSurnames = /^(\p{Lu}[\p{L}’'-]+) (?:and|und|et|y|e|en|i|a|&) (\p{Lu}[\p{L}’'-]+)$/u

/** `Sir Ken said`: the only person in the copy with that given name, where nobody has it for a surname. */
function byGivenName(speaker: Speaker, reading: Reading): Speaker {
  if (speaker.kind !== 'person' || !/^\p{Lu}[\p{L}’'-]+$/u.test(speaker.name)) return speaker
  const {bySurname} = reading.names()
  if (bySurname.has(speaker.name)) return speaker
  reading.given ??= givenNames([...bySurname.values()].flat())
  const full = reading.given.get(speaker.name)
  return full ? {...speaker, ...full} : speaker
}

/** People by the first word of their names; nobody under a word that two have. */
function givenNames(people: readonly Speaker[]): Map<string, Speaker | undefined> {
  const given = new Map<string, Speaker | undefined>()
  for (const one of people) {
    const [first = ''] = one.name.split(' ')
    given.set(first, given.has(first) ? undefined : one)
  }
  return given
}

/** `Quill and Moss said`: two people whom the copy names in full, and not a house of that name. */
function bySurnames(speaker: Speaker, reading: Reading): Speaker[] {
  const [, first = '', second = ''] = twoSurnames.exec(speaker.name) ?? []
  if (first === '' || second === '' || speaker.kind === 'document') return [speaker]
  const {bySurname} = reading.names()
  return bySurname.has(first) && bySurname.has(second)
    ? [first, second].map((name) => ({kind: 'person', name}))
    : [speaker]
}

function settle(speakers: readonly Speaker[], reading: Reading): Speaker[] | undefined {
  if (speakers.length === 0) return undefined
  return speakers
    .flatMap((speaker) => bySurnames(speaker, reading))
    .map((speaker) => {
      const full = byGivenName(resolveName(speaker, reading.names, reading.known), reading)
      return reading.known.find((other) => other.name === full.name && other.kind === full.kind) ?? full
    })
}

/** The run that a span goes on with. */
function continued(
  place: Place,
  by: Speaker[] | undefined,
  goesOn: boolean,
  reading: Reading
): Run | undefined {
  const {current} = reading
  if (!current) return undefined
  if (by && !isSame(by, current.speakers)) return undefined
  if (place.previous && reading.last === place.index) return interrupted(place, by, current, reading)
  if (!place.leads || reading.last !== place.index - 1) return undefined
  if (goesOn) return current
  if (reading.passages[place.index]?.apart || !endsWithRun(current, reading)) return undefined
  const whole = place.span.end >= place.text.trimEnd().length - 1
  return by || whole || place.words > 8 ? current : undefined
}

/** `“…,” said Jane Doe. “…”`: one quotation, interrupted. */
function interrupted(
  place: Place,
  by: Speaker[] | undefined,
  current: Run,
  reading: Reading
): Run | undefined {
  const between = place.text.slice(current.pieces.at(-1)?.end ?? 0, place.span.start)
  if (between.length > 320 || sentences(between) > 1) return undefined
  if (isNarrative(between, reading)) return undefined
  if (by) return current
  const ended = /[.!?…—–]$/u.test(inner(place)) || /^\s?[.!?]/u.test(place.text.slice(place.span.end))
  const spoken = ended || !place.span.closed || (place.words >= 3 && /,$/u.test(inner(place)))
  return spoken && /[.:,—–-]\s*$/u.test(between.replace(/\s+$/u, '')) ? current : undefined
}

/** A whole sentence between two quotations in which nobody is said to say anything: the second is another. */
function isNarrative(between: string, reading: Reading): boolean {
  return (
    /^\s?\p{Lu}.{12,}[.!?]\s*$/su.test(between) && verbsIn(between, wordsOf(reading.lexicon)).length === 0
  )
}

/** How many sentences begin in a text: a capital after a stop, initials and titles apart. */
function sentences(text: string): number {
  let count = text.trim() === '' ? 0 : 1
  for (const match of text.matchAll(/(\p{L}{3,}|\))[.!?](?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/gu))
    if (match.index > 0 && isSentenceEnd(text, match.index + (match[1]?.length ?? 0))) count++
  return count
}

/** True where nothing but an attribution stands behind the last piece of a run in its paragraph. */
function endsWithRun(run: Run, reading: Reading): boolean {
  const piece = run.pieces.at(-1)
  if (!piece) return false
  const rest = (reading.passages[piece.paragraph]?.text ?? '').slice(piece.end).trim()
  return rest === '' || (rest.length < 280 && sentences(rest) <= 1)
}

/** A new run: with an attribution beside it, announced by the paragraph before, or by the headline. */
function begun(place: Place, by: Speaker[] | undefined, reading: Reading): Run | undefined {
  const speakers = by ?? (isTerm(place) ? undefined : announced(place, reading))
  if (!speakers) return undefined
  for (const speaker of speakers) if (!reading.known.includes(speaker)) reading.known.push(speaker)
  const run: Run = {speakers, pieces: []}
  reading.runs.push(run)
  return run
}

function announced(place: Place, reading: Reading): Speaker[] | undefined {
  if (!place.leads) return undefined
  const before = reading.passages[place.index - 1]?.text ?? ''
  if (endsAnnouncing(before, reading.lexicon)) {
    const by = attributionBefore(before, before.length, 0, false, reading.lexicon)
    const found =
      by &&
      settled(
        by,
        {...place, index: place.index - 1, text: before, span: {...place.span, start: before.length}},
        reading
      )
    if (found) return found
  }
  const whole = place.span.end >= place.text.trimEnd().length - 1
  const signed = whole ? signatureOf(reading.passages[place.index + 1], reading.lexicon) : []
  if (signed.length > 0) return settle(signed, reading)
  if (whole && place.words >= 8 && reading.headline.length > 0 && reading.runs.length === 0)
    return settle(reading.headline, reading)
  return undefined
}

/** A line of its own under words spoken: `— Jane Doe, director of Acme`. */
function signatureOf(passage: Passage | undefined, lexicon: Lexicon): Speaker[] {
  if (!passage || passage.apart || passage.text.length > 140) return []
  const match = /^\s*([–—―]|--?|)\s*(?=\p{Lu}|\p{Lo})(.+)$/u.exec(passage.text)
  if (!match?.[2] || verbsIn(match[2], wordsOf(lexicon)).length > 0) return []
  const speakers = readSubject(match[2], lexicon)
  if (match[1]) return speakers
  const [only] = speakers
  const isNamed = hasFullName(only) && only.role !== undefined
  return isNamed && match[2].startsWith(only.name) && !/[.!?:]$/u.test(match[2]) ? speakers : []
}

function add(run: Run, paragraph: number, start: number, end: number, reading: Reading): void {
  run.pieces.push({paragraph, start, end})
  reading.current = run
  reading.last = paragraph
  reading.speaker = run.speakers
}

function isSame(left: readonly Speaker[], right: readonly Speaker[]): boolean {
  return (
    left.length === right.length &&
    left.every((speaker, index) => {
      const other = right[index]
      return other !== undefined && (other.name === speaker.name || isSamePerson(other.name, speaker.name))
    })
  )
}
