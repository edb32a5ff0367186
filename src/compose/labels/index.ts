import type {Labels} from '../../galley/labels.js'
import ar from './ar.json' with {type: 'json'}
import cy from './cy.json' with {type: 'json'}
import de from './de.json' with {type: 'json'}
import enCA from './en-CA.json' with {type: 'json'}
import enGB from './en-GB.json' with {type: 'json'}
import enUS from './en-US.json' with {type: 'json'}
import es from './es.json' with {type: 'json'}
import fr from './fr.json' with {type: 'json'}
import frCA from './fr-CA.json' with {type: 'json'}
import he from './he.json' with {type: 'json'}
import it from './it.json' with {type: 'json'}
import ja from './ja.json' with {type: 'json'}
import nl from './nl.json' with {type: 'json'}
import pl from './pl.json' with {type: 'json'}
import pt from './pt.json' with {type: 'json'}
import ptPT from './pt-PT.json' with {type: 'json'}
import zh from './zh.json' with {type: 'json'}
import zhHant from './zh-Hant.json' with {type: 'json'}

/** Labels by BCP 47 tag. A language is complete; a region holds only what its newsrooms say differently. */
const table: Readonly<Record<string, Readonly<Labels>>> = {
  ar,
  cy,
  de,
  en: enGB,
  'en-CA': {...enGB, ...enCA},
  'en-GB': enGB,
  'en-US': {...enGB, ...enUS},
  es,
  fr,
  'fr-CA': {...fr, ...frCA},
  he,
  it,
  ja,
  nl,
  pl,
  pt,
  'pt-PT': {...pt, ...ptPT},
  zh,
  'zh-Hant': {...zh, ...zhHant},
  'zh-HK': {...zh, ...zhHant},
  'zh-MO': {...zh, ...zhHant},
  'zh-TW': {...zh, ...zhHant}
}

const byLowerCase = new Map(Object.entries(table).map(([tag, labels]) => [tag.toLowerCase(), labels]))

/** Tags that have labels of their own, sorted. */
export const labelLanguages: readonly string[] = Object.keys(table).sort()

/**
 * The words that compose adds, for a BCP 47 `language` tag: its own, else those of the tag with the last subtags
 * taken off one by one (RFC 4647 section 3.4, lookup), else British English.
 */
export function labelsOf(language: string): Readonly<Labels> {
  const subtags = language.toLowerCase().split('-')
  for (let length = subtags.length; length > 0; length--) {
    const labels = byLowerCase.get(subtags.slice(0, length).join('-'))
    if (labels) return labels
  }
  return enGB
}
