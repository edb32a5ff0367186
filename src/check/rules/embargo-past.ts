import {compareInstants} from '../../time/index.js'
import {defineRule} from '../rule.js'

/**
 * An embargo lies ahead when the release is issued.
 *
 * Source: Business Wire’s list of common mistakes in releases; Reuters Handbook of Journalism on embargoes.
 *
 * @ok
 * ---
 * date: 2026-11-01T09:00:00Z
 * embargo: 2026-11-03T00:01 Europe/London
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * date: 2026-11-05T09:00:00Z
 * embargo: 2026-11-03T00:01 Europe/London
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:10-3:40: Unexpected embargo before the release is issued, expected a later instant
 */
export const embargoPast = defineRule({
  id: 'embargo-past',
  summary: 'An embargo lies ahead when the release is issued',
  severity: 'error',
  defaults: {},
  check(release, {report, positions}) {
    const {embargo, issued} = release.meta
    if (!embargo || !issued?.includes('T') || compareInstants(issued, embargo.until) <= 0) return
    report({
      reason: 'Unexpected embargo before the release is issued, expected a later instant',
      place: positions.embargo,
      hint: 'Issued `' + issued + '`, embargo lifts `' + embargo.until + '`'
    })
  }
})
