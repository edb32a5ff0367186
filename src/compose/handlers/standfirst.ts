import type {GalleyBlock} from '../../galley/index.js'
import type {Standfirst} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** The sentences that sell the story. */
export function standfirst(node: Standfirst, state: ComposeState, scope: Scope): GalleyBlock[] {
  return state.all(node.children, {...scope, role: 'standfirst'})
}
