import {z} from 'zod'
import {linksOf} from '../links.js'
import {plainText} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A link says where it goes.
 *
 * WCAG 2.2, success criterion 2.4.4: screen readers list links without their sentences.
 *
 * Source: WCAG 2.2, success criterion 2.4.4, “Link purpose”; Essex County Council’s publishing checklist: no “click
 * here”.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * For the tide tables click [here](https://example.org/tides).
 *
 * » 3:27-3:60: Unexpected link text `here`, expected words that say where it goes
 */
export const linkText = defineRule({
  id: 'link-text',
  summary: 'A link says where it goes',
  severity: 'warning',
  defaults: {
    words: [
      'here',
      'click here',
      'read more',
      'more',
      'link',
      'this link',
      'this page',
      'this',
      'download',
      'hier',
      'ici',
      'aquí',
      'qui',
      'yma'
    ]
  },
  options: () => z.strictObject({words: z.array(z.string())}),
  check(release, {options, report}) {
    for (const {node} of linksOf(release)) {
      const text = plainText(node)
        .trim()
        .toLowerCase()
        .replace(/[.,:;!›»→]+$/, '')
      if (text && !options.words.includes(text)) continue
      report({
        reason: 'Unexpected link text `' + plainText(node) + '`, expected words that say where it goes',
        place: node
      })
    }
  }
})
