import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {countWords, sentencesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * The copy can be read by those it is for.
 *
 * The Automated Readability Index (Senter and Smith, 1967): letters a word and words a sentence, no dictionary; about
 * the school grade that reads with ease. English only.
 *
 * Source: Senter and Smith, “Automated readability index”, AMRL-TR-66-220 (1967); GOV.UK content design guidance,
 * “Writing for GOV.UK”.
 *
 * @options {"max": 6}
 *
 * @ok
 * # Harbour opens gauge
 *
 * The port has a new gauge. It reads the tide. Crews can see it on a phone. It took a year to build.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Notwithstanding considerable administrative complications, representatives of the authority inaugurated sophisticated instrumentation facilitating continuous hydrographic measurement throughout the entire harbour approach and beyond.
 *
 * » 1:1: Unexpected reading grade of `35`, expected at most `6`
 */
export const readingGrade = defineRule({
  id: 'reading-grade',
  summary: 'The copy can be read by those it is for',
  severity: 'info',
  defaults: {max: 18},
  options: () => z.strictObject({max: z.number().positive()}),
  check(release, {options, report, texts}) {
    if (!release.meta.language.startsWith('en')) return
    const story = texts.filter((text) => storyParts.has(text.part))
    const sentences = story.reduce((sum, text) => sum + sentencesOf(text.text).length, 0)
    const words = story.reduce((sum, text) => sum + countWords(text.text), 0)
    const letters = story.reduce((sum, text) => sum + (text.text.match(written)?.length ?? 0), 0)
    if (words < 20) return
    const grade = Math.round(4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43)
    if (grade <= options.max) return
    report({
      reason: 'Unexpected reading grade of `' + grade + '`, expected at most `' + options.max + '`',
      place: {line: 1, column: 1},
      hint: 'Shorter sentences and words lower it'
    })
  }
})

const written = copyPattern('g')`[\p{L}\p{N}]`
