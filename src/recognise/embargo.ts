import type {RootContent} from 'mdast'
import type {Node, Position} from 'unist'
import {everyMatch} from '../language/every-match.js'
import {notify} from '../release/message.js'
import {compareInstants, type InstantPhrase, readInstantPhrase, type TimeProblem} from '../time/index.js'
import {blockText, isTextBlock} from './blocks.js'
import {findDateline} from './dateline.js'
import {labelOf} from './labels.js'
import {fold, foldInPlace} from './lexicon.js'
import {plainText} from './phrasing.js'
import type {State} from './state.js'

/** An embargo line in a text: where it stands, and what it says. */
export interface EmbargoFound {
  start: number
  end: number
  phrase: InstantPhrase | undefined
}

/** How much of a block an embargo line may be glued to. */
const farthest = 600

/**
 * The embargo line in a text, alone or glued to other words: `EMBARGOED UNTIL 00:01 GMT, TUESDAY 3 NOVEMBER 2026`,
 * `Strictly embargoed: not for publication before …`, `Sperrfrist: …`. What stands around it is no part of it.
 */
export function findEmbargo(text: string, state: State): EmbargoFound | undefined {
  const head = text.slice(0, farthest)
  const word = embargoWord(head, state)
  if (!word) return undefined
  const line = lineAround(head, word, state)
  const phrase = read(head.slice(line.start, line.end), state)
  if (!phrase)
    return isBare(head.slice(line.start, line.end), word) ? {...line, phrase: undefined} : undefined
  const end = endOf(head, line.start + phrase.end, line.end, state)
  return {start: line.start, end: end >= head.trimEnd().length ? text.length : end, phrase}
}

/** No embargo line behind the start of the copy is longer. */
const longestBehind = 300

/**
 * Take embargo lines that stand where nobody looks for them: in the headline, in the copy, among the notes. They
 * stay where they are. Here a line has to open with the word and to say a day and a time.
 */
export function embargoesElsewhere(blocks: readonly RootContent[], state: State): void {
  const stated = state.facts.headline
  if (stated !== undefined) takeElsewhere(stated, state.matter.positions.headline, state)
  for (const block of blocks) lookInside(block, state)
}

function lookInside(block: RootContent, state: State): void {
  if (isTextBlock(block)) takeElsewhere(blockText(block), block, state)
  else if (block.type === 'code') takeElsewhere(block.value, block, state)
  else if (block.type === 'tableRow')
    takeElsewhere(block.children.map((cell) => plainText(cell.children)).join(' '), block, state)
  else if ('children' in block) for (const child of block.children) lookInside(child as RootContent, state)
}

function takeElsewhere(text: string, place: Node | Position | undefined, state: State): void {
  if (text.length > longestBehind || !/\d/.test(text)) return
  const found = findEmbargo(text, state)
  if (found?.phrase?.date === undefined || found.phrase.time === undefined) return
  if (text.slice(0, found.start).trim().length > 3) return
  takeEmbargo(found, place, state)
}

interface Word {
  start: number
  end: number
  entry: string
}

/** The first embargo word that opens a line or stands in capitals. */
function embargoWord(head: string, state: State): Word | undefined {
  for (const {0: entry, index} of everyMatch(foldInPlace(head), state.lexicon.embargo)) {
    const word = {start: index, end: index + entry.length, entry}
    if (isWordAt(head, word) && isAnnouncement(head, word)) return word
  }
  return undefined
}

function isWordAt(head: string, word: Word): boolean {
  const before = head[word.start - 1] ?? ' '
  const after = head[word.end] ?? ' '
  const unspaced = /\p{Lo}/u.test(head[word.start] ?? '')
  return unspaced || (!/[\p{L}\p{N}]/u.test(before) && !/\p{Ll}/u.test(after))
}

