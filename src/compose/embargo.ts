import type {Labels, StandingEmbargo} from '../galley/index.js'
import type {LanguageData} from '../language/index.js'
import type {Embargo} from '../release/meta.js'
import {clockWords, isLifted} from '../time/index.js'
import {dayWords} from './day-words.js'

/**
 * The embargo as it stands at `now`, with its line in the release's language; nothing once it has lifted.
 * Without a clock every embargo stands: the safe side is to say so.
 */
export function standingEmbargo(
  embargo: Embargo | undefined,
  now: string | undefined,
  labels: Labels,
  language: LanguageData
): StandingEmbargo | undefined {
  if (!embargo || isLifted(embargo.until, now)) return undefined
  return {...embargo, line: embargoLine(embargo, labels, language)}
}

/** One line, weekday computed, year always, the zone's own name at that instant: what newsroom parsers read. */
function embargoLine(embargo: Embargo, labels: Labels, language: LanguageData): string {
  const words = clockWords(embargo.until, embargo.zone)
  const line = labels.embargoLine
    .replace('{time}', words.time)
    .replace('{zone}', words.zone)
    .replace('{weekday}', language.dates.weekdays[words.weekday]?.[0] ?? '')
    .replace('{date}', dayWords(words, language))
  return line.toLocaleUpperCase(language.tag)
}
