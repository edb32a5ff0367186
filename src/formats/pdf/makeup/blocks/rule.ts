import type {BlockOf} from '../../../../galley/index.js'
import {type MakeupState, push, type Scope} from '../scope.js'
import {breakPrice} from '../set-paragraph.js'

/** A thematic break: a short hairline in the middle of the measure. */
export function rule(_node: BlockOf<'rule'>, scope: Scope, state: MakeupState): void {
  const width = Math.min(72, scope.width / 3)
  push(state, {
    height: 1,
    before: 9,
    after: 9,
    boxes: [
      {
        type: 'rect',
        x: scope.x + (scope.width - width) / 2,
        y: 0,
        width,
        height: 0.6,
        colour: 'rule',
        standing: {artifact: 'Layout'}
      }
    ],
    breakBefore: breakPrice.never,
    notes: [],
    kind: 'rule'
  })
}
