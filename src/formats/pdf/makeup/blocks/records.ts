import type {BlockOf} from '../../../../galley/index.js'
import type {RoleStyle} from '../../../../template/types.js'
import type {TaggedRun} from '../paragraph.js'
import type {MakeupState, Scope} from '../scope.js'
import {setParagraph, taggedRuns} from '../set-paragraph.js'

/**
 * A table too wide for the page, set as records: one paragraph per cell. The labels that stand before the cells
 * repeat the header and are no content; the header itself is set once, above.
 */
export function records(node: BlockOf<'grid'>, scope: Scope, state: MakeupState, style: RoleStyle): void {
  notice(node, scope, 'set as records')
  const manner = {x: scope.x, width: scope.width}
  if (node.caption) {
    setParagraph(taggedRuns(scope, node.caption), scope, state, {
      ...manner,
      style: {...style, weight: 'semibold', after: 3, keepWithNext: true}
    })
  }
  const heads = node.rows.slice(0, node.head)
  for (const row of heads) {
    for (const cell of row)
      setParagraph(taggedRuns(scope, cell), scope, state, {
        ...manner,
        style: {...style, weight: 'semibold', before: 0, after: 0}
      })
  }
  node.rows.slice(node.head).forEach((row) => {
    row.forEach((cell, column) => {
      const name = heads.at(-1)?.[column]
      const label: TaggedRun[] = name
        ? [
            ...taggedRuns(scope, name).map(
              (run): TaggedRun => ({
                ...run,
                standing: {artifact: 'Layout'},
                style: {...style, weight: 'semibold'}
              })
            ),
            {run: {type: 'text', value: ': ', marks: {}}, standing: {artifact: 'Layout'}}
          ]
        : []
      const last = column === row.length - 1
      setParagraph([...label, ...taggedRuns(scope, cell)], scope, state, {
        ...manner,
        style: {...style, before: column === 0 ? 6 : 0, after: last ? 3 : 0},
        x: column === 0 ? scope.x : scope.x + 12,
        width: column === 0 ? scope.width : scope.width - 12
      })
    })
  })
}

/** Say that a table does not fit the page, and what was done. */
export function notice(node: BlockOf<'grid'>, scope: Scope, done: string): void {
  scope.onNotice({
    ruleId: 'pdf-wide-table',
    reason:
      'Unexpected table of ' +
      (node.rows[0]?.length ?? 0) +
      ' columns, expected one that fits the page; ' +
      done,
    hint: 'Give the table fewer columns, or move it to an attachment',
    place: node
  })
}
