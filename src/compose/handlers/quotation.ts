import type {GalleyBlock} from '../../galley/index.js'
import type {Quotation} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A block quotation; its attribution comes last. */
export function quotation(node: Quotation, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'group',
      role: 'quotation',
      ...(node.speakers.length > 0 ? {speakers: node.speakers} : {}),
      children: state.all(node.children, {...scope, role: 'quotation'}),
      position: node.position
    }
  ]
}
