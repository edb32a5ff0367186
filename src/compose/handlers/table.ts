import type {Table} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A table, made rectangular: short rows get empty cells, so that no renderer has to guess. */
export function table(node: Table, state: ComposeState, scope: Scope): GalleyBlock[] {
  const width = Math.max(0, ...node.children.map((row) => row.children.length))
  if (width === 0) return []
  const rows = node.children.map((row) =>
    Array.from({length: width}, (_, column) => state.inline(row.children[column]?.children ?? [], scope))
  )
  return [
    {
      type: 'grid',
      role: 'table',
      head: rows[0]?.some((cell) => cell.length > 0) ? 1 : 0,
      align: Array.from({length: width}, (_, column) => node.align?.[column] ?? null),
      rows: rows[0]?.some((cell) => cell.length > 0) ? rows : rows.slice(1),
      position: node.position
    }
  ]
}
