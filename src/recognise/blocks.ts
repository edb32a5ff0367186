import type {BlockContent, Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'

/** A block that holds running text. */
export type TextBlock = Paragraph | Heading

export function isTextBlock(node: {type: string}): node is TextBlock {
  return node.type === 'paragraph' || node.type === 'heading'
}

/** The words of a block and everything in it; one line feed between blocks and lines, a tab between cells. */
export function blockText(node: RootContent | BlockContent): string {
  if (isTextBlock(node)) return plainText(node.children)
  if (node.type === 'code' || node.type === 'html') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'tableRow') return node.children.map((cell) => plainText(cell.children)).join('\t')
  return node.children.map((child) => blockText(child as RootContent)).join('\n')
}

/** A block like `block` with other words; its position is theirs. */
export function withChildren<Block extends TextBlock>(block: Block, children: PhrasingContent[]): Block {
  return {...block, children, ...spanOf(children, block)}
}

/** Cut a block at offsets of its text; white space at the cuts is dropped, and parts without words as well. */
export function splitBlock<Block extends TextBlock>(block: Block, offsets: readonly number[]): Block[] {
  return splitText(block.children, offsets)
    .map((part) => trimText(part))
    .filter((part) => part.length > 0)
    .map((part) => withChildren(block, part))
}

/** The start and end of every line in `text`. */
export function lineSpans(text: string): Array<{start: number; end: number; text: string}> {
  const spans: Array<{start: number; end: number; text: string}> = []
  let start = 0
  for (const line of text.split('\n')) {
    spans.push({start, end: start + line.length, text: line})
    start += line.length + 1
  }
  return spans
}

/** True where every word stands inside one of `types`: a paragraph that is bold from end to end. */
export function isAll(block: TextBlock, types: readonly string[]): boolean {
  const children = block.children.filter((child) => plainText([child]).trim() !== '')
  return children.length > 0 && children.every((child) => types.includes(child.type))
}
