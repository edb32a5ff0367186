import {visit} from 'unist-util-visit'
import type {Figure} from '../../release/nodes.js'
import {defineRule} from '../rule.js'

/**
 * A picture has a text alternative.
 *
 * WCAG 2.2, success criterion 1.1.1. A file name is none.
 *
 * Source: WCAG 2.2, success criterion 1.1.1, “Non-text content”.
 *
 * @ok
 * # Harbour opens gauge
 *
 * ![A grey gauge on a pier at low tide](gauge.jpg)
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * ![](gauge.jpg)
 *
 * » 3:1-3:15: Unexpected picture `gauge.jpg` without a text alternative, expected what it shows
 */
export const figureAlt = defineRule({
  id: 'figure-alt',
  summary: 'A picture has a text alternative',
  severity: 'error',
  defaults: {},
  check(release, {report}) {
    visit(release, 'figure', (node: Figure) => {
      const alt = node.alt.trim()
      if (alt && !/^[\w-]+\.(?:jpe?g|png|gif|webp|svg)$|^(?:image|photo|picture|img|logo)\d*$/i.test(alt))
        return
      report({
        reason:
          'Unexpected picture `' +
          node.url +
          '` ' +
          (alt ? 'with the text alternative `' + alt + '`' : 'without a text alternative') +
          ', expected what it shows',
        place: node
      })
    })
  }
})
