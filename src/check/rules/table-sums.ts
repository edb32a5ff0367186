import type {Table, TableCell} from 'mdast'
import {visit} from 'unist-util-visit'
import {z} from 'zod'
import {plainText} from '../match.js'
import {defineRule, type RuleContext} from '../rule.js'

/**
 * Totals and percentages in a table add up.
 *
 * A row that begins with “Total” is the sum of the rows above it; a column of shares that come near 100% comes to it, and beside one
 * column of figures each share is that of its row. A difference that rounding explains (half a unit of the last place
 * for each row) is none.
 *
 * Source: Reuters Handbook of Journalism, “Corrections”: check figures, since an error in them almost always needs one.
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
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * | Port | Share |
 * |---|---|
 * | Selwyn | 53% |
 * | Carrow | 30% |
 * | Ness | 14% |
 *
 * » 3:8-3:17: Unexpected shares that come to `97%`, expected `100%`
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * | Port | Gauges | Share |
 * |---|---|---|
 * | Selwyn | 96 | 63% |
 * | Carrow | 84 | 37% |
 * | Total | 180 | 100% |
 *
 * » 5:15-5:22: Unexpected share `63%`, expected `53%`
 * » 6:15-6:22: Unexpected share `37%`, expected `47%`
 */
export const tableSums = defineRule({
  id: 'table-sums',
  summary: 'Totals and percentages in a table add up',
  severity: 'error',
  defaults: {total: '^(?:grand )?totals?\\b'},
  options: () =>
    z.strictObject({
      /** How the first cell of a total row begins, as a regular expression without case. */
      total: z.string()
    }),
  check(release, {options, report}) {
    const total = new RegExp(options.total, 'i')
    visit(release, 'table', (node: Table) => {
      const rows = node.children.map((row) =>
        row.children.map((cell) => ({cell, text: plainText(cell).trim()}))
      )
      if (!rows.some((row) => total.test(row[0]?.text ?? ''))) wholes(rows, report)
      rows.forEach((row, index) => {
        if (index < 2 || !total.test(row[0]?.text ?? '')) return
        const above = rows.slice(1, index)
        if (
          above.some((other) => total.test(other[0]?.text ?? '') || /^sub-?total/i.test(other[0]?.text ?? ''))
        )
          return
        shares(above, row, report)
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

type Row = Array<{cell: TableCell; text: string}>

/** A column that calls itself a share comes to a whole. */
function wholes(rows: readonly Row[], report: RuleContext<object>['report']): void {
  const [head, ...body] = rows
  head?.forEach(({cell, text}, column) => {
    if (!/\bshare\b|\bproportion\b|(?:%|per ?cent|percentage) of (?:the )?(?:total|all|whole)/i.test(text))
      return
    const parts = body.map((row) => row[column]?.text ?? '')
    if (parts.length < 3 || !parts.every((part) => part.includes('%'))) return
    const known = parts.flatMap((part) => readNumber(part) ?? [])
    if (known.length !== parts.length) return
    const places = Math.max(...known.map((part) => part.places))
    const sum = known.reduce((left, part) => left + part.value, 0)
    const slack = (0.5 * known.length) / 10 ** Math.min(...known.map((part) => part.places))
    // Far from a whole, they are shares of different things: how many of each.
    if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 10) return
    report({
      reason: 'Unexpected shares that come to `' + sum.toFixed(places) + '%`, expected `100%`',
      place: cell
    })
  })
}

/** Beside one column of figures, a share is that of its row in the total. */
function shares(above: readonly Row[], total: Row, report: RuleContext<object>['report']): void {
  const columns = total.map(({text}, column) => ({
    column,
    text,
    number: column > 0 ? readNumber(text) : undefined
  }))
  const figures = columns.filter(({text, number}) => number && !text.includes('%'))
  const percents = columns.filter(({text, number}) => text.includes('%') && number?.value === 100)
  const [figure] = figures
  const [percent] = percents
  if (figures.length !== 1 || percents.length !== 1 || !figure?.number?.value || !percent) return
  for (const row of above) {
    const {cell, text = ''} = row[percent.column] ?? {}
    const share = readNumber(text)
    const part = readNumber(row[figure.column]?.text ?? '')
    if (!cell || !share || !part) continue
    const wanted = (100 * part.value) / figure.number.value
    if (Math.abs(wanted - share.value) <= 1.01 / 10 ** share.places) continue
    report({
      reason: 'Unexpected share `' + text + '`, expected `' + wanted.toFixed(share.places) + '%`',
      place: cell
    })
  }
}
