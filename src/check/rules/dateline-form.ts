import {visit} from 'unist-util-visit'
import {z} from 'zod'
import type {Dateline} from '../../release/nodes.js'
import {plainText} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A dateline has the form of its house.
 *
 * `ap`: city in capitals, a dash before the text (Associated Press Stylebook). `any`: a place and a separator. UK
 * releases usually have none; there the date stands in the header, so `uk` presets turn this off.
 *
 * @options {"house": "ap"}
 *
 * @ok
 * # Harbour opens gauge
 *
 * PORTLAND, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Portland, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * » 3:1-3:32: Unexpected dateline `Portland`, expected the city in capitals: `PORTLAND`
 */
export const datelineForm = defineRule({
  id: 'dateline-form',
  summary: 'A dateline has the form of its house',
  severity: 'warning',
  defaults: {house: 'any' as 'any' | 'ap'},
  options: z.strictObject({house: z.enum(['any', 'ap'])}),
  check(release, {options, report}) {
    if (options.house !== 'ap') return
    visit(release, 'dateline', (node: Dateline) => {
      const place =
        plainText(node)
          .split(/[,(–—]|\s-/)[0]
          ?.trim() ?? ''
      if (!place || place === place.toUpperCase()) return
      report({
        reason:
          'Unexpected dateline `' + place + '`, expected the city in capitals: `' + place.toUpperCase() + '`',
        place: node
      })
    })
  }
})
