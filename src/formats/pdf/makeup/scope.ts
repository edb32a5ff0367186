import type {Direction, Galley, GalleyBlock} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import type {ColourName, RoleStyle, Style} from '../../../template/types.js'
import type {Tags} from '../tags.js'
import type {Fonts} from './fonts.js'
import type {Divide} from './hyphenate.js'
import type {OnMissing} from './itemise.js'
import type {Box} from './types.js'

/** Size of an image as it is shown, in pixels, or nothing where it could not be read. */
export type ImageSizes = ReadonlyMap<string, {readonly width: number; readonly height: number}>

/** What holds for a block and all that stands in it. Handed down, never changed. */
export interface Scope {
  readonly galley: Galley
  readonly style: Style
  readonly tags: Tags
  readonly fonts: Fonts
  readonly images: ImageSizes
  readonly divide: (language: string) => Divide | undefined
  /** Adds the pieces of a block: how a group sets its children. */
  readonly setBlock: (block: GalleyBlock, scope: Scope, state: MakeupState) => void
  readonly onMissing: OnMissing
  readonly onNotice: OnNotice
  /** Start of the measure from the left edge of the text, and its width. */
  readonly x: number
  readonly width: number
  /** Height of the text on a page. */
  readonly pageHeight: number
  readonly language: string
  readonly direction: Direction
  /** Role of the group around. */
  readonly group?: string | undefined
  /** Blocks stand close together: items of a list, lines of a contact. */
  readonly tight: boolean
  /** Set before the first line of the next paragraph: the label of an item or note. From the start of the measure. */
  readonly label?: readonly Box[] | undefined
  /** A place that links lead to, at the next paragraph. */
  readonly anchor?: string | undefined
}

/** The scope in the block's own language and direction. */
export function inLanguage(
  scope: Scope,
  block: {lang?: string | undefined; dir?: Direction | undefined}
): Scope {
  if (!block.lang && !block.dir) return scope
  return {...scope, language: block.lang ?? scope.language, direction: block.dir ?? scope.direction}
}

/** Something that the author should know about the way a block was set. */
export type OnNotice = (notice: {ruleId: string; reason: string; hint: string; place?: unknown}) => void

/** A band across the text that is never divided: a line, an image, a row. `y` of its boxes is from its top. */
export interface Piece {
  readonly height: number
  /** Space wanted above and below; between two pieces the larger counts, at the head of a page none. */
  readonly before: number
  readonly after: number
  readonly boxes: readonly Box[]
  /** Price of beginning a page with this piece; `Infinity` forbids it. */
  readonly breakBefore: number
  readonly notes: readonly string[]
  /** Set again at the head of a page that begins here: the header rows of a table, as artifacts. */
  readonly repeat?: readonly Piece[] | undefined
  readonly bookmark?: {readonly title: string; readonly rank: 1 | 2 | 3; readonly slot: number} | undefined
  /** Places that links lead to, from the left and the top of the piece. */
  readonly anchors?: ReadonlyArray<{readonly id: string; readonly x: number; readonly y: number}> | undefined
  readonly line?: LineFacts | undefined
  readonly kind: 'figure' | 'heading' | 'line' | 'row' | 'rule'
}

/** What a line tells the quality report. */
export interface LineFacts {
  readonly paragraph: number
  readonly index: number
  readonly count: number
  readonly wordSpace: number | undefined
  readonly hyphenated: boolean
  readonly overfull: number
  /** The paragraph would have gaped, and was set ragged. */
  readonly ragged: boolean
}

/** A frame or a bar along a run of pieces, drawn anew on each page that they stand on. */
export interface Enclosure {
  readonly kind: 'beside' | 'box'
  readonly first: number
  readonly last: number
  readonly x: number
  readonly width: number
  readonly colour: ColourName
  readonly direction: Direction
}

/** What accumulates. */
export interface MakeupState {
  readonly pieces: Piece[]
  readonly enclosures: Enclosure[]
  /** Number of the next paragraph. */
  paragraph: number
  /** The next piece may not begin a page. */
  keep: boolean
}

export const newState = (): MakeupState => ({pieces: [], enclosures: [], paragraph: 0, keep: false})

/** Add a piece; after a heading it stays on the heading's page. */
export function push(state: MakeupState, piece: Piece): void {
  state.pieces.push(state.keep ? {...piece, breakBefore: Number.POSITIVE_INFINITY} : piece)
  state.keep = false
}

/** How a block is set: as its role says; body copy inside a group as the group's role says. */
export function styleOf(scope: Scope, role: string): RoleStyle {
  const {group, style} = scope
  const own = roleStyle(style, role)
  if (!group) return own
  const around = roleStyle(style, group)
  if (role !== 'body' && role !== group) return own
  const after = Math.min(around.after, around.leading * 0.45)
  return {...around, indent: 0, rule: 'none', before: 0, after}
}
