import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * An apostrophe makes no plural.
 *
 * `PCC’s` is what belongs to a PCC; several of them are `PCCs`. A possessive is told from a plural by what follows: the
 * rule speaks only where no noun can follow.
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
    const pattern =
      /(?<![\p{L}\p{N}])(\p{Lu}{2,}|\d{4}|\d0)[’']s(?=[,;:]|\.(?:\s|$)|\s+(?:and|or)\b(?![^.;]{0,60}[’']s\b)|\s+(?:are|were|have|in|on|who|which|that|to|from|with|for|by|will|can|must)\b|$)/gu
    for (const {match, place, replace} of matchesOf(texts, pattern)) {
      const wanted = match[1] + 's'
      report({
        reason: 'Unexpected `' + match[0] + '`, expected the plural `' + wanted + '`',
        place,
        fix: replace(wanted)
      })
    }
  }
})
