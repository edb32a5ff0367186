import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Every quotation that opens closes.
 *
 * A quotation over several paragraphs opens each of them and closes only the last.
 *
 * Source: New Hart’s Rules (Oxford), chapter 9, and the Chicago Manual of Style, chapter 13, on quotations of
 * several paragraphs; Business Wire, “What are the most common errors our editors catch” (2013).
 *
 * @ok
 * # Harbour opens gauge
 *
 * “We can read the tide,” said Ines Calloway, harbour master of Port Selwyn.
 *
 * “It is a good day.
 *
 * “It is a very good day.”
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * “We can read the tide, said Ines Calloway, harbour master of Port Selwyn.
 *
 * The gauge opens in May.
 *
 * » 3:1-3:2: Unexpected `“` that is never closed, expected `”`
 */
export const quotationMarks = defineRule({
  id: 'quotation-marks',
  summary: 'Every quotation that opens closes',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    const copy = texts.filter((text) => text.part !== 'cell')
    copy.forEach((text, index) => {
      let open: number | undefined
      for (const {match, start, place} of matchesOf([text], /[“”]/g)) {
        if (match[0] === '“') {
          open ??= start
          continue
        }
        if (open === undefined) {
          report({reason: 'Unexpected `”` that nothing opened, expected `“` before it', place})
        }
        open = undefined
      }
      if (open === undefined || goesOn(copy[index + 1]?.text)) return
      report({reason: 'Unexpected `“` that is never closed, expected `”`', place: text.place(open, open + 1)})
    })
  }
})

/** True when the next paragraph opens again: the run goes on there. */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && /^\s*“/.test(next)
}
