import type {Parent, Root, RootContent} from 'mdast'
import type {Processor} from 'unified'
import {span} from './copy.js'
import {labelKey} from './labels.js'

/** A text of more characters is read in pieces: no release of ordinary size is. */
const ordinary = 20_000

/** What reaches over blank lines, or from one end of a text to the other: fences, HTML to its end. */
export const reaching = /```|~~~|:::|<[!?]|<\/?(?:pre|script|style|textarea)/i

/**
 * Markdown in pieces, for a parser takes ever longer for each item the more it has read (micromark moves all its
 * events where an item ends). A piece ends at a blank line before a line that goes on with no list and no quotation,
 * or before an item at the margin, whose list is then put together again. `elsewhere` is defined outside of the text;
 * nothing where the end of the text is in something that reaches over it.
 */
export function parsePieces(
  processor: Processor,
  text: string,
  longest: number = ordinary,
  elsewhere: Definitions = new Map()
): Root | undefined {
  if (text.length <= longest || reaching.test(text)) return parseWhole(processor, text, elsewhere)
  const ends = [...cutsIn(text, longest), text.length]
  const pieces = ends.map((end, index) => pieceOf(processor, text.slice(ends[index - 1] ?? 0, end)))
  const defined = new Map([...elsewhere, ...pieces.flatMap((piece) => [...piece.defines])])
  const children: RootContent[] = []
  let start = 0
  for (const piece of pieces) {
    const nodes = parsePiece(processor, piece, defined)
    for (const child of nodes) shift(child, start)
    const [first, ...others] = nodes
    const isJoined = first !== undefined && join(text, children.at(-1), first)
    children.push(...(isJoined ? others : nodes))
    start += piece.text.length
  }
  return {type: 'root', children, position: span(0, text.length)}
}

/** Definitions as they begin (`[one]:`), by what references to them say. */
export type Definitions = ReadonlyMap<string, string>

function parseWhole(processor: Processor, text: string, elsewhere: Definitions): Root | undefined {
  const lent = lentTo(text, new Map(), elsewhere)
  const tree = processor.parse([text, ...lent].join('\n\n')) as Root
  if (lent.length === 0) return tree
  const children = own(tree, text)
  if (tree.children.length - children.length !== lent.length) return undefined
  return {type: 'root', children, position: span(0, text.length)}
}

interface Piece {
  text: string
  defines: Definitions
  /** What was read to find them, where there may be some. */
  tree: Root | undefined
}

function pieceOf(processor: Processor, text: string): Piece {
  const defines = new Map<string, string>()
  if (!text.includes(']:')) return {text, defines, tree: undefined}
  const visit = (node: Parent | RootContent): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const typed = /^\[(?:\\.|[^\]\\])+\]:/s.exec(text.slice(node.position?.start.offset))?.[0]
      if (typed) defines.set(labelKey(typed.slice(1, -2)), typed)
    }
    if ('children' in node) for (const child of node.children) visit(child as RootContent)
  }
  const tree = processor.parse(text) as Root
  visit(tree)
  return {text, defines, tree}
}

/** A piece, which knows what the others define: a reference is one only where its definition stands. */
function parsePiece(processor: Processor, {text, defines, tree}: Piece, defined: Definitions): RootContent[] {
  const lent = lentTo(text, defines, defined)
  if (lent.length === 0) return (tree ?? (processor.parse(text) as Root)).children
  return own(processor.parse([text, ...lent].join('\n\n')) as Root, text)
}

/** The definitions, in words of their own, of what a text refers to and does not define. */
function lentTo(text: string, defines: Definitions, defined: Definitions): string[] {
  if (defined.size === 0) return []
  const lent = new Set<string>()
  for (const [, label = ''] of text.matchAll(/\[((?:\\.|[^[\]\\]){1,999})\]/gs)) {
    const key = labelKey(label)
    const definition = defines.has(key) ? undefined : defined.get(key)
    if (definition) lent.add(definition + ' x')
  }
  return [...lent]
}

/** What of a tree is the text's own, not lent to it. */
function own({children}: Root, text: string): RootContent[] {
  return children.filter((child) => (child.position?.start.offset ?? 0) < text.length)
}

/** Where pieces of at least so many characters may end. */
function cutsIn(text: string, least: number): number[] {
  const cuts: number[] = []
  for (const match of text.matchAll(/\n[ \t]*\n(?=\*\*\S|[-+*][ \t]|[^\s>+*\d-])/g)) {
    const at = match.index + match[0].length
    if (at - (cuts.at(-1) ?? 0) >= least) cuts.push(at)
  }
  return cuts
}

/** Items of a list go to the one before, where both have one marker (CommonMark 5.3); what parts them makes it loose. */
function join(text: string, list: RootContent | undefined, next: RootContent): boolean {
  if (list?.type !== 'list' || next.type !== 'list' || list.ordered || next.ordered) return false
  const from = list.position?.start.offset
  const to = next.position
  if (from === undefined || to?.start.offset === undefined || text[from] !== text[to.start.offset])
    return false
  list.children.push(...next.children)
  list.spread = true
  list.position = span(from, to.end.offset ?? from)
  return true
}

function shift(node: Parent | RootContent, by: number): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) node.position = span(start + by, end + by)
  if ('children' in node) for (const child of node.children) shift(child as RootContent, by)
}
