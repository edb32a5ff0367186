import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * Links are to `https`.
 *
 * Source: United States Office of Management and Budget, memorandum M-15-13: plain HTTP protects no reader.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](http://example.org/tides).
 *
 * » 3:5-3:48: Unexpected `http` in the link to `example.org`, expected `https`
 */
export const linkHttp = defineRule({
  id: 'link-http',
  summary: 'Links are to `https`',
  severity: 'info',
  defaults: {},
  check(release, {report}) {
    for (const {node, url} of linksOf(release)) {
      if (url?.protocol !== 'http:' || /^www\./i.test(String(node.url))) continue
      report({reason: 'Unexpected `http` in the link to `' + url.host + '`, expected `https`', place: node})
    }
  }
})