const goesOn =
  /^[\s*_]*(?:$|\n|[:：–—\-/(]|\d|until|till|to|for|by|before|date|time|lift|not|strictly|bis|jusqu|hasta|fino|até|tot|do|tan|のため|עד|حتى)/iu

/** `Embargo on Libya eased` announces nothing; `EMBARGO: …` and `embargoed until …` do. */
function isAnnouncement(head: string, word: Word): boolean {
  const behind = head.slice(word.end)
  if (/^embargo$/u.test(word.entry)) return goesOn.test(behind) && opensLine(head, word)
  if (/^(?:for release|release at|releasing at|hold until)/u.test(word.entry)) {
    return opensLine(head, word) && /\d/.test(behind.slice(0, 80))
  }
  return /\d/.test(behind.slice(0, 160)) || opensLine(head, word)
}

/** Nothing but marks, capitals or `strictly` between the start of the line or sentence and the word. */
function opensLine(head: string, word: Word): boolean {
  const line = head.slice(head.lastIndexOf('\n', word.start - 1) + 1, word.start)
  const text = line.replace(/^[\s\S]*[.!?)\]*|]\s*/u, '').trim()
  return (
    !/\p{Ll}{3,}/u.test(text.replace(/\b(?:strictly|under|strict|this|release|is|media)\b/giu, '')) ||
    text === '' ||
    (isShortLabel(line) && /^[^.!?\n]{0,40}\d/u.test(head.slice(word.end)))
  )
}

/** `Materiał prasowy – `, `Press release | `: up to four words and a mark, and then the line goes on. */
function isShortLabel(line: string): boolean {
  return (
    line.length <= 48 && /^[^.!?:]*\s[–—|/-]{1,2}\s*$/u.test(line) && line.trim().split(/\s+/u).length <= 5
  )
}

/** The line with the word in it, and those behind it where its day or time stands there; from its sentence. */
function lineAround(head: string, word: Word, state: State): {start: number; end: number} {
  const lineStart = head.lastIndexOf('\n', Math.max(0, word.start - 1)) + 1
  let end = lineEnd(head, word.end)
  for (let more = 0; more < 3 && end < head.length; more++) {
    const phrase = read(head.slice(word.end, end), state)
    if (phrase?.date !== undefined && phrase.time !== undefined) break
    const next = lineEnd(head, end + 1)
    const line = head.slice(end + 1, next)
    if (line.length > 60 || (phrase && !read(line, state))) break
    end = next
  }
  return {start: sentenceStart(head, lineStart, word.start), end}
}

function lineEnd(head: string, from: number): number {
  const end = head.indexOf('\n', from)
  return end < 0 ? head.length : end
}

