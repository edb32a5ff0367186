import type {GalleyBlock} from '../../galley/index.js'
import type {FactBox} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A boxed sidebar, under its title where it has one. */
export function factBox(node: FactBox, state: ComposeState, scope: Scope): GalleyBlock[] {
  const inner: Scope = {...scope, role: 'factBox', rank: 3}
  const title: GalleyBlock[] = node.title
    ? [{type: 'heading', role: 'label', rank: 3, children: state.inline(node.title, inner)}]
    : []
  return [
    {
      type: 'group',
      role: 'factBox',
      children: [...title, ...state.all(node.children, inner)],
      position: node.position
    }
  ]
}
