import type {GalleyBlock} from '../galley/index.js'

/** Make heading ranks step down one at a time, as WCAG 2.2 (1.3.1) and PDF/UA-1 (7.4.2) want them. */
export function levelRanks(blocks: GalleyBlock[]): GalleyBlock[] {
  let last: number = blocks.some((block) => block.type === 'heading' && block.rank === 1) ? 1 : 0
  const level = (block: GalleyBlock): GalleyBlock => {
    if (block.type === 'group') return {...block, children: block.children.map(level)}
    if (block.type === 'items') return {...block, items: block.items.map((item) => item.map(level))}
    if (block.type !== 'heading') return block
    const rank = block.rank === 1 ? 1 : last >= 2 && block.rank === 3 ? 3 : 2
    last = rank
    return {...block, rank}
  }
  return blocks.map(level)
}
