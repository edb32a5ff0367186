import {copyPattern} from '../../language/copy-pattern.js'
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
    const curly = [...matchesOf(texts, curlyOnes)].length
    const straight = [...matchesOf(texts, straightOnes)]
    if (curly === 0) return
    // The habit of a whole text is told once, and mended everywhere.
    const first = straight[0]
    if (!first) return
    report({
      reason: 'Unexpected straight apostrophe among curly ones, expected `’`',
      place: first.place,
      fix: straight.flatMap(({replace}) => replace('’') ?? []),
      ...(straight.length > 1
        ? {hint: 'So in `' + straight.length + '` places; `--fix` mends every one'}
        : {})
    })
  }
})

const curlyOnes = copyPattern('g')`(?<=\p{L})’(?=\p{L})`
const straightOnes = copyPattern('g')`(?<=\p{L})'(?=\p{L})`
