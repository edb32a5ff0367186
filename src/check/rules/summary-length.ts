import {z} from 'zod'
import {defineRule} from '../rule.js'

/**
 * A summary fits a search result.
 *
 * UK public guidance (UKHSA) asks for at most 160 characters: what search pages show.
 *
 * Source: GOV.UK guidance on statistics releases and UKHSA guidance: under 160 characters, since search pages show
 * no more.
 *
 * @ok
 * ---
 * summary: Crews now read the tide to the centimetre.
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * summary: Crews now read the tide to the centimetre, which they could not do before, and which took three years, two storms, four committees, a change of government and a good deal of patience.
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:10-2:193: Unexpected summary of `183` characters, expected at most `160`
 */
export const summaryLength = defineRule({
  id: 'summary-length',
  summary: 'A summary fits a search result',
  severity: 'warning',
  defaults: {max: 160},
  options: () => z.strictObject({max: z.int().positive()}),
  check(release, {options, report, positions}) {
    const length = release.meta.summary?.length ?? 0
    if (length <= options.max) return
    report({
      reason: 'Unexpected summary of `' + length + '` characters, expected at most `' + options.max + '`',
      place: positions.summary
    })
  }
})
