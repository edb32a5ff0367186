import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * One space between words.
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
    let told = false
    for (const {text, match, start, place, replace} of matchesOf(texts, /(?<=\S)[ \u00a0]{2,}(?=\S)/g)) {
      // A line end of the source is one space, whatever follows it.
      if (text.text.slice(start - 1, start) === '\n') continue
      const fix = replace(' ')
      // The habit of a whole text is told once; every place of it can still be mended.
      report({
        reason: 'Unexpected `' + match[0].length + '` spaces, expected one',
        place,
        fix,
        ...(told ? {} : {hint: '`--fix` mends every one'})
      })
      told = true
    }
  }
})
