import type {BlockOf} from '../../../galley/index.js'
import {dateline} from '../dateline.js'
import {paragraph, roleStyleId} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'

/** A paragraph. Inside a group, copy that is nothing of its own is set as the group is. */
export function copy(block: BlockOf<'copy'>, scope: Scope, state: State): Flow {
  const runIn = block.runIn ? dateline(block.runIn, scope, state) : ''
  const content = runIn + runs(block.children, scope, state)
  return [paragraph(styleOf(block, scope, state), content, scope, state)]
}

function styleOf(block: BlockOf<'copy'>, scope: Scope, state: State): string {
  if (scope.inNote) return 'FootnoteText'
  if (scope.group && block.role === 'body') return roleStyleId(scope.group, scope, state)
  return roleStyleId(block.role, scope, state)
}
