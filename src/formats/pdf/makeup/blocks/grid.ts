import {type BlockOf, type ColumnAlign, type Inline, textOf} from '../../../../galley/index.js'
import type {RoleStyle} from '../../../../template/types.js'
import {type CellWidths, columnWidths} from '../columns.js'
import {inLanguage, type MakeupState, type Piece, push, type Scope, styleOf} from '../scope.js'
import {breakPrice, type SetParagraph, setParagraph, setRuns, shift, taggedRuns} from '../set-paragraph.js'
import type {Box, RectBox} from '../types.js'
import {notice, records} from './records.js'

const gutter = 12
const pad = {top: 3, bottom: 3.5} as const
const features = 'tnum lnum'
/** Rows of at least this many lines may be divided between pages. */
const divisible = 12

/**
 * A table: hairlines between rows, figures aligned on the decimal point, header rows again on every page. One that is too
 * wide is set smaller, then in parts below each other that begin with its first column, then as records.
 */
export function grid(node: BlockOf<'grid'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const style = {...styleOf(scope, node.role), align: 'start' as const, keepWithNext: false}
  const plans = plansOf(node, scope, style)
  if (!plans) {
    records(node, scope, state, style)
    return
  }
  if (plans.length > 1) notice(node, scope, 'set in ' + plans.length + ' parts, one below the other')
  if (node.caption) {
    setParagraph(taggedRuns(scope, node.caption), scope, state, {
      style: {...style, weight: 'semibold', after: 4, keepWithNext: true},
      x: scope.x,
      width: scope.width,
      whole: true,
      balance: true
    })
  }
  plans.forEach((plan, part) => {
    const before = part > 0 ? style.leading : node.caption ? 0 : style.before
    pushRows(node, plan, scope, state, {before, after: part === plans.length - 1 ? style.after : 0})
  })
}

function pushRows(
  node: BlockOf<'grid'>,
  plan: Plan,
  scope: Scope,
  state: MakeupState,
  space: {readonly before: number; readonly after: number}
): void {
  const rows = node.rows.map((row, at) => rowPieces(row, at < node.head, plan, scope))
  const repeat = rows.slice(0, node.head).flat().map(asArtifact)
  const total = rows.length
  rows.forEach((pieces, at) => {
    pieces.forEach((piece, part) => {
      const header = at < node.head
      push(state, {
        ...piece,
        before: at === 0 && part === 0 ? space.before : 0,
        after: at === total - 1 && part === pieces.length - 1 ? space.after : 0,
        breakBefore: priceOf(at, part, node.head, total),
        repeat: header || repeat.length === 0 ? undefined : repeat
      })
    })
  })
}

/** A header stays with its first two rows, and the last two rows stay together. */
function priceOf(row: number, part: number, head: number, rows: number): number {
  if (part > 0) return 600
  if (row === 0) return breakPrice.free
  if (row <= head) return breakPrice.never
  return row === head + 1 || row === rows - 1 ? 4000 : 120
}

interface Plan {
  readonly style: RoleStyle
  readonly columns: readonly PlannedColumn[]
  readonly rtl: boolean
}

interface PlannedColumn {
  /** Its number in the table. */
  readonly column: number
  readonly x: number
  readonly width: number
  readonly align: Alignment
  /** Shown again at the head of a further part: it was heard in the first. */
  readonly again: boolean
}

interface Alignment {
  readonly side: 'centre' | 'end' | 'start'
  /** Widest part before and after the decimal mark, where the column is aligned on it. */
  readonly decimal?: {readonly before: number; readonly after: number} | undefined
}

/** Sizes that a table may be set in, as shares of its style's. */
const steps = [1, 0.92, 0.85, 0.78] as const
/** A table in more parts than this is no longer a table. */
const mostParts = 4

/** One plan for the table, or one for each of its parts; nothing where not even parts fit. */
function plansOf(node: BlockOf<'grid'>, scope: Scope, style: RoleStyle): Plan[] | undefined {
  const count = node.rows[0]?.length ?? 0
  if (count === 0) return [{style, columns: [], rtl: false}]
  const all = Array.from({length: count}, (_, column) => column)
  for (const step of steps) {
    const plan = planOf(node, all, scope, smaller(style, step), step < 0.8)
    if (plan) return [plan]
  }
  return partsOf(node, scope, smaller(style, 0.85))
}

const smaller = (style: RoleStyle, step: number): RoleStyle => ({
  ...style,
  size: style.size * step,
  leading: style.leading * step
})

/** Parts that each begin with the first column and take as many others as fit, evenly shared out. */
function partsOf(node: BlockOf<'grid'>, scope: Scope, style: RoleStyle): Plan[] | undefined {
  const others = (node.rows[0]?.length ?? 0) - 1
  for (let parts = 2; parts <= mostParts && others / parts >= 2; parts++) {
    const each = Math.ceil(others / parts)
    const plans: Plan[] = []
    for (let from = 1; from <= others; from += each) {
      const columns = Array.from({length: Math.min(each, others + 1 - from)}, (_, at) => from + at)
      const plan = planOf(node, [0, ...columns], scope, style, false)
      if (!plan) break
      plans.push(from === 1 ? plan : repeated(plan))
    }
    if (plans.length === Math.ceil(others / each)) return plans
  }
  return undefined
}

