import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Apostrophes are curly or straight, not both.
 *
 * Source: New Hart’s Rules (Oxford), chapters 4 and 9: one form of mark throughout.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The port’s gauge isn’t old.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The port’s gauge isn't old.
 *
 * » 3:21-3:22: Unexpected straight apostrophe among curly ones, expected `’`
 */
export const mixedApostrophes = defineRule({
  id: 'mixed-apostrophes',
  summary: 'Apostrophes are curly or straight, not both',
  severity: 'info',
  defaults: {},
  check(_release, {report, texts}) {
    const curly = [...matchesOf(texts, /(?<=\p{L})’(?=\p{L})/gu)].length
    const straight = [...matchesOf(texts, /(?<=\p{L})'(?=\p{L})/gu)]
    if (curly === 0) return
    for (const {place, replace} of straight) {
      report({
        reason: 'Unexpected straight apostrophe among curly ones, expected `’`',
        place,
        fix: replace('’')
      })
    }
  }
})
