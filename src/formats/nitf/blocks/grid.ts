import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, Inline} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** A table. NITF takes one `colgroup`; its columns say how their cells stand. */
export function grid(block: BlockOf<'grid'>, _scope: NitfScope, state: NitfState): Element[] {
  const head = block.rows.slice(0, block.head)
  const body = block.rows.slice(block.head)
  const columns = block.align.map((align) => x('col', align ? {align} : {}))
  const rows = (cells: readonly Inline[][][], name: 'td' | 'th'): Element[] =>
    cells.map((row) =>
      x(
        'tr',
        row.map((cell) => x(name, state.setInline(cell, state)))
      )
    )
  return [
    x('table', [
      ...(block.caption ? [x('caption', state.setInline(block.caption, state))] : []),
      ...(columns.length > 0 ? [x('colgroup', columns)] : []),
      ...(head.length > 0 ? [x('thead', rows(head, 'th'))] : []),
      ...(body.length > 0 ? [x('tbody', rows(body, 'td'))] : [])
    ])
  ]
}
