import {type GalleyBlock, textOf} from '../galley/index.js'

/** The run-in of the lead, or the line that is a dateline of its own, without its dash. */
export function typedDateline(blocks: readonly GalleyBlock[]): string | undefined {
  for (const block of blocks) {
    const nodes =
      block.type === 'copy' && block.role === 'lead'
        ? block.runIn
        : block.type === 'line' && block.role === 'dateline'
          ? block.children
          : undefined
    const text =
      nodes &&
      textOf(nodes)
        .replace(/[\s\u2012-\u2015:-]+$/u, '')
        .trim()
    if (text) return text
  }
  return undefined
}
