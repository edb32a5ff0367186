import {languageData} from '../../language/index.js'
import {apMonths} from '../../time/index.js'

/** `YYYY-MM-DD`, with a month and a day that there are. */
export function isIsoDate(date: string): boolean {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** `Nov. 3, 2026` in English, else as the language writes a day. */
export function longDate(date: string, language: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const number = Number(month) - 1
  const english = language.toLowerCase().startsWith('en')
  if (english) return (apMonths[number] ?? month) + ' ' + Number(day) + ', ' + year
  const {dates} = languageData(language)
  return dates.pattern
    .replace('{day}', String(Number(day)))
    .replace('{month}', dates.months[number]?.[0] ?? month)
    .replace('{year}', year)
}
