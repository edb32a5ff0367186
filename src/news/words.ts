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
  'pullQuote',
  'standfirst',
  'tail'
])

/**
 * Words of the copy, the one count of every format: whitespace-separated tokens that hold a letter or a figure, the
 * typed dateline among them; headline, standfirst, notes, pictures and what else stands around the copy left out.
 */
export function wordsIn(blocks: readonly GalleyBlock[]): number {
  return blocks
    .filter((block) => !around.has(block.role))
    .reduce((sum, block) => sum + (textOfCopy(block).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
}

/** Plain text of a block: parts apart by a space, a break is a space. */
export function textOfBlock(block: GalleyBlock): string {
  return partsOf(block).join(' ')
}

/** As {@link textOfBlock}, without pictures: a caption is no copy. */
function textOfCopy(block: GalleyBlock): string {
  if (block.type === 'picture') return ''
  if (block.type === 'group') return block.children.map(textOfCopy).join(' ')
  return block.type === 'items' ? block.items.flat().map(textOfCopy).join(' ') : textOfBlock(block)
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
