import type {LineItem} from './line-items.js'

/** A line as broken: the items it begins and ends with, and how far its spaces must give. */
export interface BrokenLine {
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last character, trailing spaces included. */
  readonly end: number
  /** A hyphen is to be added. */
  readonly hyphen: boolean
  /** The line ends in a hyphen, added or typed. */
  readonly hyphenated: boolean
  /** How far its edges hang out, in points. */
  readonly hangStart: number
  readonly hangEnd: number
  /** Last line of the paragraph, or before a forced break. */
  readonly final: boolean
}

/** What is asked of the lines. */
export interface BreakManner {
  readonly measure: number
  readonly justify: boolean
  /** Lines of the same length rather than full ones: headlines. */
  readonly balance?: boolean | undefined
}

const demerit = {
  line: 10,
  hyphenated: 3000,
  pair: 1e7,
  fitness: 5000,
  runt: 8000
} as const
/** How far lines may give: tried in turn until the paragraph can be broken. Only the last lets hyphens follow hyphens. */
const tolerances = [1.15, 2.5, 6, Number.POSITIVE_INFINITY] as const
/** A last line shorter than this share of the measure is a runt. */
const runtShare = 0.2

/** Lines of a headline may be this much longer than the shortest that will do, so that they can end by sense. */
const slack = 1.06

interface Sums {
  readonly width: Float64Array
  readonly stretch: Float64Array
  readonly shrink: Float64Array
  /** Index of the first box after a break. */
  readonly next: Int32Array
}

interface Node {
  readonly item: number
  readonly fitness: number
  readonly demerits: number
  readonly hyphen: boolean
  readonly before: Node | undefined
  readonly line: number
}

/** Lines that give no more than they should; nothing where the items cannot be broken into such. */
export function breakWell(items: readonly LineItem[], manner: BreakManner): BrokenLine[] | undefined {
  const sums = sumsOf(items)
  const end = attempt(items, sums, manner, tolerances[0])
  return end && linesOf(items, sums, end)
}

/** Break items into lines with the least demerits over the whole paragraph (Knuth and Plass, 1981). */
export function breakLines(items: readonly LineItem[], manner: BreakManner): BrokenLine[] {
  const sums = sumsOf(items)
  const measure = manner.balance
    ? Math.min(manner.measure, balanced(items, sums, manner) * slack)
    : manner.measure
  return linesOf(items, sums, best(items, sums, {...manner, measure}))
}

function best(items: readonly LineItem[], sums: Sums, manner: BreakManner): Node {
  for (const tolerance of tolerances) {
    const found = attempt(items, sums, manner, tolerance)
    if (found) return found
  }
  throw new Error('Unexpected paragraph without an end, expected a forced break as its last item')
}

/** The shortest measure that needs no more lines. */
function balanced(items: readonly LineItem[], sums: Sums, manner: BreakManner): number {
  const lines = best(items, sums, manner).line
  if (lines < 2) return manner.measure
  let low = manner.measure * 0.5
  let high = manner.measure
  while (high - low > 1) {
    const middle = (low + high) / 2
    const node = best(items, sums, {...manner, measure: middle})
    if (node.line <= lines && fits(items, sums, node, middle)) high = middle
    else low = middle
  }
  return high
}

function fits(items: readonly LineItem[], sums: Sums, end: Node, measure: number): boolean {
  for (let node: Node | undefined = end; node?.before; node = node.before) {
    const from = sums.next[node.before.item + 1] ?? 0
    const width = (sums.width[node.item] ?? 0) - (sums.width[from] ?? 0)
    if (width > measure + (items[node.item]?.hang ?? 0) + 0.01) return false
  }
  return true
}

/** `sums[i]` is the total before item `i`; `next[i]` the first box at or after item `i`. */
function sumsOf(items: readonly LineItem[]): Sums {
  const count = items.length
  const width = new Float64Array(count + 1)
  const stretch = new Float64Array(count + 1)
  const shrink = new Float64Array(count + 1)
  const next = new Int32Array(count + 2)
  items.forEach((item, at) => {
    const solid = item.kind !== 'penalty'
    width[at + 1] = (width[at] ?? 0) + (solid ? item.width : 0)
    stretch[at + 1] = (stretch[at] ?? 0) + (solid ? item.stretch : 0)
    shrink[at + 1] = (shrink[at] ?? 0) + (solid ? item.shrink : 0)
  })
  next[count + 1] = count
  next[count] = count
  for (let at = count - 1; at >= 0; at--) {
    const item = items[at]
    const stays = item?.kind === 'box' || item?.cost === Number.NEGATIVE_INFINITY
    next[at] = stays ? at : (next[at + 1] ?? count)
  }
  return {width, stretch, shrink, next}
}

