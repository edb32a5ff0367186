import type {LanguageData} from '../language/index.js'

/** Months of a language as alternatives of a regular expression, longest first. */
export function monthPattern(language: LanguageData): string {
  return alternatives(language.dates.months.flat())
}

/** Weekdays of a language as alternatives of a regular expression, longest first. */
export function weekdayPattern(language: LanguageData): string {
  return alternatives(language.dates.weekdays.flat())
}

/** Words as alternatives, longest first, so that `March` is not read as `Mar`. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
