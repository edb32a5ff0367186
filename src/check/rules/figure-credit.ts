import {visit} from 'unist-util-visit'
import type {Figure} from '../../release/nodes.js'
import {defineRule} from '../rule.js'

/**
 * A picture names its maker.
 *
 * Source: IPTC Photo Metadata Standard, “Credit Line” and “Creator”.
 *
 * @ok
 * # Harbour opens gauge
 *
 * ![A grey gauge on a pier](gauge.jpg "The gauge at Port Selwyn. (Photo: A. Example)")
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * ![A grey gauge on a pier](gauge.jpg "The gauge at Port Selwyn.")
 *
 * » 3:1-3:65: Unexpected picture `gauge.jpg` without a credit, expected who made it
 */
export const figureCredit = defineRule({
  id: 'figure-credit',
  summary: 'A picture names its maker',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    visit(release, 'figure', (node: Figure) => {
      const media = release.meta.media.find((item) => item.src === node.url)
      if ((node.credit?.length ?? 0) > 0 || media?.credit) return
      report({
        reason: 'Unexpected picture `' + node.url + '` without a credit, expected who made it',
        place: node
      })
    })
  }
})
