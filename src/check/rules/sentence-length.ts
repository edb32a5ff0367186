import {z} from 'zod'
import {countWords, inQuote, sentencesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A sentence can be read in one breath.
 *
 * GOV.UK asks for 25 words; releases live with more. Words that somebody spoke are theirs.
 *
 * Source: GOV.UK content design guidance and Social Security Scotland’s writing guide: 25 words.
 *
 * @options {"max": 12}
 *
 * @ok
 * # Harbour opens gauge
 *
 * The harbour opened a gauge. It reads the tide to the centimetre.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The harbour opened a gauge that reads the tide to the centimetre every second.
 *
 * » 3:1-3:79: Unexpected sentence of `14` words, expected at most `12`
 */
export const sentenceLength = defineRule({
  id: 'sentence-length',
  summary: 'A sentence can be read in one breath',
  severity: 'info',
  defaults: {max: 50},
  options: () => z.strictObject({max: z.int().positive()}),
  check(_release, {options, report, texts}) {
    for (const text of texts) {
      if (!storyParts.has(text.part)) continue
      for (const sentence of sentencesOf(text.text)) {
        const words = countWords(sentence.text)
        if (words <= options.max || inQuote(text, sentence.start)) continue
        report({
          reason: 'Unexpected sentence of `' + words + '` words, expected at most `' + options.max + '`',
          place: text.place(sentence.start, sentence.start + sentence.text.length)
        })
      }
    }
  }
})
