import {z} from 'zod'
import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * A release has no more links than its outlet takes.
 *
 * Distribution services take about four; more look like advertising. Telephone and mail links do not count.
 *
 * Source: Online PR Media’s guidelines: at most four links.
 *
 * @options {"max": 1}
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides) and [the port](https://example.org/).
 *
 * » 1:1: Unexpected `2` links, expected at most `1`
 */
export const linkCount = defineRule({
  id: 'link-count',
  summary: 'A release has no more links than its outlet takes',
  severity: 'info',
  defaults: {max: 10},
  options: () => z.strictObject({max: z.int().nonnegative()}),
  check(release, {options, report}) {
    const count = linksOf(release).filter(({url}) => !url || /^https?:$/.test(url.protocol)).length
    if (count <= options.max) return
    report({
      reason: 'Unexpected `' + count + '` links, expected at most `' + options.max + '`',
      place: {line: 1, column: 1}
    })
  }
})
