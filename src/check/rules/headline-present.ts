import {defineRule} from '../rule.js'

/**
 * A release has a headline.
 *
 * Nothing else is read first, and every format asks for it.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * Copy that begins at once and goes on for so long that nobody could take it for a headline, because it is a whole paragraph with a full stop at its end.
 *
 * » 1:1: Unexpected release without a headline, expected one
 */
export const headlinePresent = defineRule({
  id: 'headline-present',
  summary: 'A release has a headline',
  severity: 'error',
  defaults: {},
  check(release, {report, known}) {
    if (release.meta.headline.trim() || known.has('headline-missing')) return
    report({
      reason: 'Unexpected release without a headline, expected one',
      place: {line: 1, column: 1},
      hint: 'Write `headline:` in the front matter, or begin with a `#` heading'
    })
  }
})
