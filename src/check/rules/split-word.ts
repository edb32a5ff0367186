import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * No word is split by a stray space.
 *
 * `in consistencies` comes from a line break that was pasted. Only endings that are no words of their own count.
 *
 * Source: BS 5261C:2005, marks for copy preparation and proof correction: “close up”. A slip of the hand, not a
 * matter of house.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Reports in consistent form address inconsistencies.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Reports address in consistencies.
 *
 * » 3:17-3:33: Unexpected `in consistencies`, expected `inconsistencies`
 */
export const splitWord = defineRule({
  id: 'split-word',
  summary: 'No word is split by a stray space',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    if (!release.meta.language.startsWith('en')) return
    for (const {match, place, replace} of matchesOf(texts, split)) {
      const wanted = match[0].replace(/[ \u00a0]/, '')
      report({
        reason: 'Unexpected `' + match[0] + '`, expected `' + wanted + '`',
        place,
        fix: replace(wanted)
      })
    }
  }
})

const split = copyPattern(
  'gi'
)`(?<!\p{L})(in)[ \u00a0](consistenc(?:y|ies)|adequa(?:te|cy)|accurac(?:y|ies)|sufficien(?:t|cy)|dependen(?:t|ce|tly)|equalit(?:y|ies)|dividual(?:s|ly)?|vestment(?:s)?|vestigat(?:e|ed|ing|ion|ions)|creas(?:e|ed|es|ing)|clud(?:e|es|ed|ing)|novati(?:on|ve)|ternational(?:ly)?|stitut(?:e|ion|ions)|frastructure|itiative(?:s)?)(?!\p{L})|(?<!\p{L})(?:(un)[ \u00a0](able|til|less|employment)|(re)[ \u00a0](port|sponse|quire|sult|search)(?:s|d|ed|ing)?)(?!\p{L})`
