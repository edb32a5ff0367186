import {type BlockHandlers, type GalleyBlock, handleBlock} from '../../../galley/index.js'
import type {WireLine} from '../lines.js'
import type {WireScope, WireState} from '../state.js'
import {copy} from './copy.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {heading} from './heading.js'
import {items} from './items.js'
import {lineBlock} from './line.js'
import {picture} from './picture.js'
import {rule} from './rule.js'

const handlers: BlockHandlers<[WireScope, WireState], WireLine[]> = {
  copy,
  grid,
  group,
  heading,
  items,
  line: lineBlock,
  picture,
  rule
}

/** A block as logical lines. Throws for a block outside the closed set. */
export function setBlock(block: GalleyBlock, scope: WireScope, state: WireState): WireLine[] {
  const inner = block.lang ? {...scope, lang: block.lang} : scope
  return handleBlock(handlers, block, inner, state)
}

export function setBlocks(blocks: readonly GalleyBlock[], scope: WireScope, state: WireState): WireLine[] {
  return blocks.flatMap((block) => setBlock(block, scope, state))
}
