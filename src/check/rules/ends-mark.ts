import {defineRule} from '../rule.js'

/**
 * The copy says where it ends.
 *
 * Everything above the mark may be printed, everything below is for the newsdesk. The template adds a mark where the
 * source has none, but only the author knows where the notes begin.
 *
 * Source: Local Trust, guidance for press releases (UK): “Ends”, then notes to editors; KISS PR, technical standards
 * for press releases (US): `###` or `-30-`.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * ENDS
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 1:1: Unexpected copy without an ends mark, expected `ENDS`, `###` or the like
 */
export const endsMark = defineRule({
  id: 'ends-mark',
  summary: 'The copy says where it ends',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    if (release.children.some((child) => child.type === 'ends')) return
    report({
      reason: 'Unexpected copy without an ends mark, expected `ENDS`, `###` or the like',
      place: {line: 1, column: 1}
    })
  }
})
