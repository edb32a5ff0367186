import type {BlockOf} from '../../../galley/index.js'
import type {Flow, Scope, State} from '../state.js'
import {isClosed} from '../styles.js'

/** Blocks that belong together. A box is paragraphs of one rule, which Word draws as one. */
export function group(block: BlockOf<'group'>, scope: Scope, state: State): Flow {
  const inside: Scope = {...scope, group: block.role, last: false, list: undefined, turnedWidth: undefined}
  if (!isClosed(block.role, scope.style)) return state.all(block.children, inside, state)
  const before = block.children.slice(0, -1)
  const last = block.children.slice(-1)
  return [...state.all(before, inside, state), ...state.all(last, {...inside, last: true}, state)]
}