const repeated = (plan: Plan): Plan => ({
  ...plan,
  columns: plan.columns.map((column) => ({...column, again: column.column === 0}))
})

/** Places of some columns of a table, where they fit the measure. */
function planOf(
  node: BlockOf<'grid'>,
  columns: readonly number[],
  scope: Scope,
  style: RoleStyle,
  force: boolean
): Plan | undefined {
  const aligns = columns.map((column) => alignmentOf(node, column, scope, style))
  const widths = columns.map((column, at) =>
    aligned(cellWidths(node, column, scope, style), aligns[at] ?? {side: 'start'})
  )
  const found = columnWidths(widths, scope.width - gutter * (columns.length - 1), force)
  if (!found) return undefined
  let x = 0
  const rtl = scope.direction === 'rtl'
  const places = found.map((width, at): PlannedColumn => {
    const place = rtl ? scope.x + scope.width - x - width : scope.x + x
    x += width + gutter
    return {column: columns[at] ?? 0, x: place, width, align: aligns[at] ?? {side: 'start'}, again: false}
  })
  return {style, columns: places, rtl}
}

/** A column aligned on the decimal mark is as wide as its widest whole part and its widest fraction together. */
function aligned(cell: CellWidths, {decimal}: Alignment): CellWidths {
  if (!decimal) return cell
  const both = decimal.before + decimal.after
  return {...cell, least: Math.max(cell.least, both), wanted: Math.max(cell.wanted, both)}
}

function cellWidths(node: BlockOf<'grid'>, column: number, scope: Scope, style: RoleStyle): CellWidths {
  let least = 0
  let wanted = 0
  node.rows.forEach((row, at) => {
    const cell = row[column]
    if (!cell || cell.length === 0) return
    const cellStyle = at < node.head ? headStyle(style) : style
    const whole = measure(cell, scope, cellStyle, 1e5)
    const broken = measure(cell, scope, cellStyle, 1)
    wanted = Math.max(wanted, whole)
    least = Math.max(least, Math.min(whole, broken))
  })
  return {least, wanted, figures: isFigures(node, column)}
}

/** Width of a cell's longest line: of all its text in a wide measure, of its longest word in a narrow one. */
function measure(cell: Inline[], scope: Scope, style: RoleStyle, width: number): number {
  const runs = taggedRuns(scope, cell)
  if (width > 1) {
    const set = setRuns(runs, scope, {style, x: 0, width, features})
    return Math.max(0, ...set.lines.map((line) => line.width))
  }
  const words = textOf(cell).split(/[ \u00ad]+/)
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
  const only: typeof runs = runs.slice(0, 1).map((run) => ({
    ...run,
    run: {type: 'text', value: longest, marks: run.run.marks}
  }))
  const set = setRuns(only, scope, {style, x: 0, width: 1e5, features})
  return Math.max(0, ...set.lines.map((line) => line.width))
}

const headStyle = (style: RoleStyle): RoleStyle => ({...style, weight: 'semibold'})

/** A sign, a currency, figures, and a unit that is short and well known; so `3 May` is no figure. */
const figure = new RegExp(
  "^[\\s(]*[-−–+~<>≈±]?\\s*\\p{Sc}?\\s*[-−+]?\\d[\\d,.\\u00a0\\u202f' ]*" +
    '(?:\\s*(?:%|‰|\\p{Sc}|°[CF]?|million|billion|[kmb]n?|pp?|[kcmµn]?m[²³]?|[kmµ]?g|t|ha|[kMGT]?Wh?|[kMGT]?B|hours?|h|min|s|ms|x|×))?' +
    '[\\s)*†]*$',
  'iu'
)
const nothing = /^\s*(?:[-–—]|n\/?a|\.\.|:)?\s*$/i

function isFigures(node: BlockOf<'grid'>, column: number): boolean {
  const body = node.rows.slice(node.head).map((row) => textOf(row[column] ?? []))
  return (
    body.some((text) => figure.test(text)) && body.every((text) => figure.test(text) || nothing.test(text))
  )
}

function alignmentOf(node: BlockOf<'grid'>, column: number, scope: Scope, style: RoleStyle): Alignment {
  const stated: ColumnAlign = node.align[column] ?? null
  const figures = isFigures(node, column)
  if (stated === 'center') return {side: 'centre'}
  if (stated === 'left') return {side: 'start'}
  if (!figures) return {side: stated === 'right' ? 'end' : 'start'}
  const parts = node.rows.slice(node.head).flatMap((row) => {
    const cell = row[column]
    return cell && cell.length > 0 ? [split(cell, scope, style)] : []
  })
  if (!parts.some((part) => part.after > 0)) return {side: 'end'}
  return {
    side: 'end',
    decimal: {
      before: Math.max(0, ...parts.map((part) => part.before)),
      after: Math.max(0, ...parts.map((part) => part.after))
    }
  }
}

