import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A word is written in one script.
 *
 * A Cyrillic `а` in a Latin name looks right and is found by no search; it comes from copied text, or from somebody who
 * wants to deceive. Greek letters of units and formulas (`µm`, `Ω`, `α-decay`) are left alone.
 *
 * Source: Unicode Technical Standard 39, section 5, on words of mixed script.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge, called “Прилив”, reads 5 µm.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gаuge reads the tide.
 *
 * » 3:5-3:10: Unexpected Cyrillic `а` (U+0430) in `gаuge`, expected letters of one script
 */
export const mixedScripts = defineRule({
  id: 'mixed-scripts',
  summary: 'A word is written in one script',
  severity: 'error',
  defaults: {},
  check(_release, {report, texts}) {
    const pattern =
      /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])[\p{L}\p{M}]{3,}/gu
    for (const {match, place} of matchesOf(texts, pattern)) {
      const [word] = match
      const others = [...word].filter((letter) => !/[\p{Script=Latin}\p{M}]/u.test(letter))
      const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter))
      // The rarer letters are the strangers.
      const strange = (others.length <= latin.length ? others : latin)[0] ?? ''
      report({
        reason:
          'Unexpected ' +
          scriptOf(strange) +
          ' `' +
          strange +
          '` (U+' +
          (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') +
          ') in `' +
          word +
          '`, expected letters of one script',
        place
      })
    }
  }
})

function scriptOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic'
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek'
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian'
  return /\p{Script=Latin}/u.test(letter) ? 'Latin' : 'Cherokee'
}
