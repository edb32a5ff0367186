import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * The same figure has the same form.
 *
 * `£8.5m` in one place and `£8.5 million` in another make a reader ask whether they are the same money.
 *
 * Source: GOV.UK style guide A to Z, “Millions” and “Money”: one form throughout.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge cost £8.5 million. Of the £8.5 million, half was lent.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge cost £8.5m. Of the £8.5 million, half was lent.
 *
 * » 3:30-3:42: Unexpected `£8.5 million`, expected `£8.5m` as before
 */
export const figureForms = defineRule({
  id: 'figure-forms',
  summary: 'The same figure has the same form',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    const first = new Map<string, {written: string; style: string}>()
    const said = new Set<string>()
    for (const {match, place} of matchesOf(texts, amounts)) {
      const {currency = '', number = '', gap = '', unit = ''} = match.groups ?? {}
      const power = powers[unit.toLowerCase()]
      if (!power) continue
      const key = currency + number.replace(/,/g, '') + 'e' + power
      const style = unit.toLowerCase() + (gap ? ' ' : '')
      const before = first.get(key)
      if (!before) first.set(key, {written: match[0], style})
      else if (before.style !== style && !said.has(key + style)) {
        said.add(key + style)
        report({reason: 'Unexpected `' + match[0] + '`, expected `' + before.written + '` as before', place})
      }
    }
  }
})

const amounts =
  /(?<currency>[£$€¥])?(?<![\d.,])(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?<gap>[\s\u00a0\u202f]*)(?<unit>million|billion|trillion|thousand|tn|bn|mn|m|k)(?![\p{L}\p{N}²³])/giu

const powers: Record<string, number> = {
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12
}
