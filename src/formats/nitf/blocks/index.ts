import type {Element} from 'xast'
import {type BlockHandlers, type GalleyBlock, handleBlock} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'
import {copy} from './copy.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {heading} from './heading.js'
import {items} from './items.js'
import {line} from './line.js'
import {picture} from './picture.js'
import {rule} from './rule.js'

const handlers: BlockHandlers<[NitfScope, NitfState], Element[]> = {
  copy,
  grid,
  group,
  heading,
  items,
  line,
  picture,
  rule
}

/** Blocks as NITF's `blockContent`. Throws for a block outside the closed set. */
export function setBlocks(blocks: readonly GalleyBlock[], scope: NitfScope, state: NitfState): Element[] {
  return blocks.flatMap((block) => {
    const elements = handleBlock(handlers, block, scope, state)
    if (!block.lang) return elements
    return elements.map((element) => ({
      ...element,
      attributes: {...element.attributes, 'xml:lang': block.lang}
    }))
  })
}
