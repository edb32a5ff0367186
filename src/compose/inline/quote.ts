import type {Inline} from '../../galley/index.js'
import type {Quote} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** Words spoken, marks as typed. */
export function quote(node: Quote, state: ComposeState, scope: Scope): Inline[] {
  return [
    {
      type: 'quote',
      run: node.run,
      opens: node.opens,
      closes: node.closes,
      speakers: node.speakers,
      children: state.inline(node.children, scope),
      position: node.position
    }
  ]
}
