import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, Inline} from '../../../galley/index.js'
import {setInline} from '../runs.js'

/** A table, with its caption and head. */
export function grid(block: BlockOf<'grid'>): Element[] {
  const head = block.rows.slice(0, block.head)
  const body = block.rows.slice(block.head)
  return [
    x('table', [
      ...(block.caption ? [x('caption', setInline(block.caption))] : []),
      ...(head.length > 0
        ? [
            x(
              'thead',
              head.map((row) => rowOf(row, 'th', block))
            )
          ]
        : []),
      ...(body.length > 0
        ? [
            x(
              'tbody',
              body.map((row) => rowOf(row, 'td', block))
            )
          ]
        : [])
    ])
  ]
}

function rowOf(row: readonly Inline[][], name: 'td' | 'th', block: BlockOf<'grid'>): Element {
  const cells = row.map((cell, index) => {
    const align = block.align[index]
    const attributes = {
      ...(name === 'th' ? {scope: 'col'} : {}),
      ...(align ? {style: 'text-align: ' + align} : {})
    }
    return x(name, attributes, setInline(cell))
  })
  return x('tr', cells)
}
