import type {Heading} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A heading inside a quotation or a note: mdast's own node. */
export function heading(node: Heading, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'heading',
      role: 'crosshead',
      rank: node.depth > 2 ? 3 : 2,
      children: state.inline(node.children, scope),
      position: node.position
    }
  ]
}
