import {z} from 'zod'
import {countWords, storyParts} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * The copy has the length its outlet takes.
 *
 * Free distribution services take 250 to 800 words; a wire takes less. Notes, boilerplate and contacts do not count.
 *
 * Source: Online PR Media’s guidelines: 250 to 800 words.
 *
 * @options {"min": 5, "max": 800}
 *
 * @ok
 * # Harbour opens gauge
 *
 * Port Selwyn today opened a gauge that reads the tide.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * A gauge opens.
 *
 * » 1:1: Unexpected copy of `3` words, expected `5` to `800`
 */
export const wordCount = defineRule({
  id: 'word-count',
  summary: 'The copy has the length its outlet takes',
  severity: 'info',
  defaults: {min: 0, max: 1200},
  options: z.strictObject({min: z.int().nonnegative(), max: z.int().positive()}),
  check(_release, {options, report, texts}) {
    const words = texts
      .filter((text) => storyParts.has(text.part))
      .reduce((sum, text) => sum + countWords(text.text), 0)
    if (words >= options.min && words <= options.max) return
    report({
      reason:
        'Unexpected copy of `' + words + '` words, expected `' + options.min + '` to `' + options.max + '`',
      place: {line: 1, column: 1}
    })
  }
})
