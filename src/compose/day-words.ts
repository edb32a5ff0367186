import type {LanguageData} from '../language/index.js'
import type {DateOrInstant} from '../release/meta.js'

/** A day in words, as the language writes it: `3 November 2026`. */
export function dayWords(date: {day: number; month: number; year: number}, language: LanguageData): string {
  return language.dates.pattern
    .replace('{day}', date.day === 1 ? (language.dates.first ?? '1') : String(date.day))
    .replace('{month}', language.dates.months[date.month - 1]?.[0] ?? '')
    .replace('{year}', String(date.year))
}

/** The day that a date or instant names, on the newsroom's own calendar (its offset, not ours). */
export function dayOf(value: DateOrInstant): {day: number; month: number; year: number} | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  return match ? {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])} : undefined
}
