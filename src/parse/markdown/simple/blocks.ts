import type {Heading, Html, Paragraph, RootContent, ThematicBreak} from 'mdast'
import {span} from '../copy.js'
import {footnoteAt} from './footnote.js'
import {type LineKind, lineKind} from './line-kind.js'
import {canInterrupt, listAt} from './list.js'
import {phrasing} from './phrasing.js'
import {indented, isBlank, type Line, type Read, type Reader, trimmedEnd} from './reader.js'
import {tableAt} from './table.js'

/** Blocks, and whether a blank line stands between two of them. */
export interface Blocks {
  nodes: RootContent[]
  parted: boolean
}

/** Reads the block that begins with a line; nothing where that is in doubt. */
type BlockReader = (
  reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number
) => Read<RootContent> | undefined

const readers: Readonly<Record<LineKind, BlockReader>> = {
  paragraph: (reader, lines, index, at) => {
    const table = tableAt(reader, lines, index)
    return table === null ? paragraphAt(reader, lines, index, at) : table
  },
  heading: headingAt,
  rule: ruleAt,
  html: htmlAt,
  item: (reader, lines, index, at) => listAt(reader, lines, index, at, readBlocks),
  footnote: footnoteAt,
  doubt: () => undefined
}

/** What may stand in an item; the rest is rare there. */
const insideItem: ReadonlySet<LineKind> = new Set(['paragraph', 'item'])

/** Lines as blocks; nothing where there is any doubt what markdown makes of them. */
export function readBlocks(reader: Reader, lines: readonly Line[], isItem = false): Blocks | undefined {
  const nodes: RootContent[] = []
  let parted = false
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (!line) break
    if (isBlank(reader, line)) {
      // markdown tells whether what follows an inner list makes the item loose.
      if (isItem && nodes.at(-1)?.type === 'list') return undefined
      parted = true
      index++
      continue
    }
    const at = indented(reader, line)
    const kind = lineKind(reader, at)
    if (isItem && !insideItem.has(kind)) return undefined
    const read = readers[kind](reader, lines, index, at)
    if (!read || (isItem && read.node.type === 'table')) return undefined
    nodes.push(read.node)
    index = read.next
  }
  return {nodes, parted}
}

/** A paragraph, up to what ends it. */
function paragraphAt(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number
): Read<Paragraph> | undefined {
  let next = index + 1
  for (; ; next++) {
    const line = lines[next]
    if (!line || isBlank(reader, line)) break
    const start = indented(reader, line)
    const kind = lineKind(reader, start)
    if (kind === 'heading' || kind === 'html' || (kind === 'item' && canInterrupt(reader, start))) break
    if (kind !== 'paragraph') return undefined
  }
  const end = lines[next - 1]?.end ?? at
  // It may begin with a definition.
  if (reader.text[at] === '[' && reader.text.slice(at, end).includes(']:')) return undefined
  const children = phrasing(reader, at, trimmedEnd(reader, at, end))
  return children && {node: {type: 'paragraph', children, position: span(at, end)}, next}
}

function headingAt(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number
): Read<Heading> | undefined {
  const {text} = reader
  const end = lines[index]?.end ?? at
  let from = at
  while (text[from] === '#') from++
  const depth = (from - at) as Heading['depth']
  while (from < end && text[from] === ' ') from++
  const to = trimmedEnd(reader, from, end)
  if (text[to - 1] === '#' && to > from) return undefined
  const children = phrasing(reader, from, to)
  return children && {node: {type: 'heading', depth, children, position: span(at, end)}, next: index + 1}
}

function ruleAt(
  _reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number
): Read<ThematicBreak> | undefined {
  const line = lines[index]
  return line && {node: {type: 'thematicBreak', position: span(at, line.end)}, next: index + 1}
}

/** All lines to the next blank one. */
function htmlAt(reader: Reader, lines: readonly Line[], index: number, at: number): Read<Html> | undefined {
  let next = index + 1
  while (next < lines.length && !isBlank(reader, lines[next] as Line)) next++
  const end = lines[next - 1]?.end ?? at
  const value = reader.text.slice(at, end)
  // What closes a directive does so inside HTML too.
  if (at !== lines[index]?.start || value.includes(':::')) return undefined
  return {node: {type: 'html', value, position: span(at, end)}, next}
}
