import type {GalleyBlock} from '../../galley/index.js'
import type {Headline} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** The one main title. */
export function headline(node: Headline, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'heading',
      role: 'headline',
      rank: 1,
      children: state.inline(node.children, scope),
      position: node.position
    }
  ]
}
