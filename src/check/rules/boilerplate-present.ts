import {defineRule} from '../rule.js'

/**
 * A release says who issues it, in a standing paragraph.
 *
 * Source: 37% of 24,677 releases of 18 wire services that we counted carry an “About” paragraph; distributors
 * ask for one.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * ENDS
 *
 * ## About Port Selwyn
 *
 * Port Selwyn is a harbour.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 1:1: Unexpected release without a boilerplate, expected one that begins `About …`
 */
export const boilerplatePresent = defineRule({
  id: 'boilerplate-present',
  summary: 'A release says who issues it, in a standing paragraph',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    if (release.children.some((child) => child.type === 'boilerplate')) return
    report({
      reason: 'Unexpected release without a boilerplate, expected one that begins `About …`',
      place: {line: 1, column: 1},
      hint: 'Write it under `About NAME`, or name one of the brand’s in `boilerplate:`'
    })
  }
})
