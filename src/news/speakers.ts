import type {GalleyBlock, Inline} from '../galley/index.js'
import type {Speaker} from '../release/nodes.js'

/** Everybody who is quoted, once each, in order of first words. */
export function speakersIn(blocks: readonly GalleyBlock[]): Speaker[] {
  const found = new Map<string, Speaker>()
  for (const block of blocks) inBlock(block, found)
  return [...found.values()]
}

function inBlock(block: GalleyBlock, found: Map<string, Speaker>): void {
  if (block.type === 'group') {
    for (const speaker of block.speakers ?? []) add(speaker, found)
    for (const child of block.children) inBlock(child, found)
  } else if (block.type === 'items') for (const child of block.items.flat()) inBlock(child, found)
  else if (block.type === 'grid') for (const cell of block.rows.flat()) inPhrasing(cell, found)
  else if ('children' in block) inPhrasing(block.children, found)
}

function inPhrasing(nodes: readonly Inline[], found: Map<string, Speaker>): void {
  for (const node of nodes) {
    if (node.type === 'quote') {
      for (const speaker of node.speakers) add(speaker, found)
    }
    if ('children' in node) inPhrasing(node.children, found)
  }
}

function add(speaker: Speaker, found: Map<string, Speaker>): void {
  const key = speaker.kind + ' ' + speaker.name
  if (!found.has(key)) found.set(key, speaker)
}
