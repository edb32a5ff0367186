import {type ClockData, type LanguageData, languageData, languageTags} from '../language/index.js'

const made = new WeakMap<LanguageData, readonly ClockData[]>()

/**
 * What is written beside a time of day, in all languages: an embargo line is read the same whatever language the
 * release was taken to be in. Data of a caller's own comes first.
 */
export function clockData(data: LanguageData): readonly ClockData[] {
  const known = made.get(data)
  if (known) return known
  const own = data.clock ? [data.clock] : []
  const others = languageTags.flatMap((tag) => languageData(tag).clock ?? [])
  const all = [...new Set([...own, ...others])]
  made.set(data, all)
  return all
}
