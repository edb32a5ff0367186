import {type BlockHandlers, type GalleyBlock, handleBlock, type Inline, textOf} from '../galley/index.js'

/** Roles that stand around the copy and are not counted. */
const around = new Set<string>([
  'boilerplate',
  'contacts',
  'correction',
  'embargo',
  'ends',
  'headline',
  'marker',
  'notes',
  'standfirst',
  'tail'
])

/** Words of the copy: whitespace-separated, dateline included, what stands around it left out. */
export function wordsIn(blocks: readonly GalleyBlock[]): number {
  return blocks
    .filter((block) => !around.has(block.role))
    .reduce((sum, block) => sum + (textOfBlock(block).match(/\S+/g)?.length ?? 0), 0)
}

/** Plain text of a block: parts apart by a space, a break is a space. */
export function textOfBlock(block: GalleyBlock): string {
  return partsOf(block).join(' ')
}

const parts: BlockHandlers<[], string[]> = {
  copy: (block) => [phrasing(block.runIn ?? []) + phrasing(block.children)],
  grid: (block) => [phrasing(block.caption ?? []), ...block.rows.flat().map(phrasing)],
  group: (block) => block.children.flatMap(partsOf),
  heading: (block) => [phrasing(block.children)],
  items: (block) => block.items.flat().flatMap(partsOf),
  line: (block) => [phrasing(block.children)],
  picture: (block) => [phrasing(block.caption), phrasing(block.credit)],
  rule: () => []
}

function partsOf(block: GalleyBlock): string[] {
  return handleBlock(parts, block)
}

const phrasing = (nodes: readonly Inline[]): string => textOf(nodes)
