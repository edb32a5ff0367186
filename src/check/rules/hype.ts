import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {alternatives} from '../calendar.js'
import {inQuote, matchesOf, sentencesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'
import hypeWords from '../word-lists/en-hype.json' with {type: 'json'}

/**
 * The copy states, and does not sell.
 *
 * Journalists cut these words first; surveys of what they hate in releases name them year after year. Words that
 * somebody spoke are theirs, those of a speech that is given whole among them.
 *
 * Source: GOV.UK style guide, “Words to avoid”; Sorted Communications, “Sending press releases: 5 points to
 * remember”, on hyperbole.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge reads the tide ten times as often as the old one.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The world-class gauge reads the tide.
 *
 * » 3:5-3:16: Unexpected `world-class`, expected a fact that shows it
 */
export const hype = defineRule({
  id: 'hype',
  summary: 'The copy states, and does not sell',
  severity: 'warning',
  defaults: {words: hypeWords.words},
  options: () => z.strictObject({words: z.array(z.string())}),
  check(_release, {options, report, texts}) {
    if (options.words.length === 0) return
    const parts: ReadonlySet<TextPart> = new Set<TextPart>([...storyParts, 'headline', 'crosshead'])
    const pattern = copyPattern('gi')`(?<![\p{L}\p{N}-])(?:${alternatives(options.words)})(?![\p{L}\p{N}-])`
    for (const {text, match, start, place} of matchesOf(texts, pattern, parts)) {
      if (inQuote(text, start) || isName(text.text, start, match[0]) || isSpoken(text.text, start)) continue
      report({reason: 'Unexpected `' + match[0] + '`, expected a fact that shows it', place})
    }
  }
})

/** A sentence that says `I` is somebody's words, with marks or without. */
function isSpoken(text: string, start: number): boolean {
  const sentence = sentencesOf(text).findLast((one) => one.start <= start)
  return /(?<![\p{L}.])I(?:[’'](?:m|ve|d|ll))?(?![\p{L}.])/u.test(sentence?.text ?? '')
}

/** A capital in mid-sentence is a name: `Islamic Revolutionary Guard`. */
function isName(text: string, start: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && /[\p{L},’][ \u00a0]$/u.test(text.slice(0, start))
}
