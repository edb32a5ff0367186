import type {Paragraph, Parent, Root, RootContent} from 'mdast'
import type {Processor} from 'unified'
import {draftOf, type Edit, revise, toSource} from '../draft.js'
import {span} from './copy.js'

/** Stands for a run of plain paragraphs while markdown reads the rest; no text of ours holds it. */
const stand = '\uE000'

/** Nothing in the line can be markup, whatever stands around it. */
const plainLine = /^[^\s\d#>+*=:|<[\]`~_\\&-](?:[^\t\r*_`<[\]\\&|~]|&(?![A-Za-z#]))*(?<! )$/

interface Run {
  start: number
  end: number
  blocks: Array<{start: number; end: number}>
}

/**
 * Parse markdown, fast: most paragraphs of a release hold no markup, and reading them character by character is most
 * of the work. Each run of such paragraphs is stood in for by one short one, markdown reads what is left, and the run
 * is put back. The tree is that of `processor`, node by node (a property test compares them); where a stand-in
 * does not come back as a paragraph of its own, as in fenced code, `processor` reads the whole text.
 */
export function parsePlain(processor: Processor, text: string, longest = ordinary): Root {
  const runs = text.includes(stand) ? [] : runsOf(text)
  if (runs.length === 0) return parsePieces(processor, text, longest)
  const edits: Edit[] = runs.map(({start, end}) => ({start, end, text: stand}))
  const draft = revise(draftOf(text), edits)
  const tree = parsePieces(processor, draft.text, longest)
  const place = (offset: number, side: 'start' | 'end') => toSource(draft, offset, side)
  return restore(tree, text, runs, place) ? tree : (processor.parse(text) as Root)
}

/** A text of more characters is read in pieces: no release of ordinary size is. */
const ordinary = 20_000

/** What reaches over blank lines, or from one end of a text to the other: fences, HTML to its end. */
const reaching = /```|~~~|:::|<[!?]|<\/?(?:pre|script|style|textarea)/i

/**
 * Markdown in pieces, for a parser takes ever longer for each item the more it has read (micromark moves all its
 * events where an item ends). A piece ends at a blank line before a line that goes on with no list and no quotation,
 * or before an item at the margin, whose list is then put together again.
 */
function parsePieces(processor: Processor, text: string, longest: number): Root {
  if (text.length <= longest || reaching.test(text)) return processor.parse(text) as Root
  const ends = [...cutsIn(text, longest), text.length]
  const pieces = ends.map((end, index) => pieceOf(processor, text.slice(ends[index - 1] ?? 0, end)))
  const defined = new Map(pieces.flatMap((piece) => [...piece.defines]))
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

interface Piece {
  text: string
  /** Definitions as they begin (`[one]:`), by what references to them say. */
  defines: ReadonlyMap<string, string>
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
function parsePiece(
  processor: Processor,
  {text, defines, tree}: Piece,
  defined: ReadonlyMap<string, string>
): RootContent[] {
  const lent = new Set<string>()
  if (defined.size > 0) {
    for (const [, label = ''] of text.matchAll(/\[((?:\\.|[^[\]\\]){1,999})\]/gs)) {
      const key = labelKey(label)
      const definition = defines.has(key) ? undefined : defined.get(key)
      if (definition) lent.add(definition + ' x')
    }
  }
  if (lent.size === 0) return (tree ?? (processor.parse(text) as Root)).children
  const {children} = processor.parse([text, ...lent].join('\n\n')) as Root
  return children.filter((child) => (child.position?.start.offset ?? 0) < text.length)
}

/** Labels are one where they differ in case and white space alone (CommonMark 6.3). */
function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
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

/** Runs of paragraphs between blank lines that are plain from end to end. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let block: {start: number; end: number; isPlain: boolean} | undefined
  const close = () => {
    if (block?.isPlain) {
      run ??= {start: block.start, end: block.end, blocks: []}
      run.end = block.end
      run.blocks.push({start: block.start, end: block.end})
    } else if (block && run) {
      runs.push(run)
      run = undefined
    }
    block = undefined
  }
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length + 1 : feed + 1
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed
    const line = text.slice(start, end)
    if (!/[^ \t]/.test(line)) close()
    else {
      const isPlain = plainLine.test(line)
      block = block
        ? {start: block.start, end, isPlain: block.isPlain && isPlain && text[start - 2] !== '\r'}
        : {start, end, isPlain}
    }
    start = next
  }
  close()
  if (run) runs.push(run)
  return runs
}

/** Put the runs back and tell every other place in the text; false where a stand-in has been read as something else. */
function restore(
  tree: Root,
  text: string,
  runs: readonly Run[],
  place: (offset: number, side: 'start' | 'end') => number
): boolean {
  let next = 0
  const visit = (parent: Parent): void => {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      const run = isStand(child) ? runs[next++] : undefined
      if (run) return run.blocks.map((block) => paragraph(text, block))
      move(child, place)
      if ('children' in child) visit(child as Parent)
      return [child]
    })
  }
  visit(tree)
  move(tree, place)
  return next === runs.length
}

function isStand(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [text] = node.children
  return text?.type === 'text' && text.value === stand
}

function paragraph(text: string, {start, end}: {start: number; end: number}): Paragraph {
  const position = span(start, end)
  return {type: 'paragraph', children: [{type: 'text', value: text.slice(start, end), position}], position}
}

function move(node: Parent | RootContent, place: (offset: number, side: 'start' | 'end') => number): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) node.position = span(place(start, 'start'), place(end, 'end'))
}
