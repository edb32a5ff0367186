import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * One space between words.
 *
 * Source: Chicago Manual of Style, 6.7: one space between sentences.
 *
 * @ok
 * # Harbour opens gauge
 *
 * One gauge. One space.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * One gauge.  Two spaces.
 *
 * » 3:11-3:13: Unexpected `2` spaces, expected one
 */
export const repeatedSpace = defineRule({
  id: 'repeated-space',
  summary: 'One space between words',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    // The habit of a whole text is told once, and mended everywhere.
    const found = [...matchesOf(texts, /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g)]
    const first = found[0]
    if (!first) return
    report({
      reason: 'Unexpected `' + first.match[0].length + '` spaces, expected one',
      place: first.place,
      fix: found.flatMap(({replace}) => replace(' ') ?? []),
      ...(found.length > 1 ? {hint: 'So in `' + found.length + '` places; `--fix` mends every one'} : {})
    })
  }
})
