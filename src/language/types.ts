/**
 * What a language looks like to a reader of releases: data that a speaker of the language can extend without
 * touching code. One file per language, `<tag>.json`; the words that pressline *writes* are in `compose/labels`.
 */
export interface LanguageData {
  /** BCP 47 language tag, `en`. */
  tag: string
  direction: 'ltr' | 'rtl'
  dates: {
    /** January first; every spelling that occurs, the full form first. */
    months: string[][]
    /** Monday first; the full form first. */
    weekdays: string[][]
    /** How a day is written, with `{day} {month} {year}`; the month in full. */
    pattern: string
  }
}
