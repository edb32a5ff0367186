import type {BlockOf, ColumnAlign} from '../../../galley/index.js'
import {notify} from '../../../release/message.js'
import {widthOf} from '../characters/width.js'
import {line, type WireLine} from '../lines.js'
import {setInline} from '../runs.js'
import type {WireScope, WireState} from '../state.js'

/** Cells as the profile sets them. */
interface Cells {
  head: string[][]
  body: string[][]
  align: Array<'left' | 'right'>
  widths: number[]
}

/** A table: columns in line, one record for each row where they are too wide, or bars as dpa sets them. */
export function grid(block: BlockOf<'grid'>, scope: WireScope, state: WireState): WireLine[] {
  const caption = setInline(block.caption ?? [], scope.lang, state).replaceAll('\n', ' ')
  const cells = cellsOf(block, scope, state)
  const top =
    caption === '' ? [] : [line('heading', caption, {first: scope.indent, rest: scope.indent, place: block})]
  const rows = setRows(cells, block, scope, state)
  return [
    ...top,
    ...rows.map((row, index) => ({...row, gap: index === 0 && caption === '' ? true : row.gap}))
  ]
}

function setRows(cells: Cells, block: BlockOf<'grid'>, scope: WireScope, state: WireState): WireLine[] {
  const {profile} = state
  if (profile.tables === 'bars') return rowLines(bars(cells), block, scope)
  const total = cells.widths.reduce((sum, width) => sum + width, 2 * (cells.widths.length - 1))
  if (profile.width === 0 || scope.indent.length + total <= profile.width) {
    return rowLines(aligned(cells), block, scope)
  }
  notify(state.file, {
    ruleId: 'wire-table-wide',
    reason:
      'Unexpected table of ' +
      total +
      ' columns, expected at most ' +
      profile.width +
      ': set as one record for each row',
    place: block,
    severity: 'warning'
  })
  return records(cells, block, scope)
}

function cellsOf(block: BlockOf<'grid'>, scope: WireScope, state: WireState): Cells {
  const rows = block.rows.map((row) =>
    row.map((cell) => setInline(cell, scope.lang, state).replaceAll('\n', '; ').replaceAll('\u00a0', ' '))
  )
  const head = rows.slice(0, block.head)
  const body = rows.slice(block.head)
  const count = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({length: count}, (_, index) => index)
  return {
    head,
    body,
    align: columns.map((index) =>
      side(
        block.align[index] ?? null,
        body.map((row) => row[index] ?? '')
      )
    ),
    widths: columns.map((index) => Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ''))))
  }
}

const figure = /^[-+(]?[^\p{L}\s]{0,3}\d[\d.,\s]*[^\p{L}\s]{0,2}\)?$/u

/** Figures stand right, words left, unless the author says otherwise. */
function side(align: ColumnAlign, cells: readonly string[]): 'left' | 'right' {
  if (align !== null) return align === 'right' ? 'right' : 'left'
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => figure.test(cell)) ? 'right' : 'left'
}

function aligned(cells: Cells): string[] {
  const set = (row: readonly string[]): string => padded(row, cells).join('  ')
  const rule = cells.widths.map((width) => '-'.repeat(width)).join('  ')
  return [...cells.head.map(set), ...(cells.head.length > 0 ? [rule] : []), ...cells.body.map(set)]
}

function bars(cells: Cells): string[] {
  const set = (row: readonly string[]): string => '| ' + padded(row, cells).join(' | ') + ' |'
  const rule = '|-' + cells.widths.map((width) => '-'.repeat(width)).join('-|-') + '-|'
  return [...cells.head.map(set), ...(cells.head.length > 0 ? [rule] : []), ...cells.body.map(set)]
}

function padded(row: readonly string[], cells: Cells): string[] {
  return cells.widths.map((width, index) => {
    const cell = row[index] ?? ''
    const space = ' '.repeat(Math.max(0, width - widthOf(cell)))
    return cells.align[index] === 'right' ? space + cell : cell + space
  })
}

function rowLines(rows: readonly string[], block: BlockOf<'grid'>, scope: WireScope): WireLine[] {
  return rows.map((text) => line('table', text, {first: scope.indent, gap: false, place: block}))
}

/** `Header: value`, a blank line between records. */
function records(cells: Cells, block: BlockOf<'grid'>, scope: WireScope): WireLine[] {
  const names = cells.widths.map((_, index) =>
    cells.head
      .map((row) => row[index] ?? '')
      .filter((name) => name !== '')
      .join(', ')
  )
  return cells.body.flatMap((row) =>
    row
      .map((cell, index) => ({cell, name: names[index] ?? ''}))
      .filter(({cell, name}) => cell !== '' || name !== '')
      .map(({cell, name}, index) =>
        line('copy', name === '' ? cell : name + ': ' + cell, {
          first: scope.indent,
          rest: scope.indent + '  ',
          gap: index === 0,
          place: block
        })
      )
  )
}
