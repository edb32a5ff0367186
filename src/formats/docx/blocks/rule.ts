import type {BlockOf} from '../../../galley/index.js'
import {paragraph} from '../paragraph.js'
import type {Flow, Scope, State} from '../state.js'

/** A thematic break: the one paragraph without words, its line drawn by its style. */
export function rule(_block: BlockOf<'rule'>, scope: Scope, state: State): Flow {
  return [paragraph('Rule', '', scope, state)]
}
