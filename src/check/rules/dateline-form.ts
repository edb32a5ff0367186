import {visit} from 'unist-util-visit'
import {z} from 'zod'
import type {Dateline} from '../../release/nodes.js'
import {apMonths} from '../../time/index.js'
import {plainText} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A dateline has the form of its house.
 *
 * `ap`: the city in capitals, and the month short before a day but for March to July. `uk`: the day before the month,
 * as in `3 November 2026`; most UK releases have no dateline at all, and are left alone. `any`: every form.
 *
 * Source: Associated Press Stylebook, “datelines” and “months”; GOV.UK style guide A to Z, “Dates”.
 *
 * @options {"house": "ap"}
 *
 * @ok
 * # Harbour opens gauge
 *
 * PORTLAND, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Portland, Ore., Nov. 3, 2026 — The harbour opened a gauge.
 *
 * » 3:1-3:32: Unexpected dateline `Portland`, expected the city in capitals: `PORTLAND`
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * PORTLAND, Ore., November 3, 2026 — The harbour opened a gauge.
 *
 * » 3:1-3:36: Unexpected `November 3` in a dateline, expected `Nov. 3`
 */
export const datelineForm = defineRule({
  id: 'dateline-form',
  summary: 'A dateline has the form of its house',
  severity: 'warning',
  defaults: {house: 'any' as 'any' | 'ap' | 'uk'},
  options: () => z.strictObject({house: z.enum(['any', 'ap', 'uk'])}),
  check(release, {options, report, language}) {
    visit(release, 'dateline', (node: Dateline) => {
      const text = plainText(node)
      const problems =
        options.house === 'ap'
          ? apProblems(text)
          : options.house === 'uk'
            ? ukProblems(text, language.dates.months)
            : []
      for (const reason of problems) report({reason, place: node})
    })
  }
})

function apProblems(text: string): string[] {
  const problems: string[] = []
  const place = text.split(/[,(–—]|\s-/)[0]?.trim() ?? ''
  if (place && place !== place.toUpperCase())
    problems.push(
      'Unexpected dateline `' + place + '`, expected the city in capitals: `' + place.toUpperCase() + '`'
    )
  for (const [whole, month = '', day = ''] of text.matchAll(/(?<!\p{L})(\p{L}+\.?)\s+(\d{1,2})(?!\d)/gu)) {
    const wanted = apMonth(month)
    if (wanted && wanted !== month)
      problems.push('Unexpected `' + whole + '` in a dateline, expected `' + wanted + ' ' + day + '`')
  }
  return problems
}

/** A month as AP sets it before a day; nothing for a word that is none. */
function apMonth(word: string): string | undefined {
  const start = word.slice(0, 3).toLowerCase()
  const full =
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i
  return full.test(word) ? apMonths.find((month) => month.toLowerCase().startsWith(start)) : undefined
}

function ukProblems(text: string, months: string[][]): string[] {
  const names = months.flat().map((name) => name.toLowerCase().replace(/\.$/, ''))
  return [...text.matchAll(/(?<!\p{L})(\p{L}+)\.?\s+(\d{1,2})(?!\d)/gu)]
    .filter(([, month = '']) => names.includes(month.toLowerCase()))
    .map(
      ([whole, month = '', day = '']) =>
        'Unexpected `' + whole + '` in a dateline, expected `' + day + ' ' + month + '`'
    )
}
