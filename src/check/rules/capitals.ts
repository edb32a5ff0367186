import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {commonAcronyms} from '../acronyms.js'
import {matchesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Words in the copy are not shouted.
 *
 * Source: Online PR Media’s guidelines: no words in capitals for emphasis.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The NOAA gauge is open.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The GAUGE IS NOW OPEN to all.
 *
 * » 3:5-3:22: Unexpected words in capitals `GAUGE IS NOW OPEN`, expected small letters but for names
 */
export const capitals = defineRule({
  id: 'capitals',
  summary: 'Words in the copy are not shouted',
  severity: 'warning',
  defaults: {words: 3},
  options: () =>
    z.strictObject({
      /** How many words in a row are a shout. */
      words: z.int().min(1)
    }),
  check(_release, {options, report, texts}) {
    const known = new Set(commonAcronyms)
    for (const {text, match, start} of matchesOf(texts, inCapitals, storyParts)) {
      const words = match[0].split(/[ \u00a0]+/).filter((word) => word.length > 1)
      if (words.filter((word) => !known.has(word)).length < options.words) continue
      // A time of day before the words is as it should be: `10:30 AM EDT PANEL TWO`.
      const from =
        start +
        (/^(?:[AP]M[ \u00a0]+)?(?:(?:[CEMPU][DS]?T|UTC|GMT|BST)[ \u00a0]+)?/.exec(match[0])?.[0].length ?? 0)
      const to = start + match[0].length
      report({
        reason:
          'Unexpected words in capitals `' +
          text.text.slice(from, to) +
          '`, expected small letters but for names',
        place: text.place(from, to)
      })
    }
  }
})

const inCapitals = copyPattern(
  'g'
)`(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’'-]*(?:[ \u00a0]+\p{Lu}[\p{Lu}’'-]*)*(?![\p{L}\p{N}])`
