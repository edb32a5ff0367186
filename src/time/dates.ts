import {type LanguageData, languageData} from '../language/index.js'
import {isoDate, weekdayOf} from './local.js'
import {alternatives, plain} from './plain.js'
import type {TimeProblem} from './problem.js'

/** A calendar day in words or figures, with its weekday where one stands beside it. */
export interface DatePhrase {
  /** Offsets in the text, UTF-16 units. */
  start: number
  end: number
  day: number
  /** 1 is January. */
  month: number
  /** Absent where the text has none. */
  year?: number | undefined
  /** The year is typed with two digits, and taken for one of this century. */
  shortYear?: true | undefined
  /** `YYYY-MM-DD`; absent without a year, or where there is no such day. */
  date?: string | undefined
  /** As typed; 0 is Monday. */
  weekday?: number | undefined
  problems: TimeProblem[]
}

/** The words of one language, ready to be looked for. */
interface Vocabulary {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
  inWords: RegExp
  weekdayBefore: RegExp
  weekdayAfter: RegExp
}

const vocabularies = new WeakMap<LanguageData, Vocabulary>()

/** The first day in `text`; `language` is a BCP 47 tag or its data. English month names are read in any language. */
export function readDatePhrase(text: string, language: string | LanguageData): DatePhrase | undefined {
  return readDatePhrases(text, language)[0]
}

/** Every day in `text`, in order. */
export function readDatePhrases(text: string, language: string | LanguageData): DatePhrase[] {
  const data = typeof language === 'string' ? languageData(language) : language
  const line = lowered(plain(text))
  if (!/\d/.test(line)) return []
  const words = vocabularyOf(data)
  const found = [...inWords(line, words), ...inFigures(line, data)].sort(
    (left, right) => left.start - right.start
  )
  const result: DatePhrase[] = []
  for (const phrase of found) {
    if (phrase.start < (result.at(-1)?.end ?? 0)) continue
    result.push(settled(withWeekday(line, phrase, words)))
  }
  return result
}

/** In lower case, unit for unit: an expression that ignores case in Unicode takes V8 three times as long to compile. */
function lowered(line: string): string {
  return line.replaceAll('İ', 'i').toLowerCase()
}

type Found = Omit<DatePhrase, 'date'>

function inWords(line: string, words: Vocabulary): Found[] {
  return [...line.matchAll(words.inWords)].flatMap((match): Found[] => {
    const groups = match.groups ?? {}
    const month = words.months.get(groups.month1 ?? groups.month2 ?? '')
    const day = Number(groups.day1 ?? groups.day2)
    const year = groups.year1 ?? groups.year2
    if (month === undefined || day < 1 || day > 31) return []
    return [{...rangeOf(match), day, month, ...(year ? {year: Number(year)} : {}), problems: []}]
  })
}

const figures =
  /(?<![\d./-])(?:(?<y1>\d{4}) ?年 ?(?<m1>\d{1,2}) ?月 ?(?<d1>\d{1,2}) ?日|(?<m3>\d{1,2}) ?月 ?(?<d3>\d{1,2}) ?日|(?<y2>(?:19|20)\d\d)(?<s2>[-./])(?<m2>\d{1,2})\k<s2>(?<d2>\d{1,2})(?![\d/-])|(?<a>\d{1,2})(?<s>[./-]) ?(?<b>\d{1,2})\k<s> ?(?<y4>(?:19|20)\d\d|\d\d)(?!\d|[./-]\d))/gu

function inFigures(line: string, data: LanguageData): Found[] {
  return [...line.matchAll(figures)].flatMap((match): Found[] => {
    const {y1, m1, d1, m3, d3, y2, m2, d2, a, s, b, y4} = match.groups ?? {}
    const range = rangeOf(match)
    const month = Number(m1 ?? m3 ?? m2)
    const day = Number(d1 ?? d3 ?? d2)
    const year = y1 ?? y2
    if (a === undefined) return [{...range, day, month, ...(year ? {year: Number(year)} : {}), problems: []}]
    const either = s === '/' && data.tag === 'en'
    return numeric(range, Number(a), Number(b), fullYear(y4 ?? ''), either).map((phrase) =>
      y4?.length === 2 ? {...phrase, shortYear: true} : phrase
    )
  })
}

