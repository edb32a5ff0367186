import type {GalleyBlock} from '../../galley/index.js'
import type {Tail} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** What trails the release in its source: kept, last, small. */
export function tail(node: Tail, state: ComposeState, scope: Scope): GalleyBlock[] {
  const children = state.all(node.children, {...scope, role: 'tail'})
  return children.length > 0 ? [{type: 'group', role: 'tail', children, position: node.position}] : []
}
