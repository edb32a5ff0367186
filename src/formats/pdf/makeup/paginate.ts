import type {Piece} from './scope.js'

/** Room on a page for pieces and notes. */
export interface Room {
  readonly first: number
  readonly others: number
}

/** A page as paginated: the pieces from `from` to before `to`, and the notes at its foot. */
export interface PagePlan {
  readonly from: number
  readonly to: number
  readonly notes: readonly string[]
}

const price = {unfilled: 800, shortLast: 1500, overfull: 1e8, page: 10} as const
/** Space between copy and notes, the hairline included. */
export const noteGap = 14

interface Step {
  readonly cost: number
  readonly from: number
  readonly notes: readonly string[]
}

/**
 * Choose page breaks with the least total price over the whole document (dynamic programming, as lines are broken).
 * A footnote takes its height from the page that refers to it. A piece higher than a page gets a page of its own.
 */
export function paginate(
  pieces: readonly Piece[],
  noteHeights: ReadonlyMap<string, number>,
  room: Room
): PagePlan[] {
  if (pieces.length === 0) return [{from: 0, to: 0, notes: []}]
  const best: Array<Step | undefined> = new Array(pieces.length + 1).fill(undefined)
  best[0] = {cost: 0, from: -1, notes: []}
  for (let from = 0; from < pieces.length; from++) {
    const start = best[from]
    if (start) fill(pieces, noteHeights, from === 0 ? room.first : room.others, from, start, best)
  }
  return follow(pieces.length, best)
}

function fill(
  pieces: readonly Piece[],
  noteHeights: ReadonlyMap<string, number>,
  room: number,
  from: number,
  start: Step,
  best: Array<Step | undefined>
): void {
  let height = (pieces[from]?.repeat ?? []).reduce((sum, piece) => sum + piece.height, 0)
  let noteHeight = 0
  const notes: string[] = []
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    const gap = at === from ? 0 : Math.max(piece.before, pieces[at - 1]?.after ?? 0)
    height += gap + piece.height
    for (const note of piece.notes) {
      if (notes.includes(note)) continue
      noteHeight += (noteHeights.get(note) ?? 0) + (notes.length === 0 ? noteGap : 0)
      notes.push(note)
    }
    const over = height + noteHeight - room
    if (over > 0.01 && at > from) break
    const next = at + 1
    const last = next === pieces.length
    const priceHere = last ? 0 : (pieces[next]?.breakBefore ?? 0)
    const forbidden = priceHere === Number.POSITIVE_INFINITY
    const cost =
      start.cost +
      price.page +
      (forbidden ? price.overfull : priceHere) +
      (over > 0.01 ? price.overfull : 0) +
      slackPrice(room - height - noteHeight, room, last)
    const rival = best[next]
    if (!rival || cost < rival.cost) best[next] = {cost, from, notes: [...notes]}
  }
}

/** An open foot costs little and grows; a last page of a line or two looks like an accident. */
function slackPrice(slack: number, room: number, last: boolean): number {
  const share = Math.max(0, slack) / room
  if (last) return share > 0.92 ? price.shortLast : 0
  return price.unfilled * share ** 2 * 10
}

function follow(end: number, best: ReadonlyArray<Step | undefined>): PagePlan[] {
  const pages: PagePlan[] = []
  for (let to = end; to > 0; ) {
    const step = best[to]
    if (!step) throw new Error('Unexpected end of pagination at piece ' + to + ', expected a page for it')
    pages.push({from: step.from, to, notes: step.notes})
    to = step.from
  }
  return pages.reverse()
}
