import type {GalleyBlock} from '../../galley/index.js'
import type {Body} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** The copy: its blocks, in order. */
export function body(node: Body, state: ComposeState, scope: Scope): GalleyBlock[] {
  return state.all(node.children, {...scope, role: 'body', rank: 2})
}
