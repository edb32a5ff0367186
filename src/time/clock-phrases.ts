import {type ClockData, type LanguageData, languageData} from '../language/index.js'
import {clockData} from './clock-words.js'
import {alternatives, plain} from './plain.js'
import {zoneAbbreviations} from './zone-words.js'

/** A time of day in a text. */
export interface ClockPhrase {
  start: number
  end: number
  hour: number
  minute: number
  /** Midnight by word or figure: the start of a day or its end. */
  isMidnight: boolean
}

/** What a word beside a time says about it. */
type Part = 'morning' | 'afternoon' | 'night'

/** The words of a language and of all others, ready to be looked for. */
interface Vocabulary {
  pattern: RegExp
  partAfter: RegExp
  partBefore: RegExp
  at: RegExp
  parts: ReadonlyMap<string, Part>
}

const vocabularies = new WeakMap<LanguageData, Vocabulary>()

const before = '(?<![\\p{L}\\d.,:/-])'
/** A space before a time gets lost: `UNTIL8:30 A.M.` */
const figure = '(?<![\\d.,:/-])'
/** A space behind it as well: `9 A.M.EST`. */
const half =
  '(?<half>[ap])\\.? ?m(?:\\.|(?!\\p{L})|(?=(?:' + alternatives(zoneAbbreviations) + ')(?!\\p{L})))'

function vocabularyOf(data: LanguageData): Vocabulary {
  const known = vocabularies.get(data)
  if (known) return known
  const all = clockData(data)
  const words = (key: 'at' | 'hours' | 'noon' | 'midnight' | Part) => all.flatMap((clock) => clock[key])
  const parts = new Map<string, Part>()
  for (const part of ['morning', 'afternoon', 'night'] as const)
    for (const word of words(part)) parts.set(plain(word).toLowerCase(), part)
  const part = alternatives(parts.keys())
  const hours = '(?:' + alternatives(words('hours')) + ')(?!\\p{L})\\.?'
  const vocabulary: Vocabulary = {
    parts,
    pattern: patternOf(all, hours, part),
    partAfter: new RegExp('^(?:,? ?)(' + part + ')(?!\\p{L})', 'iu'),
    partBefore: new RegExp('(' + alternatives([...parts.keys()].filter(isHan)) + ') ?$', 'u'),
    at: new RegExp('(?<!\\p{L})(?:' + alternatives(words('at')) + ')\\.? ?$', 'iu')
  }
  vocabularies.set(data, vocabulary)
  return vocabulary
}

/** Words of scripts that put them before the time, without a space. */
function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word)
}

function patternOf(all: readonly ClockData[], hours: string, part: string): RegExp {
  const midnight = alternatives(all.flatMap((clock) => clock.midnight))
  const noon = alternatives(all.flatMap((clock) => clock.noon))
  return new RegExp(
    [
      before + '(?<midnight>' + midnight + ')(?!\\p{L})',
      before + '(?<noon>' + noon + ')(?!\\p{L})',
      // 9:30, 9.30 a.m., 09h30, 00:01hrs, 00.01 Uhr
      figure +
        '(?<h1>\\d{1,2}) ?(?<sign>[:.h]) ?(?<m1>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[.,:]\\d)(?: ?' +
        half.replace('half', 'half1') +
        '| ?(?<unit1>' +
        hours +
        '))?',
      // 9 am, 9 p.m.
      figure + '(?<h2>\\d{1,2}) ?' + half.replace('half', 'half2'),
      // 9 Uhr, 9 h, 9 heures
      before + '(?<h3>\\d{1,2}) ?' + hours + '(?: ?(?<m3>[0-5]\\d)(?!\\d))?',
      // 0930hrs, 0001 GMT
      before +
        '(?<h4>[01]\\d|2[0-4])(?<m4>[0-5]\\d)(?: ?(?<unit4>' +
        hours +
        ')|(?= ?(?<zone4>' +
        alternatives(zoneAbbreviations) +
        ')(?!\\p{L})))',
      // 午前9時30分, 上午9点
      ' ?(?<h5>\\d{1,2}) ?[時时点點](?:(?<m5>\\d{1,2})分|(?<half5>半))?',
      // ore 11, godz. 12
      before + '(?:ore|godz\\.?) ?(?<h7>\\d{1,2})(?!\\d|[.:,]\\d)',
      // 9 in the morning, 9 de la tarde
      before + '(?<h6>\\d{1,2})(?= (?:' + part + ')(?!\\p{L}))'
    ].join('|'),
    'giu'
  )
}

