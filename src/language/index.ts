import ar from './ar.json' with {type: 'json'}
import cy from './cy.json' with {type: 'json'}
import de from './de.json' with {type: 'json'}
import en from './en.json' with {type: 'json'}
import es from './es.json' with {type: 'json'}
import fr from './fr.json' with {type: 'json'}
import he from './he.json' with {type: 'json'}
import it from './it.json' with {type: 'json'}
import ja from './ja.json' with {type: 'json'}
import nl from './nl.json' with {type: 'json'}
import pl from './pl.json' with {type: 'json'}
import pt from './pt.json' with {type: 'json'}
import type {LanguageData} from './types.js'
import zh from './zh.json' with {type: 'json'}

export type {ClockData, LanguageData} from './types.js'

/** English where the month goes before the day. */
const monthFirst: LanguageData = {
  ...(en as LanguageData),
  dates: {...en.dates, pattern: '{month} {day}, {year}'}
}

/** What comes with pressline. A test holds every file to {@link LanguageData}. */
const known: Readonly<Record<string, LanguageData>> = {
  ar: ar as LanguageData,
  cy: cy as LanguageData,
  de: de as LanguageData,
  en: en as LanguageData,
  'en-ca': monthFirst,
  'en-us': monthFirst,
  es: es as LanguageData,
  fr: fr as LanguageData,
  he: he as LanguageData,
  it: it as LanguageData,
  ja: ja as LanguageData,
  nl: nl as LanguageData,
  pl: pl as LanguageData,
  pt: pt as LanguageData,
  zh: zh as LanguageData
}

/** The base tags that have data, in alphabetical order. */
export const languageTags: readonly string[] = Object.keys(known).filter((tag) => !tag.includes('-'))

/**
 * Data of a language: by its full BCP 47 tag, then by ever shorter ones (`de-CH` → `de`), then English.
 * `more` holds data of a caller's own, keyed by tag in lower case; it goes before ours.
 */
export function languageData(tag: string, more: Readonly<Record<string, LanguageData>> = {}): LanguageData {
  const parts = tag.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('-')
    const found = Object.hasOwn(more, key) ? more[key] : Object.hasOwn(known, key) ? known[key] : undefined
    if (found) return found
  }
  return en as LanguageData
}
