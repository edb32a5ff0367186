import type {Lexicon} from './lexicon.js'

/** A calendar day in words. `iso` lacks the year where the text does. */
export interface DateFound {
  start: number
  end: number
  day: number
  month: number
  year?: number | undefined
}

const made = new WeakMap<Lexicon, RegExp>()

/** Days in words in the release's language, in English, and in figures. */
function pattern(lexicon: Lexicon): RegExp {
  const known = made.get(lexicon)
  if (known) return known
  const months = [lexicon.language, ...lexicon.all.filter((data) => data.tag === 'en')]
    .flatMap((data) => data.dates.months.flat())
    .sort((left, right) => right.length - left.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const month = '(' + [...new Set(months)].join('|') + ')'
  const forms = [
    // 3 November 2026, 3rd of Nov., 2026, 3 de noviembre de 2026
    '\\b(\\d{1,2})(?:st|nd|rd|th|er|º|ª|o)?\\.?(?: of| de|ain| ב|ב)? ?' +
      month +
      '\\b\\.?(?:,? (?:de |del )?(\\d{4}))?',
    // November 3, 2026
    '\\b' + month + '\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?',
    // 2026年11月3日
    '(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日',
    // 2026-11-03
    '\\b(\\d{4})-(\\d{2})-(\\d{2})\\b',
    // 03.11.2026
    '\\b(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\b'
  ]
  const made_ = new RegExp(forms.join('|'), 'giu')
  made.set(lexicon, made_)
  return made_
}

/** The first day in `text`, if any. */
export function findDate(text: string, lexicon: Lexicon): DateFound | undefined {
  const plain = text.replace(/[\u00A0\u202F]/g, ' ')
  for (const match of plain.matchAll(pattern(lexicon))) {
    const [all, d1, m1, y1, m2, d2, y2, y3, m3, d3, y4, m4, d4, d5, m5, y5] = match
    const monthName = m1 ?? m2
    const month = monthName ? monthOf(monthName, lexicon) : Number(m3 ?? m4 ?? m5)
    const day = Number(d1 ?? d2 ?? d3 ?? d4 ?? d5)
    const year = y1 ?? y2 ?? y3 ?? y4 ?? y5
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    return {
      start: match.index,
      end: match.index + all.length,
      day,
      month,
      ...(year ? {year: Number(year)} : {})
    }
  }
  return undefined
}

function monthOf(name: string, lexicon: Lexicon): number {
  const wanted = name.toLowerCase()
  for (const data of [lexicon.language, ...lexicon.all]) {
    const index = data.dates.months.findIndex((names) =>
      names.some((known) => known.toLowerCase() === wanted)
    )
    if (index >= 0) return index + 1
  }
  return 0
}

/** `YYYY-MM-DD`; a year that the text left out is that of `near`, or the one that comes closest to it. */
export function isoDate(found: DateFound, near: string | undefined): string | undefined {
  const year = found.year ?? (near ? nearestYear(found, near) : undefined)
  if (year === undefined) return undefined
  if (found.day > daysIn(found.month, year)) return undefined
  return (
    String(year).padStart(4, '0') +
    '-' +
    String(found.month).padStart(2, '0') +
    '-' +
    String(found.day).padStart(2, '0')
  )
}

function nearestYear(found: DateFound, near: string): number {
  const year = Number(near.slice(0, 4))
  const month = Number(near.slice(5, 7))
  if (found.month - month > 6) return year - 1
  if (month - found.month > 6) return year + 1
  return year
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
