import {copyPattern} from '../../language/copy-pattern.js'
import {quotationsOf} from '../../release/queries.js'
import {defineRule} from '../rule.js'

/**
 * The same quotation is not given twice.
 *
 * Source: Business Wire, “What are the most common errors our editors catch” (2013): matter that is left from
 * another version.
 *
 * @ok
 * # Harbour opens gauge
 *
 * “We can read the tide to the centimetre,” said Ines Calloway, harbour master.
 *
 * “Nobody has to guess any more,” she said.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * “We can read the tide to the centimetre,” said Ines Calloway, harbour master.
 *
 * “We can read the tide to the centimetre,” said Tomos Reed, pilot.
 *
 * » 5:1-5:42: Unexpected quotation given before, expected it once
 */
export const quotationRepeated = defineRule({
  id: 'quotation-repeated',
  summary: 'The same quotation is not given twice',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    const seen = new Set<string>()
    for (const {text, positions} of quotationsOf(release)) {
      const key = text.toLowerCase().replace(noWords, ' ').trim()
      if (key.split(' ').length < 5) continue
      if (seen.has(key)) {
        report({reason: 'Unexpected quotation given before, expected it once', place: positions[0]})
      }
      seen.add(key)
    }
  }
})

const noWords = copyPattern('g')`[^\p{L}\p{N}]+`
