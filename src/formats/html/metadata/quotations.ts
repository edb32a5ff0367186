import type {Galley, GalleyBlock, Inline} from '../../../galley/index.js'
import {textOf} from '../../../galley/index.js'
import type {Speaker} from '../../../release/index.js'

/** Words spoken, whole, however many paragraphs they run over. */
export interface Quotation {
  text: string
  speakers: readonly Speaker[]
  /** Who said it, as typed, where the words stand in a block of their own. */
  credit?: string
}

/** Every quotation of `galley`, in order. */
export function quotationsIn(galley: Galley): Quotation[] {
  const runs = new Map<number, Quotation>()
  const found: Quotation[] = []
  for (const block of galley.children) collect(block, runs, found)
  return found
}

function collect(block: GalleyBlock, runs: Map<number, Quotation>, found: Quotation[]): void {
  if (block.type === 'copy' || block.type === 'line' || block.type === 'heading')
    spoken(block.children, runs, found)
  if (block.type === 'items') for (const child of block.items.flat()) collect(child, runs, found)
  if (block.type !== 'group' || block.role === 'pullQuote') return
  const before = found.length
  for (const child of block.children) collect(child, runs, found)
  if (block.role === 'quotation' && found.length === before) found.push(blockQuotation(block.children))
}

/** Parts of one run are one quotation, in paragraphs. */
function spoken(nodes: readonly Inline[], runs: Map<number, Quotation>, found: Quotation[]): void {
  for (const node of nodes) {
    if (node.type === 'quote') {
      const words = textOf(node.children).trim()
      const known = runs.get(node.run)
      if (known) known.text += (node.opens ? ' ' : '\n') + words
      else {
        const quotation = {text: words, speakers: node.speakers}
        runs.set(node.run, quotation)
        found.push(quotation)
      }
    } else if ('children' in node) spoken(node.children, runs, found)
  }
}

function blockQuotation(blocks: readonly GalleyBlock[]): Quotation {
  const lines = (role: (name: string) => boolean): string =>
    blocks
      .filter((block) => role(block.role))
      .map((block) => ('children' in block && block.type !== 'group' ? textOf(block.children) : ''))
      .filter(Boolean)
      .join('\n')
  const credit = lines((role) => role === 'attribution')
  return {text: lines((role) => role !== 'attribution'), speakers: [], ...(credit ? {credit} : {})}
}
