import type {GalleyBlock} from '../../galley/index.js'
import type {PullQuote} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A line repeated as display matter. */
export function pullQuote(node: PullQuote, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'group',
      role: 'pullQuote',
      children: state.all(node.children, {...scope, role: 'pullQuote'}),
      position: node.position
    }
  ]
}
