import {defineRule} from '../rule.js'

/**
 * What is withdrawn is not usable.
 *
 * Source: NewsML-G2 2.35 guidelines, “withdrawing an item”: publishing status `canceled`.
 *
 * @ok
 * ---
 * version: 2
 * status: canceled
 * correction: {kind: kill, of: {version: 1}, note: Issued in error.}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * version: 2
 * status: usable
 * correction: {kind: kill, of: {version: 1}, note: Issued in error.}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:9-3:15: Unexpected status `usable` of a kill, expected `canceled`
 */
export const statusKill = defineRule({
  id: 'status-kill',
  summary: 'What is withdrawn is not usable',
  severity: 'error',
  defaults: {},
  check(release, {report, positions}) {
    const {correction, status} = release.meta
    if (correction?.kind !== 'kill' || status === 'canceled') return
    report({
      reason: 'Unexpected status `' + status + '` of a kill, expected `canceled`',
      place: positions.status ?? positions.correction
    })
  }
})
