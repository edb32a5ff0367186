import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A figure and its unit are set one way.
 *
 * The SI Brochure (section 5.4.3) wants a space; many houses write none. Either is right, both together are not.
 *
 * Source: BIPM, The International System of Units (SI Brochure), 9th edition, section 5.4.3.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge is 12 km from the pier and 3 km from the town.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge is 12 km from the pier and 3km from the town.
 *
 * » 3:38-3:41: Unexpected `3km`, expected `3 km` as in `12 km`
 */
export const unitSpace = defineRule({
  id: 'unit-space',
  summary: 'A figure and its unit are set one way',
  severity: 'info',
  defaults: {},
  check(_release, {report, texts}) {
    let first: {spaced: boolean; written: string} | undefined
    for (const {match, place, replace} of matchesOf(texts, measures)) {
      const spaced = match[2] !== ''
      first ??= {spaced, written: match[0]}
      if (spaced === first.spaced) continue
      const wanted = match[1] + (first.spaced ? ' ' : '') + match[3]
      report({
        reason: 'Unexpected `' + match[0] + '`, expected `' + wanted + '` as in `' + first.written + '`',
        place,
        fix: replace(wanted)
      })
    }
  }
})

const measures = copyPattern(
  'g'
)`(?<![\p{L}\p{N}.])(\d[\d,.]*)([\s\u00a0\u202f]?)(km|kg|mm|cm|kWh|MWh|GWh|kW|MW|GW|Hz|kHz|MHz|GHz|mg|ml|GB|TB|MB|mph)(?![\p{L}\p{N}])`
