import {z} from 'zod'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A boilerplate is not older than its figures.
 *
 * A standing paragraph is copied for years; a figure "as of 2019" in it embarrasses.
 *
 * Source: Business Wire’s list of common mistakes in releases: matter left over from an earlier one.
 *
 * @ok
 * ---
 * date: 2026-11-03
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * ## About Port Selwyn
 *
 * As of 2026, Port Selwyn employs 240 people. It was founded in 1853.
 *
 * @not-ok
 * ---
 * date: 2026-11-03
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * ## About Port Selwyn
 *
 * As of 2019, Port Selwyn employs 240 people.
 *
 * » 11:1-11:11: Unexpected `As of 2019` in a boilerplate of 2026, expected figures of the last `2` years
 */
export const boilerplateStale = defineRule({
  id: 'boilerplate-stale',
  summary: 'A boilerplate is not older than its figures',
  severity: 'warning',
  defaults: {years: 2},
  options: () => z.strictObject({years: z.int().positive()}),
  check(release, {options, report, texts, now}) {
    const year = Number((release.meta.issued ?? now ?? '').slice(0, 4))
    if (!year) return
    const pattern = /\b(?:as of|as at|in the year to|fiscal|financial year|FY)\s+(?:\p{L}+\s+)?(\d{4})\b/giu
    for (const {match, place} of matchesOf(texts, pattern, new Set(['boilerplate']))) {
      if (year - Number(match[1]) <= options.years) continue
      report({
        reason:
          'Unexpected `' +
          match[0] +
          '` in a boilerplate of ' +
          year +
          ', expected figures of the last `' +
          options.years +
          '` years',
        place
      })
    }
  }
})
