import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * No word stands twice by mistake.
 *
 * Source: BS 5261C:2005, marks for copy preparation and proof correction: “delete”. A slip of the hand, not a matter
 * of house.
 *
 * @ok
 * # Harbour opens gauge
 *
 * He said that that gauge had had its day.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The the gauge opened.
 *
 * » 3:1-3:8: Unexpected `The the`, expected `The`
 */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: 'No word stands twice by mistake',
  severity: 'warning',
  defaults: {allow: ['had', 'that', 'bye', 'very', 'ha', 'no', 'so', 'vous', 'nous', 'sie', 'is']},
  options: () => z.strictObject({allow: z.array(z.string())}),
  check(_release, {options, report, texts}) {
    for (const {match, place, replace} of matchesOf(texts, twice)) {
      const [whole, first = '', , second = ''] = match
      if (options.allow.includes(first.toLowerCase())) continue
      // Names and places repeat their words: `New York, New York`, `Baden Baden`.
      if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second)) continue
      report({reason: 'Unexpected `' + whole + '`, expected `' + first + '`', place, fix: replace(first)})
    }
  }
})

const twice = copyPattern('gi')`(?<![\p{L}\p{N}’'-])(\p{L}+)([ \t\n\u00a0]+)(\1)(?![\p{L}\p{N}’'-])`