/** Every time of day in `text`, in order; in the words of `language` and of all others. */
export function readClockPhrases(text: string, language: string | LanguageData = 'en'): ClockPhrase[] {
  const words = vocabularyOf(typeof language === 'string' ? languageData(language) : language)
  return [...plain(text).matchAll(words.pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const head = match.input.slice(Math.max(0, match.index - 24), match.index)
    const end = match.index + match[0].trimEnd().length
    const tail = match.input.slice(end, end + 40)
    if (isBareDecimal(groups, head, tail, words)) return []
    if (groups.zone4 !== undefined && !isAbbreviation(groups.zone4)) return []
    const after = words.partAfter.exec(tail)
    const part = after?.[1] ?? words.partBefore.exec(head)?.[1]
    const clock = clockOf(groups, part === undefined ? undefined : words.parts.get(part.toLowerCase()))
    return clock ? [{start: match.index, end: end + (after?.[0].length ?? 0), ...clock}] : []
  })
}

/** In capitals, or one of the two that are typed in small letters too. */
function isAbbreviation(word: string): boolean {
  return word === word.toUpperCase() || /^(?:gmt|bst|utc)$/iu.test(word)
}

/** `9.30` is a time only where a unit, a half of the day, a zone or the word before it says so. */
function isBareDecimal(
  groups: Record<string, string | undefined>,
  head: string,
  tail: string,
  words: Vocabulary
): boolean {
  if (groups.sign !== '.' || groups.half1 || groups.unit1) return false
  if (/^ ?\(?(?:GMT|BST|UTC|[A-Z]{1,3}T)(?![A-Za-z])/.test(tail)) return false
  // No day is the noughth, and none is said to be on another.
  if (groups.h1 === '00' || /^,? (?:on \S|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu.test(tail))
    return false
  return !words.at.test(head) && !words.partAfter.test(tail)
}

function clockOf(
  groups: Record<string, string | undefined>,
  part: Part | undefined
): Omit<ClockPhrase, 'start' | 'end'> | undefined {
  if (groups.midnight) return {hour: 0, minute: 0, isMidnight: true}
  if (groups.noon) return {hour: 12, minute: 0, isMidnight: false}
  const typed = Number(
    groups.h1 ?? groups.h2 ?? groups.h3 ?? groups.h4 ?? groups.h5 ?? groups.h6 ?? groups.h7
  )
  const minute = groups.half5 ? 30 : Number(groups.m1 ?? groups.m3 ?? groups.m4 ?? groups.m5 ?? 0)
  const half = (groups.half1 ?? groups.half2)?.toLowerCase()
  if (half && (typed > 12 || typed < 1)) {
    // 13:00 p.m. and 00:01 a.m. are typed; the half says nothing new.
    if (typed > 23 || (half === 'a' && typed > 12)) return undefined
    return {hour: typed, minute, isMidnight: typed === 0 && minute === 0}
  }
  const hour = half ? inHalf(typed, half === 'a' ? 'morning' : 'afternoon') : inHalf(typed, part)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
  return {hour, minute, isMidnight: (hour === 0 || hour === 24) && minute === 0}
}

/** An hour of the twelve-hour clock in its part of the day; one beyond twelve says so by itself. */
function inHalf(typed: number, part: Part | undefined): number {
  if (part === undefined || typed > 12) return typed
  if (part === 'night') return typed === 12 ? 0 : typed < 6 ? typed : typed + 12
  return (typed % 12) + (part === 'afternoon' ? 12 : 0)
}
