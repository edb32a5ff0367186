import type {Paragraph} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A paragraph of copy. One that held only pictures leaves no empty line behind. */
export function paragraph(node: Paragraph, state: ComposeState, scope: Scope): GalleyBlock[] {
  const children = state.inline(node.children, scope)
  if (children.length === 0) return []
  return [{type: 'copy', role: scope.role, children, position: node.position}]
}
