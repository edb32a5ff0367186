import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * Links lead where a reader can go.
 *
 * Source: RFC 1918, RFC 6761 and RFC 6762: addresses and names that lead somewhere in one house only.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://staging.localhost/tides).
 *
 * » 3:5-3:55: Unexpected link to the private host `staging.localhost`, expected a public one
 */
export const linkPrivate = defineRule({
  id: 'link-private',
  summary: 'Links lead where a reader can go',
  severity: 'error',
  defaults: {},
  check(release, {report}) {
    for (const {node, url} of linksOf(release)) {
      if (!url || !/^https?:$/.test(url.protocol) || !isPrivate(url.hostname)) continue
      report({
        reason: 'Unexpected link to the private host `' + url.hostname + '`, expected a public one',
        place: node
      })
    }
  }
})

/** RFC 1918, RFC 3927, RFC 4193, loopback, and names that resolve in one house only (RFC 6761, RFC 6762, RFC 8375). */
function isPrivate(host: string): boolean {
  return (
    /^(?:localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd]|fe80))/.test(
      host
    ) ||
    /\.(?:localhost|local|internal|lan|intranet|corp|home\.arpa)$/.test(host) ||
    !/[.:]/.test(host)
  )
}
