import type {LanguageData} from '../language/index.js'
import {type ClockPhrase, readClockPhrases} from './clock-phrases.js'
import {type DatePhrase, readDatePhrases} from './dates.js'
import {compareInstants} from './instant.js'
import {isoDate, type LocalTime, resolveLocal, weekdayOf} from './local.js'
import type {TimeProblem} from './problem.js'
import {readZonePhrases, type ZonePhrase, type ZoneWord} from './zone-words.js'

export interface InstantOptions {
  /** IANA zone of a time that names none. */
  fallbackZone?: string | undefined
  /** A date near the one meant (`YYYY-MM-DD`), for one without a year. */
  near?: string | undefined
}

/** What a line such as an embargo line says about an instant. */
export interface InstantPhrase {
  /** From the first word of date, time or zone to the last; offsets in the text, UTF-16 units. */
  start: number
  end: number
  /** ISO 8601 with the offset of the zone; absent where a problem is an error. */
  instant?: string | undefined
  /** IANA zone, or an offset where the text names no place. */
  zone?: string | undefined
  /** `YYYY-MM-DD`, as far as it can be told. */
  date?: string | undefined
  /** `00:01`, 24-hour, as first typed. */
  time?: string | undefined
  /** As typed; 0 is Monday. */
  weekday?: number | undefined
  problems: TimeProblem[]
}

/**
 * Read an instant from a line: `00:01 GMT on Tuesday 3 November 2026`, `4 a.m. CT/5 a.m. ET`, lost spaces and all.
 * Nothing where the line has neither a date nor a time. What cannot be told for certain is a problem with its
 * readings, and an error leaves the instant out: no embargo rests on a guess.
 */
export function readInstantPhrase(
  text: string,
  language: string | LanguageData,
  options: InstantOptions = {}
): InstantPhrase | undefined {
  const dates = readDatePhrases(text, language)
  const rest = masked(text, dates)
  const clocks = readClockPhrases(rest, language)
  const zones = readZonePhrases(withoutHalves(rest, clocks), language)
  const [date] = dates
  const [clock] = clocks
  if (!date && !clock) return undefined
  const problems: TimeProblem[] = []
  const day = dayOf(dates, options, problems)
  const times = clocks.map((phrase, index) => ({phrase, zone: zoneAfter(phrase, clocks[index + 1], zones)}))
  if (!clock) problems.push({kind: 'time-missing', severity: 'error', readings: day ? [day] : []})
  const only = zones.length === 1 ? zones[0] : undefined
  const resolved = day
    ? times.map(({phrase, zone}) => resolve(day, phrase, zone ?? only, options, problems))
    : []
  const chosen = agree(resolved, problems)
  const isCertain = problems.every((problem) => problem.severity !== 'error')
  return {
    ...hull([
      ...dates,
      ...clocks,
      ...zones.filter((zone) => times.some((time) => time.zone === zone) || zone === only)
    ]),
    problems,
    ...(day ? {date: day} : {}),
    ...(clock ? {time: two(clock.hour) + ':' + two(clock.minute)} : {}),
    ...(date?.weekday === undefined ? {} : {weekday: date.weekday}),
    ...(chosen && isCertain ? {instant: chosen.instant} : {}),
    ...(chosen?.zone ? {zone: chosen.zone} : {})
  }
}

/** The text with dates blanked out, so that `3.11.2026` is no time of day. */
function masked(text: string, dates: readonly DatePhrase[]): string {
  let result = text
  for (const {start, end} of dates)
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  return result
}

/** The text with the letters of times blanked out: in `9amGMT` the zone begins a word. */
function withoutHalves(text: string, clocks: readonly ClockPhrase[]): string {
  let result = text
  for (const {start, end} of clocks)
    result = result.slice(0, start) + result.slice(start, end).replace(/[\p{L}.]/gu, ' ') + result.slice(end)
  return result
}

/** The day that the line means. */
function dayOf(
  dates: readonly DatePhrase[],
  options: InstantOptions,
  problems: TimeProblem[]
): string | undefined {
  const [first, ...others] = dates
  if (!first) {
    problems.push({kind: 'date-missing', severity: 'error', readings: []})
    return undefined
  }
  problems.push(...first.problems)
  if (first.shortYear)
    problems.push({kind: 'year-short', severity: 'error', readings: first.date ? [first.date] : []})
  const day = first.date ?? (first.year === undefined ? nearest(first, options.near, problems) : undefined)
  const different = others.filter((other) => other.day !== first.day || other.month !== first.month)
  if (different.length > 0) {
    const readings = [day, ...different.map((other) => other.date)].filter((date) => date !== undefined)
    problems.push({kind: 'several-dates', severity: 'error', readings})
  }
  return day
}

/** A day without a year: the one nearest to `near`, whose weekday agrees where one is typed. */
function nearest(phrase: DatePhrase, near: string | undefined, problems: TimeProblem[]): string | undefined {
  const year = Number(near?.slice(0, 4))
  const candidates = Number.isInteger(year)
    ? [year - 1, year, year + 1]
        .map((candidate) => isoDate(candidate, phrase.month, phrase.day))
        .filter((date) => date !== undefined)
        .sort((left, right) => distance(left, near) - distance(right, near))
    : []
  const [first] = candidates
  problems.push({kind: 'year-missing', severity: first ? 'info' : 'error', readings: first ? [first] : []})
  if (first && phrase.weekday !== undefined && weekdayOf(first) !== phrase.weekday) {
    problems.push({kind: 'weekday', severity: 'error', readings: [first]})
  }
  return first
}

