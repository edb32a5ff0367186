import {defineRule} from '../rule.js'

/**
 * A correction names what it corrects.
 *
 * Receivers replace by identity: without `of` a correction runs beside the fault.
 *
 * Source: NewsML-G2 2.35 and NITF 3.6 (`correction`, `du-key`): a newer version has the identity of what it
 * replaces; Associated Press, “News values and principles”, on corrections.
 *
 * @ok
 * ---
 * version: 2
 * correction: {kind: correction, of: {version: 1}, note: "120 jobs, not 210."}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * correction: {kind: correction, note: "120 jobs, not 210."}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:13-2:59: Unexpected correction without `of`, expected the id or version it replaces
 */
export const correctionOf = defineRule({
  id: 'correction-of',
  summary: 'A correction names what it corrects',
  severity: 'error',
  defaults: {},
  check(release, {report, positions}) {
    const {correction} = release.meta
    if (!correction || correction.of?.id || correction.of?.version) return
    report({
      reason: 'Unexpected ' + correction.kind + ' without `of`, expected the id or version it replaces',
      place: positions.correction
    })
  }
})
