import type {Parent, Root, Table} from 'mdast'
import {notify} from '../../release/message.js'
import {type Copy, sourcePosition} from '../markdown/copy.js'

/** Tables are as wide as their widest row: a cell beyond the first row's would not be set by most readers. */
export function tables(copy: Copy, tree: Root): void {
  visit(copy, tree)
}

function visit(copy: Copy, parent: Parent): void {
  for (const child of parent.children) {
    if (child.type === 'table') widen(copy, child)
    else if ('children' in child && child.type !== 'paragraph') visit(copy, child as Parent)
  }
}

function widen(copy: Copy, table: Table): void {
  const width = table.children.reduce((widest, row) => Math.max(widest, row.children.length), 0)
  const head = table.children[0]?.children.length ?? 0
  const align = table.align ?? []
  table.align = Array.from({length: width}, (_, column) => align[column] ?? null)
  for (const row of table.children) {
    while (row.children.length < width) row.children.push({type: 'tableCell', children: []})
  }
  if (head === width || head === 0) return
  notify(copy.state.file, {
    ruleId: 'table-ragged',
    reason:
      'Unexpected row of ' +
      width +
      ' cells in a table of ' +
      head +
      ', expected as many as in its first row',
    place: sourcePosition(copy, table.position),
    hint: 'Every cell is kept: the table was made ' + width + ' columns wide',
    severity: 'info'
  })
}
