import {copyPattern} from '../../language/copy-pattern.js'
import {isoDate, weekdayOf} from '../../time/index.js'
import {monthPattern, weekdayPattern} from '../calendar.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A weekday fits its date.
 *
 * The first on Business Wire's list of common mistakes. Without a year, the day nearest to the date of issue is meant, and
 * only within a month of it: what lies further off may be of any year.
 *
 * Source: Business Wire’s list of common mistakes in releases: the wrong weekday.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge opens on Tuesday 3 November 2026.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge opens on Monday 3 November 2026.
 *
 * » 3:20-3:42: Unexpected `Monday`, expected `Tuesday` for 2026-11-03
 */
export const weekdayDate = defineRule({
  id: 'weekday-date',
  summary: 'A weekday fits its date',
  severity: 'error',
  defaults: {},
  check(release, {report, texts, language}) {
    const weekday = weekdayPattern(language)
    const month = monthPattern(language)
    const issued = (release.meta.issued ?? release.meta.embargo?.until ?? '').slice(0, 10)
    const every = copyPattern('gi')
    const shapes = [
      every`(?<!\p{L})(?<weekday>${weekday})\.?,?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+|de\s+)?(?<month>${month})(?:\.?,?\s+(?:de\s+)?(?<year>\d{4}))?(?!\p{L})`,
      every`(?<!\p{L})(?<weekday>${weekday})\.?,?\s+(?<month>${month})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?(?![\p{L}\d])`
    ]
    for (const shape of shapes) {
      for (const {match, place} of matchesOf(texts, shape)) {
        const {weekday: typed = '', day, month: name = '', year: written} = match.groups ?? {}
        const date = written
          ? dateOf(Number(written), name, Number(day), language.dates.months)
          : nearestTo(issued, name, Number(day), language.dates.months)
        const expected = date && language.dates.weekdays[weekdayOf(date)]
        if (!expected || expected.some((word) => word.toLowerCase() === typed.toLowerCase())) continue
        report({
          reason: 'Unexpected `' + typed + '`, expected `' + expected[0] + '` for ' + date,
          place,
          ...(written ? {} : {hint: 'The year was taken from the release'})
        })
      }
    }
  }
})

/** `YYYY-MM-DD`, or nothing for a day that does not exist. */
function dateOf(year: number | undefined, name: string, day: number, months: string[][]): string | undefined {
  const month =
    months.findIndex((forms) => forms.some((form) => form.toLowerCase() === name.toLowerCase())) + 1
  if (!year || !month) return undefined
  return isoDate(year, month, day)
}

/** The day of that name nearest to the date of issue, if it is within a month. */
function nearestTo(issued: string, name: string, day: number, months: string[][]): string | undefined {
  const year = Number(issued.slice(0, 4))
  if (!year) return undefined
  const away = (date: string): number => Math.abs(Date.parse(date) - Date.parse(issued)) / 86_400_000
  return [year - 1, year, year + 1]
    .map((one) => dateOf(one, name, day, months))
    .find((date) => date !== undefined && away(date) <= 31)
}
