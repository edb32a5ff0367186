import {visit} from 'unist-util-visit'
import type {Dateline} from '../../release/nodes.js'
import {defineRule} from '../rule.js'

/**
 * The dateline and the front matter name the same day.
 *
 * Dates in front matter are often those of a migration; a reader sees only the dateline. Under embargo the dateline
 * carries the day of the lift.
 *
 * Source: Business Wire’s list of common mistakes in releases: a dateline that is not the day of issue.
 *
 * @ok
 * ---
 * date: 2026-11-03
 * ---
 *
 * # Harbour opens gauge
 *
 * PORTLAND, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * @not-ok
 * ---
 * date: 2026-11-04
 * ---
 *
 * # Harbour opens gauge
 *
 * PORTLAND, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * » 7:1-7:32: Unexpected dateline of `2026-11-03`, expected `2026-11-04` as in the front matter
 */
export const datelineDate = defineRule({
  id: 'dateline-date',
  summary: 'The dateline and the front matter name the same day',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    const {embargo, issued} = release.meta
    const expected = (embargo?.until ?? issued)?.slice(0, 10)
    if (!expected) return
    visit(release, 'dateline', (node: Dateline) => {
      if (!node.place || !node.date || !/^\d{4}-\d{2}-\d{2}$/.test(node.date) || node.date === expected)
        return
      if (embargo && node.date === issued?.slice(0, 10)) return
      report({
        reason:
          'Unexpected dateline of `' +
          node.date +
          '`, expected `' +
          expected +
          '` as in the ' +
          (embargo ? 'embargo' : 'front matter'),
        place: node
      })
    })
  }
})