function attempt(
  items: readonly LineItem[],
  sums: Sums,
  manner: BreakManner,
  tolerance: number
): Node | undefined {
  let active: Node[] = [{item: -1, fitness: 1, demerits: 0, hyphen: false, before: undefined, line: 0}]
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item || !legal(items, at)) continue
    const forced = item.cost === Number.NEGATIVE_INFINITY
    const kept: Node[] = []
    const candidates: Array<Node | undefined> = [undefined, undefined, undefined, undefined]
    let dropped: Node | undefined
    for (const node of active) {
      const ratio = ratioOf(items, sums, manner, node, at)
      if (ratio < -1) {
        if (!dropped || node.demerits < dropped.demerits) dropped = node
        if (forced && tolerance === Number.POSITIVE_INFINITY) offer(candidates, overfull(node, at, item), 0)
        continue
      }
      if (!forced) kept.push(node)
      if (item.hyphen && node.hyphen && tolerance !== Number.POSITIVE_INFINITY) continue
      if (ratio <= tolerance || forced) offer(candidates, extend(items, sums, manner, node, at, ratio), -1)
    }
    const found = candidates.filter((node) => node !== undefined)
    if (kept.length === 0 && found.length === 0) {
      if (tolerance !== Number.POSITIVE_INFINITY) return undefined
      if (dropped) found.push(overfull(dropped, at, item))
    }
    active = kept.concat(found)
  }
  return active.reduce<Node | undefined>(
    (least, node) => (!least || node.demerits < least.demerits ? node : least),
    undefined
  )
}

const overfull = (node: Node, at: number, item: LineItem): Node => ({
  item: at,
  fitness: 0,
  demerits: node.demerits + 1e9,
  hyphen: item.hyphen,
  before: node,
  line: node.line + 1
})

function offer(candidates: Array<Node | undefined>, node: Node, fitness: number): void {
  const place = fitness < 0 ? node.fitness : fitness
  const rival = candidates[place]
  if (!rival || node.demerits < rival.demerits) candidates[place] = node
}

function legal(items: readonly LineItem[], at: number): boolean {
  const item = items[at]
  if (!item || item.cost === Number.POSITIVE_INFINITY) return false
  if (item.kind === 'penalty') return true
  return item.kind === 'glue' && items[at - 1]?.kind === 'box'
}

/** How far the line from `node` to item `at` must give: 0 not at all, 1 all its stretch, -1 all its shrink. */
function ratioOf(
  items: readonly LineItem[],
  sums: Sums,
  manner: BreakManner,
  node: Node,
  at: number
): number {
  const from = sums.next[node.item + 1] ?? 0
  const item = items[at]
  if (!item) return 0
  const hang = item.hang + (items[from]?.hang ?? 0)
  const width = (sums.width[at] ?? 0) - (sums.width[from] ?? 0) + (item.kind === 'penalty' ? item.width : 0)
  const short = manner.measure + hang - width
  if (short >= 0) {
    const stretch =
      (sums.stretch[at] ?? 0) - (sums.stretch[from] ?? 0) + (manner.justify ? 0 : manner.measure * 0.25)
    return stretch > 0 ? short / stretch : short > 0.01 ? 1e4 : 0
  }
  const shrink = (sums.shrink[at] ?? 0) - (sums.shrink[from] ?? 0)
  if (short > -0.01) return 0
  return shrink > 0 ? short / shrink : Number.NEGATIVE_INFINITY
}

function extend(
  items: readonly LineItem[],
  sums: Sums,
  manner: BreakManner,
  node: Node,
  at: number,
  ratio: number
): Node {
  const item = items[at]
  const cost = item?.cost ?? 0
  const badness = 100 * Math.abs(ratio) ** 3
  let demerits = (demerit.line + badness) ** 2
  if (cost > 0) demerits += cost ** 2
  const hyphen = item?.hyphen ?? false
  if (hyphen) demerits += demerit.hyphenated
  if (hyphen && node.hyphen) demerits += demerit.pair
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  if (Math.abs(fitness - node.fitness) > 1) demerits += demerit.fitness
  if (cost === Number.NEGATIVE_INFINITY && node.before) {
    const from = sums.next[node.item + 1] ?? 0
    const width = (sums.width[at] ?? 0) - (sums.width[from] ?? 0)
    if (width < manner.measure * runtShare) demerits += demerit.runt
    if (node.hyphen && width < manner.measure * runtShare) demerits += demerit.runt
  }
  return {item: at, fitness, demerits: node.demerits + demerits, hyphen, before: node, line: node.line + 1}
}

function linesOf(items: readonly LineItem[], sums: Sums, end: Node): BrokenLine[] {
  const nodes: Node[] = []
  for (let node: Node | undefined = end; node; node = node.before) nodes.push(node)
  nodes.reverse()
  const lines: BrokenLine[] = []
  for (let line = 1; line < nodes.length; line++) {
    const node = nodes[line]
    const item = node && items[node.item]
    if (!node || !item) continue
    const first = items[sums.next[(nodes[line - 1]?.item ?? -1) + 1] ?? 0]
    lines.push({
      start: lines.at(-1)?.end ?? 0,
      end: item.end,
      hyphen: item.kind === 'penalty' && item.hyphen && item.width > 0,
      hyphenated: item.hyphen,
      hangStart: first?.kind === 'box' ? first.hang : 0,
      hangEnd: item.hang,
      final: item.cost === Number.NEGATIVE_INFINITY
    })
  }
  return lines
}
