import type {Point, Position} from 'unist'

/** Where the lines of a text begin; a line ends at LF, CRLF or CR. */
export interface Lines {
  starts: readonly number[]
  length: number
}

export function linesOf(text: string): Lines {
  const starts = [0]
  const ending = /\r\n|\n|\r/g
  while (ending.exec(text)) starts.push(ending.lastIndex)
  return {starts, length: text.length}
}

/** The unist point (line and column from 1) of an offset in UTF-16 units. */
export function pointAt(lines: Lines, offset: number): Point & {offset: number} {
  const at = Math.max(0, Math.min(offset, lines.length))
  let low = 0
  let high = lines.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines.starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return {line: low, column: at - (lines.starts[low - 1] ?? 0) + 1, offset: at}
}

/** The unist position from `start` to `end`. */
export function positionAt(lines: Lines, start: number, end: number): Position {
  const from = pointAt(lines, start)
  const to = Math.min(Math.max(start, end), lines.length)
  // Most end on the line that they begin on.
  const isOneLine = to >= from.offset && to < (lines.starts[from.line] ?? Number.POSITIVE_INFINITY)
  return {
    start: from,
    end: isOneLine
      ? {line: from.line, column: from.column + to - from.offset, offset: to}
      : pointAt(lines, to)
  }
}
