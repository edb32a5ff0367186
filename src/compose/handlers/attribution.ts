import type {GalleyBlock} from '../../galley/index.js'
import type {Attribution} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** Who said it: one line under the quotation. */
export function attribution(node: Attribution, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {type: 'line', role: 'attribution', children: state.inline(node.children, scope), position: node.position}
  ]
}
