import type {Element} from 'xast'
import {x} from 'xastscript'
import {
  type BlockHandlers,
  type BlockOf,
  type GalleyBlock,
  handleBlock,
  textOf
} from '../../../galley/index.js'
import {setInline} from '../runs.js'
import type {XhtmlState} from '../state.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {items} from './items.js'
import {picture} from './picture.js'

const handlers: BlockHandlers<[XhtmlState], Element[]> = {
  copy,
  grid,
  group,
  heading: (block) => [x('h' + block.rank, setInline(block.children))],
  items,
  line: (block) => (block.children.length > 0 ? [x('p', setInline(block.children))] : []),
  picture,
  rule: () => [x('hr')]
}

function copy(block: BlockOf<'copy'>): Element[] {
  if (block.role === 'code') return [x('pre', [x('code', textOf(block.children))])]
  return [x('p', setInline([...(block.runIn ?? []), ...block.children]))]
}

/** Blocks as XHTML, each saying its language where it is another. Throws for a block outside the closed set. */
export function setBlocks(blocks: readonly GalleyBlock[], state: XhtmlState): Element[] {
  return blocks.flatMap((block) => {
    const elements = handleBlock(handlers, block, state)
    if (!block.lang && !block.dir) return elements
    const language = {
      ...(block.lang ? {lang: block.lang, 'xml:lang': block.lang} : {}),
      ...(block.dir ? {dir: block.dir} : {})
    }
    return elements.map((element) => ({...element, attributes: {...element.attributes, ...language}}))
  })
}
