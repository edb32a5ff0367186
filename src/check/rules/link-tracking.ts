import {z} from 'zod'
import {linksOf} from '../links.js'
import {defineRule} from '../rule.js'

/**
 * Links follow nobody.
 *
 * A tracking parameter in a release counts the journalist, and is copied into the story.
 *
 * Source: Mozilla, “Query parameter stripping”: what browsers take out of links to protect their readers.
 *
 * @ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides?day=1).
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * See [the tide tables](https://example.org/tides?utm_source=mail).
 *
 * » 3:5-3:65: Unexpected tracking parameter `utm_source`, expected none
 */
export const linkTracking = defineRule({
  id: 'link-tracking',
  summary: 'Links follow nobody',
  severity: 'warning',
  defaults: {
    parameters: [
      'utm_*',
      'fbclid',
      'gclid',
      'mc_cid',
      'mc_eid',
      'msclkid',
      'igshid',
      'mkt_tok',
      '_hsenc',
      '_hsmi'
    ]
  },
  options: () =>
    z.strictObject({
      /** Names of parameters; `*` at the end stands for any ending. */
      parameters: z.array(z.string())
    }),
  check(release, {options, report}) {
    for (const {node, url} of linksOf(release)) {
      for (const name of url?.searchParams.keys() ?? []) {
        if (!options.parameters.some((pattern) => matches(pattern, name))) continue
        report({reason: 'Unexpected tracking parameter `' + name + '`, expected none', place: node})
      }
    }
  }
})

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
