import type {BlockOf} from '../../../../galley/index.js'
import {ruled} from '../ruled.js'
import {inLanguage, type MakeupState, type Scope, styleOf} from '../scope.js'
import {setParagraph, taggedRuns} from '../set-paragraph.js'

/** Lines that belong to what stands before them. */
const trailing = new Set(['attribution', 'ends'])

/** A line that is no sentence of the copy. The ends mark and an attribution never begin a page. */
export function line(node: BlockOf<'line'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const style = styleOf(scope, node.role)
  if (trailing.has(node.role) && state.pieces.length > 0) state.keep = true
  ruled(style, scope, state, (inner) =>
    setParagraph(taggedRuns(scope, node.children), inner, state, {
      style,
      x: inner.x,
      width: inner.width,
      whole: true,
      balance: style.align === 'centre'
    })
  )
}
