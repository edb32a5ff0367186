import {z} from 'zod'
import {countWords} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * The lead is one thought.
 *
 * Wire desks aim at 25 to 35 words; a lead of more than 60 is read by nobody to its end.
 *
 * Source: Shorthand PR, “Tips for press release writing”: the five Ws in the first sentence, in 25 words or so.
 *
 * @options {"max": 12}
 *
 * @ok
 * # Harbour opens gauge
 *
 * The harbour opened a gauge.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The harbour opened a gauge that reads the tide to the centimetre every second.
 *
 * » 3:1-3:79: Unexpected lead of `14` words, expected at most `12`
 */
export const leadLength = defineRule({
  id: 'lead-length',
  summary: 'The lead is one thought',
  severity: 'info',
  defaults: {max: 60},
  options: () => z.strictObject({max: z.int().positive()}),
  check(_release, {options, report, texts}) {
    const lead = texts.find((text) => text.part === 'lead')
    if (!lead) return
    const words = countWords(lead.text)
    if (words <= options.max) return
    report({
      reason: 'Unexpected lead of `' + words + '` words, expected at most `' + options.max + '`',
      place: lead.node
    })
  }
})
