import type {BlockHandlers} from '../../../../galley/index.js'
import type {MakeupState, Scope} from '../scope.js'
import {copy} from './copy.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {heading} from './heading.js'
import {items} from './items.js'
import {line} from './line.js'
import {picture} from './picture.js'
import {rule} from './rule.js'

/** One handler per galley block: each adds the pieces of its block. */
export const blocks: BlockHandlers<[scope: Scope, state: MakeupState], void> = {
  copy,
  grid,
  group,
  heading,
  items,
  line,
  picture,
  rule
}
