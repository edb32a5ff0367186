import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import type {BlockOf, ColumnAlign, Inline} from '../../../galley/index.js'
import {textOf} from '../../../galley/index.js'
import {type HtmlResult, type HtmlState, nextId} from '../scope.js'
import {attributesOf} from './attributes.js'

/** Digits with what stands around them in a column of figures: signs, currency, per cent, separators, dashes. */
const figures = /^[\p{Sc}\p{Nd}\s.,:%+\-−–—~±()/]*\p{Nd}[\p{Sc}\p{Nd}\s.,:%+\-−–—()/kmbn]*$/u

/** A table with caption and scopes, in a region that scrolls where it is wider than the page. */
export function grid(block: BlockOf<'grid'>, state: HtmlState): HtmlResult {
  const head = block.rows.slice(0, block.head)
  const body = block.rows.slice(block.head)
  const numeric = block.align.map((_align, column) => isNumeric(body, column))
  // A column of names beside columns of figures names its rows.
  const named = head.length > 0 && numeric.length > 1 && !numeric[0] && numeric.slice(1).every(Boolean)
  const cell =
    (scope: 'col' | 'row' | undefined) =>
    (content: Inline[], column: number): Element =>
      h(
        scope ? 'th' : 'td',
        {...aligned(block.align[column], column > 0 && numeric[column]), ...(scope ? {scope} : {})},
        state.all(content)
      )
  const row = (cells: Inline[][]): Element =>
    h(
      'tr',
      cells.map((content, column) => cell(named && column === 0 ? 'row' : undefined)(content, column))
    )

  const captionId = block.caption ? nextId(state, 'caption') : undefined
  const table = h('table', [
    ...(block.caption ? [h('caption', {id: captionId}, state.all(block.caption))] : []),
    ...(head.length > 0
      ? [
          h(
            'thead',
            head.map((cells) => h('tr', cells.map(cell('col'))))
          )
        ]
      : []),
    ...(body.length > 0 ? [h('tbody', body.map(row))] : [])
  ])
  const name = captionId
    ? {ariaLabelledBy: [captionId]}
    : {ariaLabel: state.galley.labels.table + ' ' + count(state)}
  return h('div', {...attributesOf(block, state, 'scroll'), role: 'region', tabIndex: 0, ...name}, [table])
}

function count(state: HtmlState): number {
  const number = (state.counts.get('table') ?? 0) + 1
  state.counts.set('table', number)
  return number
}

function isNumeric(rows: Inline[][][], column: number): boolean {
  const values = rows
    .map((row) => textOf(row[column] ?? []).trim())
    .filter((value) => value !== '' && !/^[-–—]$/.test(value))
  return values.length > 0 && values.every((value) => figures.test(value))
}

/** The author's choice, else figures at the end; the start needs no class. The first column names the row. */
function aligned(align: ColumnAlign | undefined, numeric: boolean | undefined): Properties {
  if (align === 'center') return {className: ['centre']}
  if (align === 'right' || (!align && numeric)) return {className: ['figure-cell']}
  return {}
}