function distance(date: string, near: string | undefined): number {
  return Math.abs(Date.parse(date) - Date.parse(near ?? date))
}

/** The zone that stands behind a time, before the next time. */
function zoneAfter(
  clock: ClockPhrase,
  next: ClockPhrase | undefined,
  zones: readonly ZonePhrase[]
): ZonePhrase | undefined {
  return zones.find((zone) => zone.start >= clock.end && zone.start <= (next?.start ?? clock.end + 120))
}

interface ResolvedTime {
  instant: string
  zone: string
}

function resolve(
  day: string,
  clock: ClockPhrase,
  phrase: ZonePhrase | undefined,
  options: InstantOptions,
  problems: TimeProblem[]
): ResolvedTime | undefined {
  const word = zoneOf(phrase, options, problems)
  if (clock.isMidnight) {
    problems.push({kind: 'midnight', severity: 'error', readings: midnights(day, word)})
    return undefined
  }
  if (!word) {
    if (!phrase) problems.push({kind: 'zone-missing', severity: 'error', readings: []})
    return undefined
  }
  const local = localOf(day, clock)
  return word.offset
    ? withOffset(local, word.zone, word.offset, problems)
    : inZone(local, word.zone, problems)
}

function zoneOf(
  phrase: ZonePhrase | undefined,
  options: InstantOptions,
  problems: TimeProblem[]
): ZoneWord | undefined {
  const {fallbackZone} = options
  if (!phrase) {
    if (!fallbackZone) return undefined
    problems.push({kind: 'zone-missing', severity: 'info', readings: [fallbackZone]})
    return {zone: fallbackZone}
  }
  if (phrase.meanings.length === 1) return phrase.meanings[0]
  const meant = phrase.meanings.find(({zone}) => zone === fallbackZone)
  if (!meant) {
    const readings = phrase.meanings.map(({zone}) => zone)
    problems.push({kind: 'zone-ambiguous', severity: 'error', readings})
  }
  return meant
}

/** The start and the end of a day, in a zone where one is known. */
function midnights(day: string, word: ZoneWord | undefined): string[] {
  const start = {...localOf(day, {hour: 0, minute: 0}), hour: 0}
  const end = {...start, hour: 23, minute: 59}
  if (!word) return [day + 'T00:00', day + 'T23:59']
  return [start, end].flatMap((local) => {
    const resolved = resolveLocal(local, word.offset ?? word.zone)
    return resolved.kind === 'exact' ? [resolved.instant] : []
  })
}

/** A word such as `GMT` fixes the offset; clocks of its zone may show another that day. */
function withOffset(
  local: LocalTime,
  zone: string,
  offset: string,
  problems: TimeProblem[]
): ResolvedTime | undefined {
  const typed = resolveLocal(local, offset)
  if (typed.kind !== 'exact') return undefined
  const onTheWall = resolveLocal(local, zone)
  if (onTheWall.kind !== 'exact') return {instant: typed.instant, zone}
  if (compareInstants(typed.instant, onTheWall.instant) === 0) return {instant: typed.instant, zone}
  const readings = [typed.instant, onTheWall.instant].sort(compareInstants)
  problems.push({kind: 'zone-season', severity: 'warning', readings})
  // Of the two the later: an embargo that lifts late harms nobody.
  return {instant: readings[1] ?? typed.instant, zone}
}

function inZone(local: LocalTime, zone: string, problems: TimeProblem[]): ResolvedTime | undefined {
  const resolved = resolveLocal(local, zone)
  if (resolved.kind === 'exact') return {instant: resolved.instant, zone}
  if (resolved.kind === 'ambiguous') {
    problems.push({kind: 'ambiguous-time', severity: 'error', readings: resolved.readings})
  } else if (resolved.kind === 'skipped') {
    problems.push({kind: 'skipped-time', severity: 'error', readings: resolved.readings})
  } else problems.push({kind: 'no-such-time', severity: 'error', readings: []})
  return undefined
}

/** Several times in one line (`4 a.m. CT/5 a.m. ET`) must be one instant. */
function agree(
  resolved: ReadonlyArray<ResolvedTime | undefined>,
  problems: TimeProblem[]
): ResolvedTime | undefined {
  const known = resolved.filter((time) => time !== undefined)
  const [first] = known
  if (!first) return undefined
  const others = known.filter((time) => compareInstants(time.instant, first.instant) !== 0)
  if (others.length > 0) {
    const readings = [first, ...others].map((time) => time.instant).sort(compareInstants)
    problems.push({kind: 'zones-contradict', severity: 'error', readings})
  }
  return first
}

function localOf(day: string, clock: {hour: number; minute: number}): LocalTime {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return {year, month, day: date, hour: clock.hour, minute: clock.minute}
}

function hull(phrases: ReadonlyArray<{start: number; end: number}>): {start: number; end: number} {
  return {
    start: Math.min(...phrases.map(({start}) => start)),
    end: Math.max(...phrases.map(({end}) => end))
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
