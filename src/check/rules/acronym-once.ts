import {definitionsOf, fits} from '../acronyms.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'

/**
 * An acronym is defined once.
 *
 * Source: GOV.UK style guide A to Z, “Abbreviations and acronyms”: in full once, by its initials from then on.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The Marine Data Network (MDN) opened a gauge. The MDN is ten years old.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The Marine Data Network (MDN) opened a gauge. The Marine Data Network (MDN) is ten years old.
 *
 * » 3:72-3:75: Unexpected second definition of `MDN`, expected the acronym alone
 */
export const acronymOnce = defineRule({
  id: 'acronym-once',
  summary: 'An acronym is defined once',
  severity: 'info',
  defaults: {},
  check(_release, {report, texts}) {
    const seen = new Set<string>()
    for (const {acronym, match} of definitionsOf(texts)) {
      // A headline and a crosshead stand apart: whoever begins at the copy reads it there first.
      if (apart.has(match.text.part) || !fits(acronym, match.text.text.slice(0, match.start))) continue
      if (seen.has(acronym)) {
        const start = match.start + match.match[0].lastIndexOf(acronym)
        report({
          reason: 'Unexpected second definition of `' + acronym + '`, expected the acronym alone',
          place: match.text.place(start, start + acronym.length)
        })
      }
      seen.add(acronym)
    }
  }
})

const apart: ReadonlySet<TextPart> = new Set<TextPart>([
  'cell',
  'crosshead',
  'factBox',
  'headline',
  'label',
  'standfirst'
])
