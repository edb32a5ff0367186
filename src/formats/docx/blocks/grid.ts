import {type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import {type BlockOf, type Inline, textOf} from '../../../galley/index.js'
import {type Columns, columnsOf} from '../columns.js'
import {paragraph} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'
import {tableStyleId} from '../style-sheet.js'
import {twips} from '../units.js'

/** Stands between a table's style and its number until `finalize` writes its caption, which docx cannot. */
export const tableMark = '\uE000'

/** A table: header rows marked and repeated, rows unbroken, its columns as wide as their words ask. */
export function grid(block: BlockOf<'grid'>, scope: Scope, state: State): Flow {
  const columns = columnsOf(block, scope.width)
  const caption = block.caption ? [captionOf(block.caption, scope, state)] : []
  const separator = state.owed > 0 && caption.length === 0 ? [paragraph('Separator', [], scope, state)] : []
  state.owed = 0
  const table = new Table({
    style: tableStyleId + tableMark + state.tables.push(textOf(block.caption ?? [])),
    width: {size: 100, type: WidthType.PERCENTAGE},
    layout: TableLayoutType.AUTOFIT,
    columnWidths: columns.widths.map(twips),
    tableLook: {
      firstRow: block.head > 0,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true
    },
    ...(scope.direction === 'rtl' ? {visuallyRightToLeft: true} : {}),
    rows: block.rows.map((row, index) => rowOf(row, index < block.head, columns, scope, state))
  })
  state.owed = scope.style.roles.table?.after ?? 0
  return [...separator, ...caption, table]
}

function captionOf(caption: readonly Inline[], scope: Scope, state: State): Paragraph {
  return paragraph('TableCaption', runs(caption, scope, state), {...scope, last: false}, state)
}

function rowOf(row: Inline[][], head: boolean, columns: Columns, scope: Scope, state: State): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(head ? {tableHeader: true} : {}),
    children: row.map((cell, index) => {
      const style = cellStyles[head ? 'head' : 'body'][columns.align[index] ?? 'left']
      const children = [paragraph(style, runs(cell, scope, state), {...scope, last: false}, state)]
      return new TableCell({width: {size: twips(columns.widths[index] ?? 0), type: WidthType.DXA}, children})
    })
  })
}

const cellStyles = {
  head: {left: 'TableHeading', center: 'TableHeadingCentred', right: 'TableHeadingFigures'},
  body: {left: 'TableText', center: 'TableCentred', right: 'TableFigures'}
} as const
