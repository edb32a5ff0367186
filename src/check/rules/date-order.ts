import {toUtc} from '../../time/index.js'
import {defineRule} from '../rule.js'

/**
 * Dates follow one another: created, issued, embargo, expires.
 *
 * Source: Business Wire’s list of common mistakes in releases: dates that contradict one another.
 *
 * @ok
 * ---
 * created: 2026-11-01
 * issued: 2026-11-02
 * expires: 2027-11-02
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * issued: 2026-11-02
 * expires: 2026-11-01
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:10-3:20: Unexpected `expires` before `issued`, expected it on or after `2026-11-02`
 */
export const dateOrder = defineRule({
  id: 'date-order',
  summary: 'Dates follow one another: created, issued, embargo, expires',
  severity: 'error',
  defaults: {},
  check(release, {report, positions}) {
    const {created, issued, embargo, expires} = release.meta
    const order: Array<[string, string | undefined]> = [
      ['created', created],
      ['issued', issued],
      ['embargo', embargo?.until],
      ['expires', expires]
    ]
    let before: [string, string] | undefined
    for (const [name, value] of order) {
      if (!value) continue
      // An embargo against `issued` has a rule of its own.
      if (before && name !== 'embargo' && earlier(value, before[1])) {
        report({
          reason:
            'Unexpected `' +
            name +
            '` before `' +
            before[0] +
            '`, expected it on or after `' +
            before[1] +
            '`',
          place: positions[name]
        })
      }
      before = [name, value]
    }
  }
})

/** Days are compared as days where either side has no time of day. */
function earlier(left: string, right: string): boolean {
  if (!left.includes('T') || !right.includes('T')) return left.slice(0, 10) < right.slice(0, 10)
  const [from, to] = [toUtc(left), toUtc(right)]
  return from !== undefined && to !== undefined && from < to
}
