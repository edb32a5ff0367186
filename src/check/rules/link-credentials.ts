import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * No link carries a password.
 *
 * Source: RFC 3986, section 3.2.1: credentials in addresses are deprecated.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://pat:secret@example.org/tides).
 *
 * » 3:5-3:60: Unexpected name or password in the link to `example.org`, expected none
 */
export const linkCredentials = defineRule({
  id: 'link-credentials',
  summary: 'No link carries a password',
  severity: 'error',
  defaults: {},
  check(release, {report}) {
    for (const {node, url} of linksOf(release)) {
      if (!url || !/^https?:$/.test(url.protocol) || (!url.username && !url.password)) continue
      report({
        reason: 'Unexpected name or password in the link to `' + url.host + '`, expected none',
        place: node
      })
    }
  }
})
