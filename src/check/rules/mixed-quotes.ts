import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Quotation marks are curly or straight, not both.
 *
 * Source: New Hart’s Rules (Oxford), chapter 9: one form of mark throughout.
 *
 * @ok
 * # Harbour opens gauge
 *
 * “Good,” said Ines Calloway, harbour master. “Very good.”
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * “Good,” said Ines Calloway, harbour master. "Very good."
 *
 * » 3:45-3:46: Unexpected straight `"` among curly marks, expected `“` and `”`
 */
export const mixedQuotes = defineRule({
  id: 'mixed-quotes',
  summary: 'Quotation marks are curly or straight, not both',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    const curly = [...matchesOf(texts, /[“”]/g)].length
    const straight = [...matchesOf(texts, /(?<!\d)"/g)]
    const first = straight[0]
    if (!first || curly === 0) return
    report({reason: 'Unexpected straight `"` among curly marks, expected `“` and `”`', place: first.place})
  }
})