/** Words in small letters before the word belong to it; capitals, numbers and labels are other lines. */
function sentenceStart(head: string, from: number, word: number): number {
  const before = head.slice(from, word)
  const match =
    /(?:^|[\s*([–—-])((?:strictly|under|strict|this|press|news|media|release|is|story|information|der|die|das|le|la|el|il|sous|bajo|sotto|sob|onder|pod|[*_([\s–—-])+)$/iu.exec(
      ' ' + before
    )
  if (!match?.[1]) return before.trim() === '' ? from : word
  return Math.max(from, word - match[1].trimStart().length)
}

function read(line: string, state: State): InstantPhrase | undefined {
  return readInstantPhrase(line, state.lexicon.language, {
    fallbackZone: state.facts.embargo?.zone,
    near: state.facts.issued
  })
}

/** What a line without day or time says together with the block behind it: `EMBARGOED UNTIL`, and then the time. */
export function withNext(found: EmbargoFound, text: string, next: string, state: State): EmbargoFound {
  if (found.phrase?.instant !== undefined || found.end < text.trimEnd().length || next.length > 80)
    return found
  const phrase = read(text.slice(found.start, found.end) + ' ' + next, state)
  return phrase?.instant === undefined ? found : {...found, phrase}
}

/** An embargo without a time: `EMBARGOED`, `Under embargo`. */
function isBare(line: string, word: Word): boolean {
  return (
    line.trim().length <= 90 &&
    /^(?:strictly |under )?(?:embargo|embargoed|under embargo|sperrfrist|sous embargo)/u.test(fold(line)) &&
    word.entry !== ''
  )
}

/** Where the line ends behind its instant: short words that go on with it are part of it, copy is not. */
function endOf(head: string, from: number, lineEnd: number, state: State): number {
  const closing = /^(?:\s{0,2}[.)\]*】）]+|\s{0,2}(?:hrs?|hours|uhr|time|local time)\b\.?)*/iu.exec(
    head.slice(from, lineEnd)
  )
  const end = from + (closing?.[0].length ?? 0)
  const rest = head.slice(end, lineEnd)
  if (rest.trim() === '') return lineEnd
  if (rest.trim().length > 60 || labelOf(rest, state.lexicon) || isRelease(rest, state)) return end
  if (findDateline(rest.replace(/^[\s–—-]+/u, ''), 0, state.lexicon)) return end
  return /[.!?]\s*$/u.test(rest) && rest.trim().length > 40 ? end : lineEnd
}

function isRelease(rest: string, state: State): boolean {
  const folded = fold(rest)
  return state.lexicon.immediate.some((line) => folded.startsWith(line))
}

/** Note the embargo that a line states. Nothing is guessed: what does not say one instant is an error. */
export function takeEmbargo(found: EmbargoFound, node: Node | Position | undefined, state: State): void {
  const {phrase} = found
  if (!phrase) {
    notify(state.file, {
      ruleId: 'embargo-unreadable',
      reason: 'Unexpected embargo line without a date and a time, expected when the embargo lifts',
      place: node,
      hint: stateIt,
      severity: 'error'
    })
    return
  }
  for (const problem of phrase.problems) reportProblem(problem, node, state)
  if (phrase.instant === undefined || phrase.zone === undefined) {
    if (!phrase.problems.some((problem) => problem.severity === 'error'))
      reportProblem(zoneMissing, node, state)
    return
  }
  const stated = state.facts.embargo
  if (stated && compareInstants(stated.until, phrase.instant) !== 0) {
    notify(state.file, {
      ruleId: 'embargo-contradicted',
      reason:
        'Unexpected embargo `' + phrase.instant + '`, expected `' + stated.until + '` as stated elsewhere',
      place: node,
      hint: 'Two embargoes cannot both hold: correct one of them',
      actual: phrase.instant,
      expected: [stated.until],
      severity: 'error'
    })
    return
  }
  if (stated) return
  state.facts.embargo = {until: phrase.instant, zone: phrase.zone}
  notify(state.file, {
    ruleId: 'inferred-embargo',
    reason: 'Unexpected embargo line in the copy, expected `embargo` in the front matter',
    place: node,
    hint: 'Read as `embargo: ' + phrase.instant + ' ' + phrase.zone + '`',
    severity: 'info'
  })
}

const stateIt = 'State it outright in the front matter: `embargo: 2026-11-03T00:01 Europe/London`'

const zoneMissing: TimeProblem = {kind: 'zone-missing', severity: 'error', readings: []}

const said: Record<TimeProblem['kind'], [what: string, wanted: string]> = {
  'ambiguous-date': ['date that can be read in two ways', 'a month in words'],
  'ambiguous-time': ['time that clocks show twice that day', 'an offset'],
  'date-missing': ['lack of a date', 'a day'],
  midnight: ['midnight', '`00:01` or `23:59`'],
  'no-such-date': ['date that is not in the calendar', 'one that is'],
  'no-such-time': ['time that no clock shows', 'one from `00:00` to `23:59`'],
  'several-dates': ['several dates', 'one'],
  'skipped-time': ['time that clocks skip that day', 'another'],
  'time-missing': ['lack of a time of day', 'one'],
  weekday: ['weekday that the date does not have', 'the two to agree'],
  'year-missing': ['lack of a year', 'one'],
  'year-short': ['year of two digits', 'four'],
  'zone-ambiguous': ['time zone with several meanings', 'an IANA zone such as `Europe/London`'],
  'zone-missing': ['lack of a time zone', 'one'],
  'zone-season': ['time zone out of season', 'the one that clocks show that day'],
  'zones-contradict': ['times that are not one instant', 'times that are']
}

function reportProblem(problem: TimeProblem, node: Node | Position | undefined, state: State): void {
  const [what, wanted] = said[problem.kind]
  const readings = problem.readings.map((reading) => '`' + reading + '`').join(', ')
  notify(state.file, {
    ruleId: problem.severity === 'info' ? 'inferred-embargo' : 'embargo-unreadable',
    reason: 'Unexpected ' + what + ' in the embargo line, expected ' + wanted,
    place: node,
    hint: (readings === '' ? '' : 'Readings: ' + readings + '. ') + stateIt,
    expected: problem.readings,
    severity: problem.severity
  })
}
