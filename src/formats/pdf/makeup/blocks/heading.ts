import {type BlockOf, textOf} from '../../../../galley/index.js'
import {ruled} from '../ruled.js'
import {inLanguage, type MakeupState, type Scope, styleOf} from '../scope.js'
import {setParagraph, taggedRuns} from '../set-paragraph.js'
import type {Standing} from '../types.js'

/** A heading: lines of even length, never divided, never parted from its copy. */
export function heading(node: BlockOf<'heading'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const own = styleOf({...scope, group: undefined}, node.role)
  const style = {...own, keepWithNext: true, align: own.align === 'justify' ? ('start' as const) : own.align}
  const standing: Standing | undefined = scope.tags.runs.get(node.children)?.[0]
  const slot = standing && 'slot' in standing ? standing.slot : 0
  ruled(style, scope, state, (inner) =>
    setParagraph(taggedRuns(scope, node.children), inner, state, {
      style,
      x: inner.x,
      width: inner.width,
      whole: true,
      balance: true,
      kind: 'heading',
      bookmark: {title: textOf(node.children), rank: node.rank, slot}
    })
  )
}
