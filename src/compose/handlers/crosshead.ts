import type {GalleyBlock} from '../../galley/index.js'
import type {Crosshead} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A small heading inside the copy. */
export function crosshead(node: Crosshead, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'heading',
      role: 'crosshead',
      rank: node.depth,
      children: state.inline(node.children, scope),
      position: node.position
    }
  ]
}
