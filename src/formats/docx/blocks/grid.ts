import {type BlockOf, type Inline, textOf} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import {type Columns, columnsOf} from '../columns.js'
import {paragraph, variant} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, FlowBlock, Scope, State} from '../state.js'
import {tableStyleId} from '../style-sheet.js'
import {type Fit, fitOf, splitGrid} from '../table-fit.js'
import {twips} from '../units.js'
import {element} from '../xml.js'

/** A table: header rows marked and repeated, rows unbroken, its columns as wide as their words ask. */
export function grid(block: BlockOf<'grid'>, scope: Scope, state: State): Flow {
  const plain = {...scope, last: false}
  return splitGrid(block, state).flatMap((part) => {
    const fit = fitOf(part, plain, state)
    const caption = part.caption
      ? [paragraph('TableCaption', runs(part.caption, plain, state), plain, state)]
      : []
    const separator = state.owed > 0 && caption.length === 0 ? [paragraph('Separator', '', plain, state)] : []
    state.owed = 0
    const flow = [...caption, tableOf(part, fit, plain, state)]
    state.owed = fit.turned ? 0 : roleStyle(scope.style, 'table').after
    return [...separator, ...(fit.turned ? flow.map((one) => ({...one, turned: true as const})) : flow)]
  })
}

function tableOf(block: BlockOf<'grid'>, fit: Fit, scope: Scope, state: State): FlowBlock {
  const columns = columnsOf(block, fit.width)
  const xml = element('w:tbl', {}, [
    tableProperties(block, fit, scope),
    element(
      'w:tblGrid',
      {},
      columns.widths.map((width) => element('w:gridCol', {'w:w': twips(width)}))
    ),
    ...block.rows.map((row, index) => rowOf(row, {head: index < block.head, columns, fit}, scope, state))
  ])
  return {kind: 'table', xml}
}

/** Properties in the order of the schema (ECMA-376-1, 17.4.59); the caption is the table's text alternative. */
function tableProperties(block: BlockOf<'grid'>, fit: Fit, scope: Scope): string {
  const caption = textOf(block.caption ?? [])
  const head = block.head > 0
  return element('w:tblPr', {}, [
    element('w:tblStyle', {'w:val': tableStyleId}),
    scope.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    element('w:tblW', {'w:w': 5000, 'w:type': 'pct'}),
    element('w:tblLayout', {'w:type': fit.size ? 'fixed' : 'autofit'}),
    element('w:tblLook', {
      'w:val': head ? '0620' : '0600',
      'w:firstRow': head ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1
    }),
    caption ? element('w:tblCaption', {'w:val': caption}) : ''
  ])
}

interface RowSetting {
  head: boolean
  columns: Columns
  fit: Fit
}

function rowOf(row: Inline[][], {head, columns, fit}: RowSetting, scope: Scope, state: State): string {
  const cells = row.map((cell, index) => {
    const style = cellStyles[head ? 'head' : 'body'][columns.align[index] ?? 'left']
    const width = twips(columns.widths[index] ?? 0)
    return element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', {'w:w': width, 'w:type': 'dxa'})]),
      paragraph(sized(style, fit, state), runs(cell, scope, state), scope, state).xml
    ])
  })
  const properties = element('w:trPr', {}, ['<w:cantSplit/>', head ? '<w:tblHeader/>' : ''])
  return element('w:tr', {}, [properties, ...cells])
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