/** Width of a figure up to its decimal mark, and from there on. */
function split(cell: readonly Inline[], scope: Scope, style: RoleStyle): {before: number; after: number} {
  const set = setRuns(taggedRuns(scope, cell), scope, {style, x: 0, width: 1e5, features})
  const line = set.lines[0]
  if (!line) return {before: 0, after: 0}
  const text = set.paragraph.text
  const decimal = /[.,](?=\d{1,2}(?:\D|$)|\d{4,})/.exec(text)
  if (!decimal) {
    const whole = /^.*\d/.exec(text)?.[0].length ?? text.length
    const before = whole === text.length ? line.width : offsetOf(line.boxes, whole, line.width)
    return {before, after: line.width - before}
  }
  const before = offsetOf(line.boxes, decimal.index, line.width)
  return {before, after: line.width - before}
}

/** Where the glyph of the `at`-th character stands, from the left of them all. */
function offsetOf(boxes: readonly Box[], at: number, end: number): number {
  let heard = 0
  const left = Math.min(...boxes.map((box) => box.x))
  for (const box of boxes) {
    if (box.type !== 'text') continue
    for (const glyph of box.glyphs) {
      if (heard >= at) return box.x - left + glyph.x
      heard += glyph.text.length
    }
  }
  return end
}

/** The pieces of a row: one, unless it is long enough to be divided. */
function rowPieces(row: Inline[][], header: boolean, plan: Plan, scope: Scope): Piece[] {
  const style = header ? headStyle(plan.style) : plan.style
  const cells = plan.columns.map((place) => setCell(row[place.column], place, style, plan, scope))
  const count = Math.max(1, ...cells.map((cell) => cell.set.lines.length))
  const {leading} = style
  const step = count >= divisible ? 4 : count
  const pieces: Piece[] = []
  for (let from = 0; from < count; from += step) {
    const to = Math.min(count, from + step)
    const top = from === 0 ? pad.top : 0
    const bottom = to === count ? pad.bottom : 0
    const lift = header ? count : 0
    const boxes: Box[] = []
    for (const cell of cells) {
      const offset = lift ? lift - cell.set.lines.length : 0
      cell.set.lines.forEach((line, at) => {
        const place = at + offset
        if (place < from || place >= to) return
        const y = top + (place - from) * leading + cell.set.baseline
        const placed = line.boxes.map((box) => shift(box, cell.x, y))
        boxes.push(...(cell.again ? placed.map(artifact) : placed))
      })
    }
    const height = top + (to - from) * leading + bottom
    if (to === count) boxes.push(hairline(plan, scope, height, header))
    const lines = cells.flatMap((cell) => (cell.again ? [] : cell.set.lines.slice(from, to)))
    pieces.push({
      height,
      before: 0,
      after: 0,
      boxes,
      breakBefore: 0,
      notes: lines.flatMap((line) => line.notes),
      anchors: lines.flatMap((line) => line.notes.map((id) => ({id: 'reference:' + id, x: scope.x, y: 0}))),
      kind: 'row'
    })
  }
  return pieces
}

const hairline = (plan: Plan, scope: Scope, height: number, header: boolean): RectBox => ({
  type: 'rect',
  x: scope.x,
  y: height - (header ? 0.8 : 0.4),
  width: scope.width,
  height: header ? 0.8 : 0.4,
  colour: header ? plan.style.colour : 'rule',
  standing: {artifact: 'Layout'}
})

function setCell(
  cell: Inline[] | undefined,
  place: PlannedColumn,
  style: RoleStyle,
  plan: Plan,
  scope: Scope
): {readonly set: SetParagraph; readonly x: number; readonly again: boolean} {
  const {again, column} = place
  if (!cell) throw new Error('Unexpected row without cell ' + (column + 1) + ', expected a rectangular grid')
  const {side, decimal} = place.align
  const header = style.weight !== plan.style.weight
  const align = decimal && !header ? 'start' : side
  const set = setRuns(taggedRuns(scope, cell), scope, {
    style: {...style, align},
    x: 0,
    width: place.width,
    features,
    divideRagged: true
  })
  if (!decimal || header) return {set, x: place.x, again}
  const {before} = split(cell, scope, plan.style)
  const room = place.width - (set.lines[0]?.width ?? 0)
  // Figures run from left to right everywhere; in a table from right to left their column ends at its left.
  const x = plan.rtl
    ? place.x - Math.max(0, room) + Math.max(0, decimal.before - before)
    : place.x + Math.max(0, place.width - decimal.after - before)
  return {set, x, again}
}
/** A piece painted again is no content: it is heard once. */
const asArtifact = (piece: Piece): Piece => ({
  ...piece,
  notes: [],
  anchors: undefined,
  boxes: piece.boxes.map(artifact)
})

function artifact(box: Box): Box {
  const standing = {artifact: 'Pagination'} as const
  return box.type === 'text' ? {...box, standing, link: undefined} : {...box, standing}
}
