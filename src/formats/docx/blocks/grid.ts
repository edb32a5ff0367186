import {Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import {type BlockOf, type Inline, textOf} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import {type Columns, columnsOf} from '../columns.js'
import {paragraph, variant} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'
import {tableStyleId} from '../style-sheet.js'
import {type Fit, fitOf, splitGrid} from '../table-fit.js'
import {twips} from '../units.js'

/** Stands between a table's style and its number until `finalize` writes its caption, which docx cannot. */
export const tableMark = '\uE000'

/** A table: header rows marked and repeated, rows unbroken, its columns as wide as their words ask. */
export function grid(block: BlockOf<'grid'>, scope: Scope, state: State): Flow {
  const plain = {...scope, last: false}
  return splitGrid(block, state).flatMap((part) => {
    const fit = fitOf(part, plain, state)
    const caption = part.caption
      ? [paragraph('TableCaption', runs(part.caption, plain, state), plain, state)]
      : []
    const separator = state.owed > 0 && caption.length === 0 ? [paragraph('Separator', [], plain, state)] : []
    state.owed = 0
    const flow = [...caption, tableOf(part, fit, plain, state)]
    if (fit.turned) for (const child of flow) state.turned.add(child)
    state.owed = fit.turned ? 0 : roleStyle(scope.style, 'table').after
    return [...separator, ...flow]
  })
}

function tableOf(block: BlockOf<'grid'>, fit: Fit, scope: Scope, state: State): Table {
  const columns = columnsOf(block, fit.width)
  return new Table({
    style: tableStyleId + tableMark + state.tables.push(textOf(block.caption ?? [])),
    width: {size: 100, type: WidthType.PERCENTAGE},
    layout: fit.size ? TableLayoutType.FIXED : TableLayoutType.AUTOFIT,
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
    rows: block.rows.map((row, index) => rowOf(row, {head: index < block.head, columns, fit}, scope, state))
  })
}

interface RowSetting {
  head: boolean
  columns: Columns
  fit: Fit
}

function rowOf(row: Inline[][], {head, columns, fit}: RowSetting, scope: Scope, state: State): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(head ? {tableHeader: true} : {}),
    children: row.map((cell, index) => {
      const style = cellStyles[head ? 'head' : 'body'][columns.align[index] ?? 'left']
      const children = [paragraph(sized(style, fit, state), runs(cell, scope, state), scope, state)]
      return new TableCell({
        width: {size: twips(columns.widths[index] ?? 0), type: WidthType.DXA},
        children
      })
    })
  })
}

/** The cell's style in the size that the table is set in. */
function sized(style: string, {size}: Fit, state: State): string {
  if (!size) return style
  return variant(style, String(size).replace('.', ' ') + ' Point', () => ({size, leading: size * 1.3}), state)
}

const cellStyles = {
  head: {left: 'TableHeading', center: 'TableHeadingCentred', right: 'TableHeadingFigures'},
  body: {left: 'TableText', center: 'TableCentred', right: 'TableFigures'}
} as const
