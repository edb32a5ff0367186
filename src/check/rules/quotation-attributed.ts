import {quotationsOf} from '../../release/queries.js'
import {defineRule} from '../rule.js'

/**
 * Every quotation has a speaker.
 *
 * Source: Reuters Handbook of Journalism: every quotation has a named source.
 *
 * @ok
 * # Harbour opens gauge
 *
 * “We can read the tide to the centimetre,” said Ines Calloway, harbour master of Port Selwyn.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * > We can read the tide to the centimetre at last.
 *
 * » 3:1-3:50: Unexpected quotation without a speaker, expected an attribution
 */
export const quotationAttributed = defineRule({
  id: 'quotation-attributed',
  summary: 'Every quotation has a speaker',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    for (const quotation of quotationsOf(release)) {
      if (quotation.speakers.length > 0) continue
      report({
        reason: 'Unexpected quotation without a speaker, expected an attribution',
        place: quotation.positions[0]
      })
    }
  }
})
