import {defineRule} from '../rule.js'

/**
 * A correction says what was wrong.
 *
 * AP and Reuters both ask for what changed and where, in words for the reader.
 *
 * Source: Associated Press, “News values and principles”, on corrections: the note says what was wrong and what is
 * right. Reuters Handbook of Journalism, “Corrections, refiles, kills, repeats and embargoes”.
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
 * version: 2
 * correction: {kind: correction, of: {version: 1}}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:13-3:49: Unexpected correction without a note, expected what changed and where
 */
export const correctionNote = defineRule({
  id: 'correction-note',
  summary: 'A correction says what was wrong',
  severity: 'error',
  defaults: {},
  check(release, {report, positions}) {
    const {correction} = release.meta
    if (!correction || correction.note?.trim()) return
    report({
      reason: 'Unexpected ' + correction.kind + ' without a note, expected what changed and where',
      place: positions.correction
    })
  }
})
