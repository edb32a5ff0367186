import {copyPattern} from '../../language/copy-pattern.js'
import {definitionsOf, fits} from '../acronyms.js'
import {defineRule} from '../rule.js'

/**
 * An acronym that is defined is used.
 *
 * Source: GOV.UK style guide A to Z, “Abbreviations and acronyms”: none that is not used again.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The Marine Data Network (MDN) opened a gauge. The MDN is ten years old.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The Marine Data Network (MDN) opened a gauge.
 *
 * » 3:26-3:29: Unexpected definition of `MDN`, expected a use of it later, or none
 */
export const acronymUsed = defineRule({
  id: 'acronym-used',
  summary: 'An acronym that is defined is used',
  severity: 'info',
  defaults: {},
  check(_release, {report, texts}) {
    const copy = texts.map((text) => text.text).join('\n')
    for (const {acronym, match} of definitionsOf(texts)) {
      const uses = usesIn(copy, acronym)
      // An entry that is a name and nothing else has no later: a list of who was there.
      const isEntry = !letter.test(match.text.text.slice(match.end))
      if (uses > 1 || isEntry || !fits(acronym, match.text.text.slice(0, match.start))) continue
      const start = match.start + match.match[0].lastIndexOf(acronym)
      report({
        reason: 'Unexpected definition of `' + acronym + '`, expected a use of it later, or none',
        place: match.text.place(start, start + acronym.length)
      })
    }
  }
})

const letter = copyPattern()`\p{L}`
const wordBefore = copyPattern()`[\p{L}\p{N}]`
const wordAfter = copyPattern()`[\p{Lu}\p{N}]`

/** How often a copy has the acronym as a word, plurals among them. */
function usesIn(copy: string, acronym: string): number {
  let uses = 0
  for (let at = copy.indexOf(acronym); at >= 0; at = copy.indexOf(acronym, at + acronym.length)) {
    if (!wordBefore.test(copy[at - 1] ?? '') && !wordAfter.test(copy[at + acronym.length] ?? '')) uses++
  }
  return uses
}
