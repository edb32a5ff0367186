import type {Inline, Run} from '../../../galley/index.js'
import {runsOf} from '../../../galley/index.js'
import type {RoleStyle} from '../../../template/types.js'
import {type BrokenLine, breakLines, breakWell} from './break-lines.js'
import {itemise} from './itemise.js'
import {type LineManner, lineItems} from './line-items.js'
import type {Itemised} from './measure.js'
import {type Paragraph, paragraphOf, type TaggedRun} from './paragraph.js'
import {type LineFacts, type MakeupState, type Piece, push, type Scope} from './scope.js'
import {type SetLine, setLine} from './set-lines.js'
import type {Box, Standing} from './types.js'

/** How a paragraph is set in its measure. */
export interface ParagraphManner {
  readonly style: RoleStyle
  readonly x: number
  readonly width: number
  readonly balance?: boolean | undefined
  readonly features?: string | undefined
  /** Words may be divided in ragged copy too: narrow cells. */
  readonly divideRagged?: boolean | undefined
}

/** Prices of page breaks, in the units of `paginate`. */
export const breakPrice = {
  never: Number.POSITIVE_INFINITY,
  orphan: 200_000,
  widow: 200_000,
  inside: 50,
  hyphen: 400,
  free: 0
} as const

/** The runs of inline nodes with the standing that the structure tree gives each. */
export function taggedRuns(scope: Scope, nodes: readonly Inline[], style?: RoleStyle): TaggedRun[] {
  const standings = scope.tags.runs.get(nodes)
  if (!standings) throw new Error('Unexpected text outside the structure tree, expected a slot for it')
  return runsOf(nodes).map((run: Run, at: number) => ({run, standing: standings[at] as Standing, style}))
}

/** Lines of a paragraph with the height of each; the first box of a line sits on `baseline` from its top. */
export interface SetParagraph {
  readonly paragraph: Paragraph
  readonly lines: readonly SetLine[]
  readonly leading: number
  readonly baseline: number
  /** Justified lines would have gaped: it was set ragged. */
  readonly ragged: boolean
}

/** Break and set runs in a measure. */
export function setRuns(runs: readonly TaggedRun[], scope: Scope, manner: ParagraphManner): SetParagraph {
  const {style} = manner
  const paragraph = paragraphOf(runs, {
    style,
    language: scope.language,
    direction: scope.direction,
    features: manner.features
  })
  const {leading} = style
  const face = scope.fonts.chain({face: style.face, weight: 400, italic: false})[0]
  const ascent = (face?.ascent ?? 0.8) * style.size
  const descent = (face?.descent ?? 0.2) * style.size
  const baseline = (leading - ascent - descent) / 2 + ascent
  if (paragraph.text.length === 0) return {paragraph, lines: [], leading, baseline, ragged: false}
  const itemised: Itemised = {
    paragraph,
    segments: itemise(paragraph, scope.fonts, scope.onMissing),
    known: new Map()
  }
  const justify = style.align === 'justify'
  const lineManner: LineManner = {
    justify,
    measure: manner.width,
    bySense: manner.balance,
    divide: justify || manner.divideRagged ? scope.divide : undefined
  }
  const broken = justify
    ? justified(itemised, lineManner)
    : breakLines(lineItems(itemised, lineManner), {
        measure: manner.width,
        justify,
        balance: manner.balance
      })
  const ragged = justify && broken === undefined
  const align = ragged ? 'start' : style.align
  const lines = (broken ?? raggedLines(itemised, lineManner)).map((line) =>
    setLine(itemised, line, {measure: manner.width, align})
  )
  return {paragraph, lines, leading, baseline, ragged}
}

/** Lines whose spaces stay within what reads well; nothing where no dividing makes such. */
function justified(itemised: Itemised, manner: LineManner): BrokenLine[] | undefined {
  for (const effort of ['usual', 'names', 'all'] as const) {
    const lines = breakWell(lineItems(itemised, {...manner, effort}), {
      measure: manner.measure,
      justify: true
    })
    if (lines) return lines
  }
  return undefined
}

/** A paragraph that would gape, for an address or a run of capitals, is set ragged: as bibliographies are. */
function raggedLines(itemised: Itemised, manner: LineManner): BrokenLine[] {
  const ragged = {...manner, justify: false}
  return breakLines(lineItems(itemised, ragged), {measure: manner.measure, justify: false})
}

/** Set runs as a paragraph of the copy: one piece per line. */
export function setParagraph(
  runs: readonly TaggedRun[],
  scope: Scope,
  state: MakeupState,
  manner: ParagraphManner & {
    readonly kind?: Piece['kind'] | undefined
    readonly whole?: boolean | undefined
    readonly bookmark?: Piece['bookmark']
    /** Set to the left of the first line: the label of an item. */
    readonly label?: readonly Box[] | undefined
    readonly anchor?: string | undefined
  }
): void {
  const set = setRuns(runs, scope, manner)
  const number = state.paragraph++
  set.lines.forEach((line, at) => {
    const facts: LineFacts = {
      paragraph: number,
      index: at,
      count: set.lines.length,
      wordSpace: line.wordSpace,
      hyphenated: line.hyphenated,
      overfull: line.overfull,
      ragged: set.ragged
    }
    const first = at === 0
    const label = first && manner.label ? manner.label.map((box) => shift(box, 0, set.baseline)) : []
    push(state, {
      height: set.leading,
      before: first ? manner.style.before : 0,
      after: at === set.lines.length - 1 ? manner.style.after : 0,
      boxes: [...label, ...line.boxes.map((box) => shift(box, manner.x, set.baseline))],
      breakBefore: manner.whole && !first ? breakPrice.never : priceBefore(set.lines, at),
      notes: line.notes,
      bookmark: first ? manner.bookmark : undefined,
      anchors: anchorsOf(line, manner, first),
      line: facts,
      kind: manner.kind ?? 'line'
    })
  })
  if (manner.style.keepWithNext && set.lines.length > 0) state.keep = true
}

function anchorsOf(
  line: SetLine,
  manner: {x: number; anchor?: string | undefined},
  first: boolean
): Piece['anchors'] {
  const anchors = line.notes.map((id) => ({id: 'reference:' + id, x: manner.x, y: 0}))
  if (first && manner.anchor) anchors.push({id: manner.anchor, x: manner.x, y: 0})
  return anchors.length > 0 ? anchors : undefined
}

function priceBefore(lines: readonly SetLine[], at: number): number {
  if (at === 0) return breakPrice.free
  let price: number = breakPrice.inside
  if (at === 1) price += breakPrice.orphan
  if (at === lines.length - 1) price += breakPrice.widow
  if (lines[at - 1]?.hyphenated) price += breakPrice.hyphen
  return price
}

/** A label that hangs beside a paragraph: its boxes from its own left edge and the baseline, and its width. */
export function setLabel(
  text: string,
  standing: Standing,
  scope: Scope,
  style: RoleStyle
): {readonly boxes: readonly Box[]; readonly width: number} {
  const measure = 200
  const set = setRuns([{run: {type: 'text', value: text, marks: {}}, standing}], scope, {
    style: {...style, align: 'start'},
    x: 0,
    width: measure,
    features: 'tnum'
  })
  const line = set.lines[0]
  const width = line?.width ?? 0
  const left = scope.direction === 'rtl' ? measure - width : 0
  return {boxes: line?.boxes.map((box) => shift(box, -left, 0)) ?? [], width}
}

export function shift<Kind extends Box>(box: Kind, x: number, y: number): Kind {
  return {...box, x: box.x + x, y: box.y + y}
}
