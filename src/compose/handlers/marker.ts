import type {VFile} from 'vfile'
import type {GalleyBlock} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import type {Marker} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/**
 * A line around the copy, as typed, with two exceptions that guard the embargo: an embargo line that was read is set
 * anew from `meta.embargo` (or, once lifted, not at all), and `FOR IMMEDIATE RELEASE` never stands beside an embargo.
 */
export function marker(node: Marker, state: ComposeState, scope: Scope): GalleyBlock[] {
  if (node.kind === 'embargo' && state.meta.embargo) return []
  if (node.kind === 'release' && state.embargo) {
    // The recognition says it of what it read; a release may also have been made by hand.
    if (state.file && !isSaid(state.file, node)) {
      notify(state.file, {
        ruleId: 'embargo-contradicted',
        reason: 'Unexpected release line in a release under embargo, expected none',
        place: node,
        hint: 'The line is not set while the embargo stands; remove it from the source',
        severity: 'warning'
      })
    }
    return []
  }
  const role = node.kind === 'embargo' ? 'embargo' : 'marker'
  return [
    {
      type: 'line',
      role,
      children: state.inline(node.children, {...scope, keepLines: true}),
      position: node.position
    }
  ]
}

function isSaid({messages}: VFile, node: Marker): boolean {
  const line = node.position?.start.line
  return messages.some((message) => message.ruleId === 'embargo-contradicted' && message.line === line)
}
