import {type Footnote, handleBlock} from '../../../galley/index.js'
import {blocks} from './blocks/index.js'
import {embargoHead, foot, type Letterhead, letterhead, pageSize, runningHead} from './furniture.js'
import {noteGap, type PagePlan, paginate} from './paginate.js'
import {qualityOf} from './quality.js'
import {type Enclosure, type MakeupState, newState, type Piece, type Scope} from './scope.js'
import {setLabel, shift} from './set-paragraph.js'
import type {Anchor, Bookmark, Box, MadePage, MadeUp, RectBox} from './types.js'

/** Everything that makeup is given, prefetched: what follows is pure. */
export type MakeupInput = Omit<Scope, 'group' | 'pageHeight' | 'setBlock' | 'tight' | 'width' | 'x'> & {
  readonly letterhead: Letterhead
}

const setBlock: Scope['setBlock'] = (block, scope, state) => handleBlock(blocks, block, scope, state)

/** Notes taller than this share of a page are set at the end of the release. */
const tallestNote = 0.35

/** Make up a galley into pages of positioned boxes. */
export function makeUp(input: MakeupInput): MadeUp {
  const {style, galley} = input
  const {width, height} = pageSize(style)
  const {margins} = style.page
  const pageHeight = height - margins.top - margins.bottom
  const scope: Scope = {
    ...input,
    x: 0,
    width: width - margins.left - margins.right,
    pageHeight,
    tight: false,
    setBlock
  }
  const heads = headsOf(scope, input.letterhead)
  const state = newState()
  for (const child of galley.children) setBlock(child, scope, state)
  const notes = notesOf(scope, state)
  const plans = paginate(state.pieces, notes.heights, {
    first: height - margins.bottom - heads.first.bottom,
    others: height - margins.bottom - heads.other.bottom
  })
  const anchors = new Map<string, Anchor>()
  const bookmarks: Bookmark[] = []
  const pages = plans.map((plan, at): MadePage => {
    const head = at === 0 ? heads.first : heads.other
    const boxes: Box[] = [...head.boxes]
    const place = {page: at + 1, x: margins.left, top: head.bottom, bottom: height - margins.bottom}
    setPage(state, plan, place, boxes, anchors, bookmarks)
    setNotes(notes, plan, place, boxes, anchors)
    boxes.push(...foot(scope, at + 1, plans.length))
    return {number: at + 1, boxes}
  })
  return {width, height, pages, bookmarks, anchors, quality: qualityOf(state.pieces, plans)}
}

function headsOf(scope: Scope, words: Letterhead): {first: Head; other: Head} {
  const opening = letterhead(scope, words, false)
  const says = scope.galley.children.some((child) => child.role === 'embargo')
  const extra = says ? undefined : embargoHead(scope, opening.bottom)
  const first = extra ? {boxes: [...opening.boxes, ...extra.boxes], bottom: extra.bottom} : opening
  if (scope.style.furniture.letterhead !== 'all') return {first, other: runningHead(scope)}
  const again = letterhead(scope, words, true)
  const below = embargoHead(scope, again.bottom)
  return {first, other: {boxes: [...again.boxes, ...below.boxes], bottom: below.bottom}}
}

type Head = ReturnType<typeof runningHead>

interface Place {
  readonly page: number
  readonly x: number
  readonly top: number
  readonly bottom: number
}

function setPage(
  state: MakeupState,
  plan: PagePlan,
  place: Place,
  boxes: Box[],
  anchors: Map<string, Anchor>,
  bookmarks: Bookmark[]
): void {
  const tops = new Map<number, {readonly top: number; readonly bottom: number}>()
  let y = place.top
  for (const piece of state.pieces[plan.from]?.repeat ?? []) {
    boxes.push(...piece.boxes.map((box) => shift(box, place.x, y)))
    y += piece.height
  }
  for (let at = plan.from; at < plan.to; at++) {
    const piece = state.pieces[at]
    if (!piece) continue
    if (at > plan.from) y += Math.max(piece.before, state.pieces[at - 1]?.after ?? 0)
    tops.set(at, {top: y, bottom: y + piece.height})
    setPiece(piece, place, y, boxes, anchors, bookmarks)
    y += piece.height
  }
  for (const enclosure of state.enclosures) boxes.push(...frame(enclosure, tops, place))
}

