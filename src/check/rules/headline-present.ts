import {defineRule} from '../rule.js'

/**
 * A release has a headline.
 *
 * Nothing else is read first, and every format asks for it.
 *
 * Source: schema.org `NewsArticle`, NITF 3.6 `hedline` and every distributor’s form want one.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * date: 2026-11-03
 * ---
 *
 * » 1:1: Unexpected release without a headline, expected one
 */
export const headlinePresent = defineRule({
  id: 'headline-present',
  summary: 'A release has a headline',
  severity: 'error',
  defaults: {},
  check(release, {report, known}) {
    if (release.meta.headline.trim() || known.has('missing-headline')) return
    report({
      reason: 'Unexpected release without a headline, expected one',
      place: {line: 1, column: 1},
      hint: 'Write `headline:` in the front matter, or begin with a `#` heading'
    })
  }
})
