import {visit} from 'unist-util-visit'
import type {Figure} from '../../release/nodes.js'
import {defineRule} from '../rule.js'

/**
 * A picture has a caption.
 *
 * A desk cannot print a picture of people it cannot name.
 *
 * Source: IPTC Photo Metadata Standard, “Description” (the caption); Business Wire, “What are the most common errors
 * our editors catch” (2013): missing captions.
 *
 * @ok
 * # Harbour opens gauge
 *
 * ![A grey gauge on a pier](gauge.jpg "The gauge at Port Selwyn.")
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * ![A grey gauge on a pier](gauge.jpg)
 *
 * » 3:1-3:37: Unexpected picture `gauge.jpg` without a caption, expected one
 */
export const figureCaption = defineRule({
  id: 'figure-caption',
  summary: 'A picture has a caption',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    visit(release, 'figure', (node: Figure) => {
      if (node.children.length > 0 || node.title) return
      report({reason: 'Unexpected picture `' + node.url + '` without a caption, expected one', place: node})
    })
  }
})
