import {type BlockOf, textOf} from '../../galley/index.js'

/** How the columns of a table are set. */
export interface Columns {
  /** In points; together the width of the text. */
  widths: number[]
  align: Array<'center' | 'left' | 'right'>
}

/** A cell that is a figure, alone or with its unit or sign; such columns stand to the right. */
const figure =
  /^[([+\-−–~<>≈]?\s*\p{Sc}?\s*[+\-−–]?\d[\d.,’'\u00A0\u202F ]*\s*(?:%|‰|\p{Sc}|[a-zA-Zµ°²³/]{1,4})?[)\]*]?$/u
const blank = /^[\s\-–—…]*$|^n\/?a$/i

/** Widths and alignment of each column: as the author says, else figures right and words left. */
export function columnsOf(block: BlockOf<'grid'>, width: number): Columns {
  const texts = block.rows.map((row) => row.map((cell) => textOf(cell).trim()))
  const count = block.rows[0]?.length ?? 0
  const columns = Array.from({length: count}, (_, at) => texts.map((row) => row[at] ?? ''))
  return {
    widths: shares(columns.map(weight), width),
    align: columns.map((cells, at) => block.align[at] ?? alignment(cells.slice(block.head)))
  }
}

function alignment(cells: readonly string[]): 'left' | 'right' {
  const filled = cells.filter((cell) => !blank.test(cell))
  return filled.length > 0 && filled.every((cell) => figure.test(cell)) ? 'right' : 'left'
}

/** What a column asks for: its longest word at least, and a share of its longest cell. */
function weight(cells: readonly string[]): number {
  const longest = Math.max(1, ...cells.map((cell) => cell.length))
  const word = Math.max(1, ...cells.flatMap((cell) => cell.split(/\s+/).map((part) => part.length)))
  return Math.max(word, Math.min(longest, 12) + Math.sqrt(longest)) + 2
}

function shares(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, one) => sum + one, 0) || 1
  return weights.map((one) => (one / total) * width)
}
