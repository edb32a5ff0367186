import type {GalleyBlock} from '../../galley/index.js'
import type {Figure} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A picture with its caption and credit. */
export function figure(node: Figure, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'picture',
      role: 'figure',
      url: node.url,
      alt: node.alt,
      caption: state.inline(node.children, scope),
      credit: node.credit ? state.inline(node.credit, scope) : [],
      position: node.position
    }
  ]
}
