import type {Blockquote} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A quotation inside a quotation: mdast's own node, which recognise leaves where nobody is quoted. */
export function blockquote(node: Blockquote, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {type: 'group', role: 'quotation', children: state.all(node.children, scope), position: node.position}
  ]
}
