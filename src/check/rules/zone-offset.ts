import {copyPattern} from '../../language/copy-pattern.js'
import {monthPattern} from '../calendar.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A zone’s name fits the season.
 *
 * `BST` in November or `EST` in July is an hour off: half the desks will publish early.
 *
 * Source: PR Newswire Asia’s submission notes: distribution time with its time zone.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge opens at 09:00 GMT on 3 November 2026.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge opens at 09:00 BST on 3 November 2026.
 *
 * » 3:20-3:43: Unexpected `BST` on 3 November, expected `GMT`
 */
export const zoneOffset = defineRule({
  id: 'zone-offset',
  summary: 'A zone’s name fits the season',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts, language}) {
    const month = monthPattern(language)
    const zones = Object.keys(seasons).join('|')
    const pattern = copyPattern(
      'g'
    )`\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*\(?(?<zone>${zones})\)?,?\s+(?:on\s+)?(?:\p{L}+,?\s+)?(?:(?<day>\d{1,2})\s+(?<month>${month})|(?<month2>${month})\.?\s+(?<day2>\d{1,2}))`
    for (const {match, place} of matchesOf(texts, pattern)) {
      const {zone = '', day, month: first, month2 = '', day2} = match.groups ?? {}
      const name = first ?? month2
      const index = language.dates.months.findIndex((forms) => forms.includes(name))
      const season = seasons[zone]
      if (!season || index < 0) continue
      const summer = isSummer(index, Number(day ?? day2), season.rule)
      if (summer === undefined || summer === season.summer) continue
      report({
        reason:
          'Unexpected `' + zone + '` on ' + (day ?? day2) + ' ' + name + ', expected `' + season.other + '`',
        place
      })
    }
  }
})

type Rule = 'EU' | 'US'

const seasons: Record<string, {summer: boolean; other: string; rule: Rule}> = {
  BST: {summer: true, other: 'GMT', rule: 'EU'},
  CEST: {summer: true, other: 'CET', rule: 'EU'},
  CET: {summer: false, other: 'CEST', rule: 'EU'},
  CDT: {summer: true, other: 'CST', rule: 'US'},
  CST: {summer: false, other: 'CDT', rule: 'US'},
  EDT: {summer: true, other: 'EST', rule: 'US'},
  EST: {summer: false, other: 'EDT', rule: 'US'},
  PDT: {summer: true, other: 'PST', rule: 'US'},
  PST: {summer: false, other: 'PDT', rule: 'US'}
}

/** True in summer, false in winter, nothing in the week in which either may hold in some year. */
function isSummer(month: number, day: number, rule: Rule): boolean | undefined {
  const [spring, springFrom, springTo, autumn, autumnFrom, autumnTo] =
    rule === 'EU' ? [2, 25, 31, 9, 25, 31] : [2, 8, 14, 10, 1, 7]
  const at = month * 100 + day
  if (at < spring * 100 + springFrom || at > autumn * 100 + autumnTo) return false
  if (at > spring * 100 + springTo && at < autumn * 100 + autumnFrom) return true
  return undefined
}