function setPiece(
  piece: Piece,
  place: Place,
  y: number,
  boxes: Box[],
  anchors: Map<string, Anchor>,
  bookmarks: Bookmark[]
): void {
  boxes.push(...piece.boxes.map((box) => shift(box, place.x, y)))
  for (const anchor of piece.anchors ?? []) {
    if (!anchors.has(anchor.id))
      anchors.set(anchor.id, {page: place.page, x: place.x + anchor.x, y: y + anchor.y})
  }
  if (piece.bookmark) bookmarks.push({...piece.bookmark, page: place.page, y})
}

/** The part of a frame or bar that falls on this page. */
function frame(
  enclosure: Enclosure,
  tops: ReadonlyMap<number, {readonly top: number; readonly bottom: number}>,
  place: Place
): RectBox[] {
  let top: number | undefined
  let bottom: number | undefined
  for (let at = enclosure.first; at <= enclosure.last; at++) {
    const found = tops.get(at)
    if (!found) continue
    top ??= found.top
    bottom = found.bottom
  }
  if (top === undefined || bottom === undefined) return []
  const begins = tops.has(enclosure.first)
  const ends = tops.has(enclosure.last)
  const box = enclosure.kind === 'box'
  const y = top - (box && !begins ? 6 : 0)
  const down = bottom + (box && !ends ? 6 : 0)
  return [
    {
      type: 'rect',
      x: place.x + enclosure.x,
      y,
      width: enclosure.width,
      height: down - y,
      colour: enclosure.colour,
      ...(box ? {outline: 0.75} : {}),
      standing: {artifact: 'Layout'}
    }
  ]
}

interface NoteSet {
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  readonly heights: ReadonlyMap<string, number>
}

/** Footnotes made up; those that are too tall for the foot of a page, or that nothing refers to, join the copy. */
function notesOf(scope: Scope, state: MakeupState): NoteSet {
  const pieces = new Map<string, readonly Piece[]>()
  const heights = new Map<string, number>()
  const referred = new Set(state.pieces.flatMap((piece) => piece.notes))
  for (const footnote of scope.galley.footnotes) {
    const own = newState()
    setNote(footnote, scope, own)
    const height = own.pieces.reduce(
      (sum, piece, at) => sum + piece.height + (at ? gapBefore(own.pieces, at) : 0),
      2
    )
    if (!referred.has(footnote.id) || height > scope.pageHeight * tallestNote) {
      const first = own.pieces[0]
      if (first) own.pieces[0] = {...first, before: Math.max(first.before, 6)}
      state.pieces.push(...own.pieces)
    } else {
      pieces.set(footnote.id, own.pieces)
      heights.set(footnote.id, height)
    }
  }
  return {pieces, heights}
}

const gapBefore = (pieces: readonly Piece[], at: number): number =>
  Math.max(pieces[at]?.before ?? 0, pieces[at - 1]?.after ?? 0)

function setNote(footnote: Footnote, scope: Scope, state: MakeupState): void {
  const standing = scope.tags.marks.get(footnote)
  if (!standing)
    throw new Error('Unexpected footnote outside the structure tree, expected a slot for its mark')
  const style = scope.style.roles.notes
  if (!style) throw new Error('Unexpected want of role `notes`, expected every template to have it')
  const label = setLabel(footnote.mark, standing, scope, style)
  const indent = Math.max(14, label.width + 5)
  const rtl = scope.direction === 'rtl'
  const place = rtl ? scope.width - label.width : 0
  const inner: Scope = {
    ...scope,
    x: rtl ? 0 : indent,
    width: scope.width - indent,
    group: 'notes',
    tight: true,
    label: label.boxes.map((box) => shift(box, place, 0)),
    anchor: 'note:' + footnote.id
  }
  footnote.children.forEach((child, at) => {
    setBlock(child, at === 0 ? inner : {...inner, label: undefined, anchor: undefined}, state)
  })
}

/** The notes of a page, under a short hairline at its foot. */
function setNotes(
  notes: NoteSet,
  plan: PagePlan,
  place: Place,
  boxes: Box[],
  anchors: Map<string, Anchor>
): void {
  const here = plan.notes.filter((id) => notes.pieces.has(id))
  if (here.length === 0) return
  const height = here.reduce((sum, id) => sum + (notes.heights.get(id) ?? 0), 0)
  let y = place.bottom - height
  boxes.push({
    type: 'rect',
    x: place.x,
    y: y - noteGap / 2,
    width: 72,
    height: 0.4,
    colour: 'quiet',
    standing: {artifact: 'Layout'}
  })
  for (const id of here) {
    const pieces = notes.pieces.get(id) ?? []
    pieces.forEach((piece, at) => {
      if (at > 0) y += gapBefore(pieces, at)
      setPiece(piece, place, y, boxes, anchors, [])
      y += piece.height
    })
    y += 2
  }
}
