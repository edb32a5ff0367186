import type {BlockOf} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import {roleStyle} from '../../template/base.js'
import {columnsOf} from './columns.js'
import type {Scope, State} from './state.js'

/** How a table is made to fit. */
export interface Fit {
  /** Size of type in points, where it is not the template's own. */
  size?: number
  /** Width of the table in points. */
  width: number
  /** True on a landscape page of its own. */
  turned: boolean
}

/** Word has no more columns than this in a table. */
export const mostColumns = 63
/** The smallest type that is still read. */
const smallest = 6.5

/** As it is; else in smaller type; else on a landscape page; else as small as can be, with words broken and a message. */
export function fitOf(block: BlockOf<'grid'>, scope: Scope, state: State): Fit {
  const {size} = roleStyle(scope.style, 'table')
  const columns = columnsOf(block, scope.width)
  const sizes = [size, size - 1, size - 2, smallest].filter((one) => one >= smallest)
  const upright = sizes.find((one) => columns.needed(one) <= scope.width)
  if (upright !== undefined)
    return {...(upright === size ? {} : {size: upright}), width: scope.width, turned: false}
  const width = scope.turnedWidth
  const turned = width === undefined ? undefined : sizes.find((one) => columns.needed(one) <= width)
  if (width !== undefined && turned !== undefined) {
    return {...(turned === size ? {} : {size: turned}), width, turned: true}
  }
  notify(state.file, {
    ruleId: 'docx-wide-table',
    reason:
      'Unexpected table of ' +
      (block.rows[0]?.length ?? 0) +
      ' columns, wider than the page, expected fewer or shorter words',
    hint:
      'It is set in ' + smallest + ' point and its words may break: split it, or offer it as a spreadsheet',
    place: block,
    severity: 'warning'
  })
  return {size: smallest, width: width ?? scope.width, turned: width !== undefined}
}

/** A table of more columns than Word has, as tables side by side in turn: every cell is kept. */
export function splitGrid(block: BlockOf<'grid'>, state: State): Array<BlockOf<'grid'>> {
  const count = block.rows[0]?.length ?? 0
  if (count <= mostColumns) return [block]
  notify(state.file, {
    ruleId: 'docx-table-columns',
    reason:
      'Unexpected table of ' + count + ' columns, expected at most ' + mostColumns + ': Word has no more',
    hint: 'It is set as ' + Math.ceil(count / mostColumns) + ' tables, one after the other',
    place: block,
    severity: 'warning'
  })
  const {caption, ...bare} = block
  return Array.from({length: Math.ceil(count / mostColumns)}, (_, index) => {
    const part = {
      ...bare,
      align: block.align.slice(index * mostColumns, (index + 1) * mostColumns),
      rows: block.rows.map((row) => row.slice(index * mostColumns, (index + 1) * mostColumns))
    }
    return index === 0 && caption ? {...part, caption} : part
  })
}
