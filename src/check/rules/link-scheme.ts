import {z} from 'zod'
import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * A link has an address that every reader can follow.
 *
 * A release travels by mail, wire and print: an address of a file, a script or a chat program leads nowhere there, and
 * one without a host is right on one site only.
 *
 * Source: RFC 3986, section 4.3, on absolute addresses; RFC 7595, section 3, on what a scheme must tell of its security.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides), or write to [the pilots](mailto:pilots@example.org).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](file:///home/pat/tides.pdf) and [the port](/port).
 *
 * » 3:5-3:50: Unexpected scheme `file:` in a link, expected `http:`, `https:`, `mailto:`, `tel:`
 * » 3:55-3:72: Unexpected link to `/port` without a host, expected an absolute address
 */
export const linkScheme = defineRule({
  id: 'link-scheme',
  summary: 'A link has an address that every reader can follow',
  severity: 'error',
  defaults: {schemes: ['http', 'https', 'mailto', 'tel']},
  options: () => z.strictObject({schemes: z.array(z.string().regex(/^[a-z][a-z\d+.-]*$/))}),
  check(release, {options, report}) {
    for (const {node, url} of linksOf(release)) {
      const scheme = url?.protocol.slice(0, -1)
      if (scheme !== undefined && options.schemes.includes(scheme)) continue
      if (scheme === undefined && node.url.startsWith('#')) continue
      const known = options.schemes.map((name) => '`' + name + ':`').join(', ')
      report({
        reason: scheme
          ? 'Unexpected scheme `' + scheme + ':` in a link, expected ' + known
          : 'Unexpected link to `' + node.url + '` without a host, expected an absolute address',
        place: node
      })
    }
  }
})
