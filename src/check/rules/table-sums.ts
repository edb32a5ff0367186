import type {Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {z} from 'zod'
import {plainText} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Totals and percentages in a table add up.
 *
 * A row that begins with “Total” is the sum of the rows above it. A difference that rounding explains (half a unit of
 * the last place for each row) is none.
 *
 * @ok
 * # Harbour opens gauge
 *
 * | Port | Gauges |
 * |---|---|
 * | Selwyn | 96 |
 * | Carrow | 84 |
 * | Total | 180 |
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * | Port | Gauges |
 * |---|---|
 * | Selwyn | 96 |
 * | Carrow | 84 |
 * | Total | 190 |
 *
 * » 7:9-7:16: Unexpected total `190`, expected `180`
 */
export const tableSums = defineRule({
  id: 'table-sums',
  summary: 'Totals and percentages in a table add up',
  severity: 'error',
  defaults: {total: '^(?:grand )?totals?\\b'},
  options: z.strictObject({
    /** How the first cell of a total row begins, as a regular expression without case. */
    total: z.string()
  }),
  check(release, {options, report}) {
    const total = new RegExp(options.total, 'i')
    visit(release, 'table', (node: Table) => {
      const rows = node.children.map((row) =>
        row.children.map((cell) => ({cell, text: plainText(cell).trim()}))
      )
      rows.forEach((row, index) => {
        if (index < 2 || !total.test(row[0]?.text ?? '')) return
        const above = rows.slice(1, index)
        if (
          above.some((other) => total.test(other[0]?.text ?? '') || /^sub-?total/i.test(other[0]?.text ?? ''))
        )
          return
        row.forEach(({cell, text}, column) => {
          if (column === 0) return
          const wanted = readNumber(text)
          const parts = above.map((other) => readNumber(other[column]?.text ?? ''))
          if (!wanted || parts.length < 2 || parts.some((part) => part === undefined)) return
          const known = parts.filter((part) => part !== undefined)
          const sum = known.reduce((left, part) => left + part.value, 0)
          const places = Math.max(wanted.places, ...known.map((part) => part.places))
          const slack =
            (0.5 * (known.length + 1)) / 10 ** Math.min(wanted.places, ...known.map((part) => part.places))
          const isPercent = text.includes('%')
          const allowed = places === 0 && !isPercent ? 0.001 : slack
          if (Math.abs(sum - wanted.value) <= allowed) return
          report({
            reason:
              'Unexpected total `' +
              text +
              '`, expected `' +
              sum.toFixed(places) +
              (isPercent ? '%' : '') +
              '`',
            place: cell
          })
        })
      })
    })
  }
})

/** A figure as tables write it: signs, separators, currencies, percent, parentheses for a loss. */
function readNumber(text: string): {value: number; places: number} | undefined {
  const match =
    /^[^\d(−-]*?(\()?([−-])?[^\d]*?(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(?:\.(\d+))?\s*(?:%|\))?\s*$/.exec(
      text
    )
  if (!match) return undefined
  const digits = (match[3] ?? '').replace(/\D/g, '')
  const value = Number(digits + (match[4] ? '.' + match[4] : ''))
  return {value: match[1] || match[2] ? -value : value, places: match[4]?.length ?? 0}
}
