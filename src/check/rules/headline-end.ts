import {headlineText} from '../headline.js'
import {defineRule} from '../rule.js'

/**
 * Headlines carry no full stop.
 *
 * Source: GOV.UK content guidance on titles: no full stop at the end.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * # Harbour opens gauge.
 *
 * Copy.
 *
 * » 1:22-1:23: Unexpected `.` at the end of the headline, expected none
 */
export const headlineEnd = defineRule({
  id: 'headline-end',
  summary: 'Headlines carry no full stop',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    const {text, copy} = headlineText(release, texts)
    const match = /(?<![.\s]|\b[A-Z]|\b(?:Inc|Ltd|Co|plc|Corp|etc))([.,;:])\s*$/.exec(text)
    if (!match || !copy) return
    const start = match.index
    report({
      reason: 'Unexpected `' + match[1] + '` at the end of the headline, expected none',
      place: copy.place(start, start + 1),
      fix: copy.fix(start, start + 1, '')
    })
  }
})
