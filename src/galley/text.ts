import type {BlockHandlers, Galley, GalleyBlock} from './blocks.js'
import {handleBlock} from './render.js'
import {textOf} from './runs.js'

const handlers: BlockHandlers<[], string[]> = {
  copy: (block) => [textOf([...(block.runIn ?? []), ...block.children])],
  grid: (block) => [
    ...(block.caption ? [textOf(block.caption)] : []),
    ...block.rows.flatMap((row) => row.map((cell) => textOf(cell)))
  ],
  group: (block) => block.children.flatMap(textOfBlock),
  heading: (block) => [textOf(block.children)],
  items: (block) => block.items.flatMap((item) => item.flatMap(textOfBlock)),
  line: (block) => [textOf(block.children)],
  picture: (block) => [textOf(block.caption), textOf(block.credit)],
  rule: () => []
}

/** The words of a block in reading order, a paragraph or cell each. */
export function textOfBlock(block: GalleyBlock): string[] {
  return handleBlock(handlers, block).filter((text) => text !== '')
}

/**
 * The words that every format owes its reader, in reading order: blocks, then footnotes. Furniture, marks and
 * numbers of footnotes are not among them.
 */
export function textOfGalley(galley: Galley): string[] {
  return [
    ...galley.children.flatMap(textOfBlock),
    ...galley.footnotes.flatMap((footnote) => footnote.children.flatMap(textOfBlock))
  ]
}

/** The words of a text: maximal runs of letters, marks and digits, in NFC; soft hyphens and joiners do not part them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
