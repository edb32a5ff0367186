import type {BlockOf} from '../../../galley/index.js'
import {paragraph, variant} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'

/** A heading: a named style that carries its level, so that Word's navigation and a screen reader find it. */
export function heading(block: BlockOf<'heading'>, scope: Scope, state: State): Flow {
  return [paragraph(styleOf(block, scope, state), runs(block.children, scope, state), scope, state)]
}

function styleOf(block: BlockOf<'heading'>, scope: Scope, state: State): string {
  if (block.rank === 1) return 'Headline'
  if (scope.group === 'factBox') {
    return block.rank === 3 ? 'FactBoxHeading' : variant('FactBoxHeading', '2', () => ({outline: 1}), state)
  }
  const name = block.role === 'label' ? 'Label' : 'Crosshead'
  return block.rank === 2 ? name : name + '2'
}
