import {type BlockHandlers, type GalleyBlock, handleBlock} from '../../../galley/index.js'
import {scopeOf} from '../paragraph.js'
import type {Flow, Scope, State} from '../state.js'
import {copy} from './copy.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {heading} from './heading.js'
import {items} from './items.js'
import {line} from './line.js'
import {picture} from './picture.js'
import {rule} from './rule.js'

const handlers: BlockHandlers<[scope: Scope, state: State], Flow> = {
  copy,
  grid,
  group,
  heading,
  items,
  line,
  picture,
  rule
}

/** Galley blocks as Word's paragraphs and tables, in order. */
export function setBlocks(blocks: readonly GalleyBlock[], scope: Scope, state: State): Flow {
  return blocks.flatMap((block) => handleBlock(handlers, block, scopeOf(block, scope), state))
}
