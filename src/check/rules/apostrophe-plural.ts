import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf, sentencesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * An apostrophe makes no plural.
 *
 * `PCC’s` is what belongs to a PCC; several of them are `PCCs`. A possessive is told from a plural by what follows: the
 * rule speaks only where no noun can follow. `Their model is newer than CBO’s` leaves its noun out, and is left alone.
 *
 * Source: New Hart’s Rules (Oxford), chapter 4: no apostrophe in plurals, those of abbreviations and years
 * among them.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The PCC’s report helps other PCCs, and the 1990s were wet.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The network supports PCC’s, CC’s and crews.
 *
 * » 3:22-3:27: Unexpected `PCC’s`, expected the plural `PCCs`
 * » 3:29-3:33: Unexpected `CC’s`, expected the plural `CCs`
 */
export const apostrophePlural = defineRule({
  id: 'apostrophe-plural',
  summary: 'An apostrophe makes no plural',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    if (!release.meta.language.startsWith('en')) return
    for (const {text, match, start, place, replace} of matchesOf(texts, apostrophes)) {
      if (isElliptical(text.text, start)) continue
      const wanted = match[1] + 's'
      report({
        reason: 'Unexpected `' + match[0] + '`, expected the plural `' + wanted + '`',
        place,
        fix: replace(wanted)
      })
    }
  }
})

/** True after another possessive in the sentence, or a word that compares: the noun was said before. */
function isElliptical(text: string, start: number): boolean {
  const sentence = sentencesOf(text.slice(0, start)).at(-1)?.text ?? ''
  return (
    /(?:\p{Ll}|\p{Lu}{2,})(?:[’']s|s[’'])\s+\p{Ll}{3,}/u.test(
      sentence.replace(/[’']s\s+(?:and|or)\s/gu, ' ')
    ) || /(?<!\p{L})than(?:\s+the)?\s+$/u.test(sentence)
  )
}

const after =
  "[,;:]|\\.(?:\\s|$)|\\s+(?:and|or)\\b(?![^.;]{0,60}[’']s\\b)|\\s+(?:are|were|have|in|on|who|which|that|to|from|with|for|by|will|can|must)\\b(?!-)|$"
const apostrophes = copyPattern('g')`(?<![\p{L}\p{N}])(\p{Lu}{2,}|\d{4}|\d0)[’']s(?=${after})`
