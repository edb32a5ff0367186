import {type BlockOf, textOf} from '../../galley/index.js'

/** How the columns of a table are set. */
export interface Columns {
  /** In points; together the width of the text. */
  widths: number[]
  align: Array<'center' | 'left' | 'right'>
  /** What the columns need at least, at this size of type, so that no word breaks. */
  needed(size: number): number
}

/** A cell that is a figure, alone or with its unit or sign; such columns stand to the right. */
const figure =
  /^[([+\-−–~<>≈]?\s*\p{Sc}?\s*[+\-−–]?\d[\d.,’'\u00A0\u202F ]*\s*(?:%|‰|\p{Sc}|[a-zA-Zµ°²³/]{1,4})?[)\]*]?$/u
/** Years name their rows; they are no amounts. */
const year = /^(?:1[5-9]|20)\d\d$/
const blank = /^[\s\-–—…]*$|^n\/?a$/i

/** Space inside a cell, both sides, in points. */
export const cellPadding = 11
/** Mean width of a character, in ems: a little generous, so that fallback faces fit too. */
const characterWidth = 0.55

/** Widths and alignment of each column: as the author says, else figures right and words left. */
export function columnsOf(block: BlockOf<'grid'>, width: number): Columns {
  const texts = block.rows.map((row) => row.map((cell) => textOf(cell).trim()))
  const count = block.rows[0]?.length ?? 0
  const columns = Array.from({length: count}, (_, at) => texts.map((row) => row[at] ?? ''))
  const words = columns.map(longestWord)
  return {
    widths: shares(columns, words, width),
    align: columns.map((cells, at) => block.align[at] ?? alignment(cells.slice(block.head))),
    needed: (size) => words.reduce((sum, word) => sum + word * size * characterWidth + cellPadding, 0)
  }
}

function alignment(cells: readonly string[]): 'left' | 'right' {
  const filled = cells.filter((cell) => !blank.test(cell))
  const figures = filled.length > 0 && filled.every((cell) => figure.test(cell))
  return figures && !filled.every((cell) => year.test(cell)) ? 'right' : 'left'
}

function longestWord(cells: readonly string[]): number {
  return Math.max(1, ...cells.flatMap((cell) => cell.split(/\s+/).map((word) => word.length)))
}

/** Each column its longest word at least, and of what is left a share by its longest cell. */
function shares(columns: readonly string[][], words: readonly number[], width: number): number[] {
  const weights = columns.map((cells, at) => {
    const longest = Math.max(1, ...cells.map((cell) => cell.length))
    return Math.max(words[at] ?? 1, Math.min(longest, 12) + Math.sqrt(longest)) + 2
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return weights.map((weight) => (weight / total) * width)
}
