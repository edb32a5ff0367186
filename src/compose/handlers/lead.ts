import type {GalleyBlock} from '../../galley/index.js'
import type {Dateline, Lead} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** The first paragraph; its dateline runs in. */
export function lead(node: Lead, state: ComposeState, scope: Scope): GalleyBlock[] {
  const inner: Scope = {...scope, role: 'lead'}
  const runIn = node.children.find((child): child is Dateline => child.type === 'dateline')
  return [
    {
      type: 'copy',
      role: 'lead',
      ...(runIn ? {runIn: state.inline(runIn.children, inner)} : {}),
      children: state.inline(
        node.children.filter((child) => child.type !== 'dateline'),
        inner
      ),
      position: node.position
    }
  ]
}
