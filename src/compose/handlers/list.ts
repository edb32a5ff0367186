import type {List} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A list; a task's box is set as a character, since no format has one that prints. */
export function list(node: List, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {
      type: 'items',
      role: scope.role,
      ordered: node.ordered === true,
      start: node.start ?? 1,
      items: node.children.map((item) => {
        const blocks = state.all(item.children, scope)
        const first = blocks[0]
        if (typeof item.checked === 'boolean' && first?.type === 'copy') {
          first.children.unshift({type: 'text', value: item.checked ? '☑ ' : '☐ '})
        }
        return blocks
      }),
      position: node.position
    }
  ]
}
