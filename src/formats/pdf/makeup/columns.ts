/** What a column needs: its longest word, and all of its longest cell. In points. */
export interface CellWidths {
  readonly least: number
  readonly wanted: number
  /** Figures: wider than they need, they are only harder to compare. */
  readonly figures: boolean
}

/** Narrowest column that still can be read. */
const narrowest = 24

/**
 * Share `room` between columns: what they want where that fits, with the rest given to the columns of words; else at
 * least their longest word, and the rest in proportion to what more they want. Nothing where not even that fits,
 * unless `force`: then longest words are broken, down to 24 points a column.
 */
export function columnWidths(
  cells: readonly CellWidths[],
  room: number,
  force: boolean
): number[] | undefined {
  const wanted = total(cells, (cell) => cell.wanted)
  if (wanted <= room) return spread(cells, room - wanted)
  const least = total(cells, (cell) => cell.least)
  if (least <= room) {
    const more = total(cells, (cell) => cell.wanted - cell.least)
    return cells.map((cell) => cell.least + ((cell.wanted - cell.least) / more) * (room - least))
  }
  if (!force || room < cells.length * narrowest) return undefined
  return squeeze(cells, room)
}

const total = (cells: readonly CellWidths[], of: (cell: CellWidths) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0)

function spread(cells: readonly CellWidths[], rest: number): number[] {
  const words = cells.filter((cell) => !cell.figures)
  const takers = words.length > 0 ? words : cells
  const weight = total(takers, (cell) => Math.max(cell.wanted, 1))
  return cells.map((cell) => {
    const share = takers.includes(cell) ? (Math.max(cell.wanted, 1) / weight) * rest : 0
    return cell.wanted + share
  })
}

/** Take from the widest until all fit. */
function squeeze(cells: readonly CellWidths[], room: number): number[] {
  let low = narrowest
  let high = room
  while (high - low > 0.1) {
    const cap = (low + high) / 2
    if (total(cells, (cell) => Math.min(cell.least, cap)) > room) high = cap
    else low = cap
  }
  const widths = cells.map((cell) => Math.min(cell.least, low))
  const rest = (room - widths.reduce((sum, width) => sum + width, 0)) / widths.length
  return widths.map((width) => width + rest)
}
