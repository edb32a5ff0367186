import type {Node, Point, Position} from 'unist'
import type {Quote, Release} from '../release/nodes.js'

/** Where in a release some words stand. */
export type TextPart =
  | 'attribution'
  | 'boilerplate'
  | 'body'
  | 'cell'
  | 'contacts'
  | 'credit'
  | 'crosshead'
  | 'dateline'
  | 'factBox'
  | 'figure'
  | 'footnote'
  | 'headline'
  | 'label'
  | 'lead'
  | 'marker'
  | 'notes'
  | 'pullQuote'
  | 'quotation'
  | 'standfirst'
  | 'tail'

/** Words spoken inside a block of text, as a range of its characters. */
export interface QuoteRange {
  start: number
  end: number
  node: Quote
}

/** The words of one block: inline nodes joined, every character with its place in the source. */
export interface CopyText {
  readonly part: TextPart
  readonly node: Node
  readonly text: string
  readonly quotes: readonly QuoteRange[]
  /** Source offset of a character; nothing where an escape or an entity stands between. */
  offsetAt(index: number): number | undefined
  /** Place in the source of a range of characters, as exact as it is known. */
  place(start: number, end: number): Position | undefined
  /** A fix for a range of characters; nothing where its place is not exact. */
  fix(start: number, end: number, text: string): {start: number; end: number; text: string} | undefined
}

const parts: Record<string, TextPart> = {
  attribution: 'attribution',
  boilerplate: 'boilerplate',
  contacts: 'contacts',
  crosshead: 'crosshead',
  dateline: 'dateline',
  factBox: 'factBox',
  figure: 'figure',
  footnoteDefinition: 'footnote',
  headline: 'headline',
  heading: 'crosshead',
  label: 'label',
  lead: 'lead',
  marker: 'marker',
  notes: 'notes',
  pullQuote: 'pullQuote',
  quotation: 'quotation',
  blockquote: 'quotation',
  standfirst: 'standfirst',
  tableCell: 'cell',
  tail: 'tail'
}

/** Nodes whose children are phrasing. */
const holdsPhrasing = new Set([
  'attribution',
  'crosshead',
  'dateline',
  'figure',
  'headline',
  'heading',
  'label',
  'lead',
  'marker',
  'paragraph',
  'tableCell'
])

interface Loose extends Node {
  children?: Loose[]
  value?: string
  credit?: Loose[]
}

/** Every block of words of a release, in order. */
export function textsOf(release: Release, source: string): CopyText[] {
  const lines = lineStarts(source)
  const texts: CopyText[] = []
  const walk = (node: Loose, part: TextPart): void => {
    const own = parts[node.type] ?? part
    if (holdsPhrasing.has(node.type)) {
      // A dateline is no prose: it opens the lead, and is a text of its own.
      const dateline = node.children?.find((child) => child.type === 'dateline')
      if (dateline) texts.push(textOf(dateline, 'dateline', source, lines))
      const rest = dateline
        ? {...node, children: node.children?.filter((child) => child !== dateline) ?? []}
        : node
      texts.push(textOf(rest, own, source, lines))
      if (node.credit) texts.push(textOf({type: 'paragraph', children: node.credit}, 'credit', source, lines))
      return
    }
    for (const child of node.children ?? []) walk(child, own)
  }
  for (const child of release.children) walk(child as Loose, 'body')
  return texts
}

function textOf(node: Loose, part: TextPart, source: string, lines: readonly number[]): CopyText {
  let text = ''
  const offsets: Array<number | undefined> = []
  const quotes: QuoteRange[] = []
  const add = (value: string, start: number | undefined): void => {
    for (let index = 0; index < value.length; index++)
      offsets.push(start === undefined ? undefined : start + index)
    text += value
  }
  const walk = (child: Loose): void => {
    if (child.type === 'text' || child.type === 'inlineCode') {
      add(child.value ?? '', exactStart(child, source))
    } else if (child.type === 'break') add('\n', undefined)
    else if (child.type === 'quote') {
      const start = text.length
      for (const inner of child.children ?? []) walk(inner)
      quotes.push({start, end: text.length, node: child as unknown as Quote})
    } else for (const inner of child.children ?? []) walk(inner)
  }
  for (const child of node.children ?? []) walk(child)
  const offsetAt = (index: number): number | undefined => offsets[index]
  return {
    part,
    node,
    text,
    quotes,
    offsetAt,
    place: (start, end) => {
      const from = offsets[start]
      const to = offsets[end - 1]
      if (from === undefined || to === undefined) return node.position
      return {start: pointOf(from, lines), end: pointOf(to + 1, lines)}
    },
    fix: (start, end, replacement) => {
      const from = offsets[start]
      const to = end > start ? offsets[end - 1] : from
      if (from === undefined || to === undefined || (end > start && to - from !== end - 1 - start))
        return undefined
      return {start: from, end: end > start ? to + 1 : from, text: replacement}
    }
  }
}

/** Offset of a text node's first character, where the source holds its value letter by letter. */
function exactStart(node: Loose, source: string): number | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || node.value === undefined) return undefined
  if (source.startsWith(node.value, start)) return start
  const inside = source.slice(start, end).indexOf(node.value)
  return inside < 0 ? undefined : start + inside
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column (from 1) of an offset. */
export function pointOf(offset: number, lines: readonly number[]): Point {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset}
}
