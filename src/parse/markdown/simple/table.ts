import type {AlignType, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {span} from '../copy.js'
import {lineKind} from './line-kind.js'
import {phrasing} from './phrasing.js'
import {isBlank, type Line, type Read, type Reader, trimmedEnd} from './reader.js'

const ruleCell = /^:?-+:?$/

/** Nothing but what rules of tables and underlines are made of. */
const ruleLike = /^[ \t]*[-:|=][-:| \t]*$/

/**
 * A table (GFM 4.10), up to the next blank line. `null` where the line is the first of none, nothing where that is
 * in doubt.
 */
export function tableAt(
  reader: Reader,
  lines: readonly Line[],
  index: number
): Read<Table> | undefined | null {
  const line = lines[index]
  const under = lines[index + 1]
  if (!line || !under) return null
  if (!/[-:|= \t]/.test(reader.text[under.start] ?? '')) return null
  const typed = reader.text.slice(under.start, under.end)
  if (!ruleLike.test(typed)) return null
  const align = alignsOf(typed)
  if (!align) return undefined
  const children: TableRow[] = []
  let next = index
  for (let row = lines[next]; row && !isBlank(reader, row); row = lines[++next]) {
    if (next === index + 1) continue
    const read = lineKind(reader, row.start) === 'paragraph' ? rowOf(reader, row) : undefined
    if (!read) return undefined
    children.push(read)
  }
  if (children[0]?.children.length !== align.length) return undefined
  const end = lines[next - 1]?.end ?? line.end
  return {node: {type: 'table', align, children, position: span(line.start, end)}, next}
}

/** How the columns are aligned by the line under the first row. */
function alignsOf(typed: string): AlignType[] | undefined {
  // `- | -` is an item, `---` an underline.
  if (!typed.includes('|') || /^(?:\s|- )/.test(typed)) return undefined
  const cells = typed.split('|').map((cell) => cell.trim())
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  if (cells.length === 0 || !cells.every((cell) => ruleCell.test(cell))) return undefined
  return cells.map((cell) =>
    cell.endsWith(':') ? (cell.startsWith(':') ? 'center' : 'right') : cell.startsWith(':') ? 'left' : null
  )
}

/** A cell begins with the bar before it; the bar that closes a row is part of its last. */
function rowOf(reader: Reader, {start, end}: Line): TableRow | undefined {
  const bars = barsIn(reader.text, start, end)
  let to = trimmedEnd(reader, start, end)
  if (bars.at(-1) === to - 1) {
    bars.pop()
    to--
  }
  if (bars[0] !== start) bars.unshift(start)
  if (to <= start) return undefined
  const children: TableCell[] = []
  for (let index = 0; index < bars.length; index++) {
    const from = bars[index] as number
    const next = bars[index + 1]
    const cell = phrasingOf(reader, from, next ?? to)
    if (!cell) return undefined
    children.push({type: 'tableCell', children: cell, position: span(from, next ?? end)})
  }
  return {type: 'tableRow', children, position: span(start, end)}
}

function barsIn(text: string, start: number, end: number): number[] {
  const bars: number[] = []
  for (let at = start; at < end; at++) {
    if (text[at] === '\\' && (text[at + 1] === '|' || text[at + 1] === '\\')) at++
    else if (text[at] === '|') bars.push(at)
  }
  return bars
}

function phrasingOf(reader: Reader, start: number, end: number): PhrasingContent[] | undefined {
  const {text} = reader
  const to = trimmedEnd(reader, start, end)
  let from = text[start] === '|' ? start + 1 : start
  while (from < to && text[from] === ' ') from++
  if (from >= to) return []
  const typed = text.slice(from, to)
  // In code, a bar is escaped for the table alone.
  if (typed.includes('\\') && typed.includes('`')) return undefined
  return phrasing(reader, from, to)
}