/** `3/11/2026`: in English either part may be the month. */
function numeric(
  range: {start: number; end: number},
  first: number,
  second: number,
  year: number,
  eitherWay: boolean
): Found[] {
  if (first > 12 && second > 12) return []
  const dayFirst = second <= 12
  const [day, month] = dayFirst ? [first, second] : [second, first]
  const isOpen = eitherWay && first <= 12 && second <= 12 && first !== second
  const readings = [isoDate(year, second, first), isoDate(year, first, second)].filter(
    (date) => date !== undefined
  )
  const problems: TimeProblem[] = isOpen
    ? [{kind: 'ambiguous-date', severity: 'error', readings: readings.sort()}]
    : []
  return [{...range, day, month, year, problems}]
}

function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0)
}

function rangeOf(match: RegExpExecArray): {start: number; end: number} {
  return {start: match.index, end: match.index + match[0].length}
}

function withWeekday(line: string, phrase: Found, words: Vocabulary): Found {
  const before = words.weekdayBefore.exec(line.slice(Math.max(0, phrase.start - 30), phrase.start))
  if (before?.[1]) {
    const weekday = words.weekdays.get(before[1])
    return {...phrase, start: phrase.start - before[0].length, weekday}
  }
  const after = words.weekdayAfter.exec(line.slice(phrase.end, phrase.end + 30))
  if (!after?.[1]) return phrase
  return {...phrase, end: phrase.end + after[0].length, weekday: words.weekdays.get(after[1])}
}

function settled(phrase: Found): DatePhrase {
  if (phrase.year === undefined || phrase.problems.length > 0) return phrase
  const date = isoDate(phrase.year, phrase.month, phrase.day)
  const problems: TimeProblem[] = [...phrase.problems]
  if (date === undefined) problems.push({kind: 'no-such-date', severity: 'error', readings: []})
  else if (phrase.weekday !== undefined && weekdayOf(date) !== phrase.weekday) {
    problems.push({kind: 'weekday', severity: 'error', readings: [date]})
  }
  return {...phrase, problems, ...(date === undefined ? {} : {date})}
}

function vocabularyOf(data: LanguageData): Vocabulary {
  const known = vocabularies.get(data)
  if (known) return known
  const sources = data.tag === 'en' ? [data] : [languageData('en'), data]
  const months = indexed(
    sources.map((source) => source.dates.months),
    1
  )
  const weekdays = indexed(
    sources.map((source) => source.dates.weekdays),
    0
  )
  const made = {months, weekdays, ...patterns(months, weekdays)}
  vocabularies.set(data, made)
  return made
}

/** Names by their number; those of the language itself come last and win. */
function indexed(lists: ReadonlyArray<readonly string[][]>, from: number): Map<string, number> {
  const result = new Map<string, number>()
  for (const list of lists) {
    list.forEach((names, index) => {
      for (const name of names) result.set(plain(name).toLowerCase(), index + from)
    })
  }
  return result
}

/** Behind a zone whose space is lost: `10 A.M.ESTNOVEMBER 3`. */
const gluedZone = '(?<=(?<!\\p{L})\\p{L}{1,3}t)'

function patterns(
  months: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>
): Pick<Vocabulary, 'inWords' | 'weekdayBefore' | 'weekdayAfter'> {
  const month = alternatives([...months.keys()].filter((name) => !/\d/.test(name)))
  const weekday = alternatives(weekdays.keys())
  const ordinal = '(?:st|nd|rd|th|er|ère|re|º|°|ª|o|a|ydd|fed|ain|af|il|eg|ed|ste|de|e)?'
  const join = "(?:of |o |de |d'|di |den |ב-?|من |in )?"
  const year = '(?:19|20)\\d\\d'
  const dayFirst =
    '(?<![\\d.:/])(?<day1>\\d{1,2})' +
    ordinal +
    '\\.? ?,?-?' +
    join +
    '(?<month1>' +
    month +
    ')(?!\\p{L})\\.?(?:,? ?-?(?:de |del |do )?(?<year1>' +
    year +
    ')(?!\\d))?'
  const monthFirst =
    '(?:(?<!\\p{L}|dydd )|' +
    gluedZone +
    ')(?<month2>' +
    month +
    ')(?!\\p{L})\\.? ?(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? ?(?<year2>' +
    year +
    ')(?!\\d))?'
  return {
    inWords: new RegExp(dayFirst + '|' + monthFirst, 'gu'),
    weekdayBefore: new RegExp(
      '(?:(?<!\\p{L})|' + gluedZone + ')(' + weekday + ')\\.?[ ,]*(?:the |le |il |den |dem |el |o )?$',
      'u'
    ),
    weekdayAfter: new RegExp('^[ ,]*\\(?(' + weekday + ')(?!\\p{L})\\.?\\)?', 'u')
  }
}
