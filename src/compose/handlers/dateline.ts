import type {GalleyBlock} from '../../galley/index.js'
import type {Dateline} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A dateline that is a paragraph of its own; a run-in dateline is set by `lead`. */
export function dateline(node: Dateline, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [
    {type: 'line', role: 'dateline', children: state.inline(node.children, scope), position: node.position}
  ]
}
