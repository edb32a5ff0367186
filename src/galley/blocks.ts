import type {Node, Parent} from 'unist'
import type {Embargo, ReleaseMeta} from '../release/meta.js'
import type {Speaker} from '../release/nodes.js'
import type {Labels} from './labels.js'
import type {Role} from './roles.js'

/**
 * The galley: copy set and in order, not made up into pages. The set of blocks is closed: every renderer handles
 * every one of them, and the compiler says where one is missing. `type` says how a block behaves, `role` says what
 * it is editorially; templates style roles, news formats select by role.
 *
 * Promise to renderers: text is in NFC as typed, free of characters that XML 1.0 forbids; every link has a URL with
 * an allowed scheme; every `note` has its footnote; grids are rectangular.
 */

/** Abstract block. `lang` and `dir` stand where they differ from the galley's. */
interface Block extends Node {
  role: Role
  /** BCP 47 tag where it differs from the galley's language. */
  lang?: string | undefined
  dir?: Direction | undefined
}

export type Direction = 'ltr' | 'rtl'

/** A single line that is no sentence of the copy: embargo line, kicker, ends mark, attribution, credit. */
export interface Line extends Block {
  type: 'line'
  children: Inline[]
}

/** A heading. Rank 1 is the headline and stands once; ranks never skip. */
export interface Heading extends Block {
  type: 'heading'
  rank: 1 | 2 | 3
  children: Inline[]
}

/** A paragraph. `runIn` opens it and is set apart by the template (the dateline). */
export interface Copy extends Block {
  type: 'copy'
  runIn?: Inline[] | undefined
  children: Inline[]
}

/** Blocks that belong together: a quotation, a fact box, notes, a boilerplate, the contacts. */
export interface Group extends Block {
  type: 'group'
  /** Who speaks, in a quotation. */
  speakers?: Speaker[] | undefined
  children: GalleyBlock[]
}

/** A list. */
export interface Items extends Block {
  type: 'items'
  ordered: boolean
  start: number
  items: GalleyBlock[][]
}

/** Horizontal place of a column's cells; `null` leaves it to the renderer (figures right, words left). */
export type ColumnAlign = 'left' | 'center' | 'right' | null

/** A table: rectangular, the first `head` rows are its header. */
export interface Grid extends Block {
  type: 'grid'
  head: number
  align: ColumnAlign[]
  caption?: Inline[] | undefined
  rows: Inline[][][]
}

/** A figure: image with caption and credit. */
export interface Picture extends Block {
  type: 'picture'
  url: string
  /** Text alternative; empty means decorative. */
  alt: string
  caption: Inline[]
  credit: Inline[]
}

/** A thematic break. */
export interface Rule extends Block {
  type: 'rule'
}

export type GalleyBlock = Copy | Grid | Group | Heading | Items | Line | Picture | Rule
export type GalleyBlockType = GalleyBlock['type']
export type BlockOf<Type extends GalleyBlockType> = Extract<GalleyBlock, {type: Type}>

/** One handler per block, no gaps: leaving one out is a type error. */
export type BlockHandlers<Args extends unknown[], Result> = {
  readonly [Type in GalleyBlockType]: (block: BlockOf<Type>, ...args: Args) => Result
}

/* Inline: closed as well. */

export interface Text extends Node {
  type: 'text'
  value: string
}
export interface Break extends Node {
  type: 'break'
}
export interface InlineCode extends Node {
  type: 'inlineCode'
  value: string
}
export interface Emphasis extends Node {
  type: 'emphasis'
  children: Inline[]
}
export interface Strong extends Node {
  type: 'strong'
  children: Inline[]
}
export interface Delete extends Node {
  type: 'delete'
  children: Inline[]
}
export interface GalleySuperscript extends Node {
  type: 'superscript'
  children: Inline[]
}
export interface GalleySubscript extends Node {
  type: 'subscript'
  children: Inline[]
}
export interface Link extends Node {
  type: 'link'
  url: string
  title?: string | undefined
  children: Inline[]
}
/** Words spoken, marks included; see the release AST's `quote`. */
export interface GalleyQuote extends Node {
  type: 'quote'
  run: number
  opens: boolean
  closes: boolean
  speakers: Speaker[]
  children: Inline[]
}
/** A run in another language. */
export interface GalleyForeign extends Node {
  type: 'foreign'
  lang: string
  dir: Direction
  children: Inline[]
}
/** A reference to the footnote with this `id`. */
export interface NoteReference extends Node {
  type: 'note'
  id: string
  /** The mark as set: `1`, `2`, … in order of first reference. */
  mark: string
}

export type Inline =
  | Break
  | Delete
  | Emphasis
  | GalleyForeign
  | GalleyQuote
  | GalleySubscript
  | GalleySuperscript
  | InlineCode
  | Link
  | NoteReference
  | Strong
  | Text
export type InlineType = Inline['type']
export type InlineOf<Type extends InlineType> = Extract<Inline, {type: Type}>
export type InlineHandlers<Args extends unknown[], Result> = {
  readonly [Type in InlineType]: (node: InlineOf<Type>, ...args: Args) => Result
}

/** A footnote, in order of first reference. */
export interface Footnote extends Node {
  type: 'footnote'
  id: string
  mark: string
  children: GalleyBlock[]
}

/** What the template puts on the page and the author did not write; words only, no geometry. */
export interface Furniture {
  /** First-page letterhead: `News release` in the release's language, the issuer's name, the day of issue in words. */
  kicker: string
  issuer: string
  issued: string
  /** Short headline for running heads. */
  runningHead: string
  /** `more follows`, where the template asks for it, else empty. */
  more: string
  /** Folio with `{page}` and `{pages}` to fill in, empty where the template wants none. */
  folio: string
  /** The embargo line; empty when there is no embargo or it has lifted. Stands on every page. */
  embargo: string
}

/** The embargo as it stands for this galley; absent when there is none or it has lifted. */
export interface StandingEmbargo extends Embargo {
  /** The line as set, such as `STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026`. */
  line: string
}

/** The root of a galley. Carries the release's `meta`, with the brand's facts filled in, so that formats can map it. */
export interface Galley extends Parent {
  type: 'galley'
  meta: ReleaseMeta
  language: string
  direction: Direction
  labels: Labels
  furniture: Furniture
  embargo?: StandingEmbargo | undefined
  /** `YYYY-MM-DDTHH:MM:SSZ`: the time that files carry as theirs: modified, issued, created or in the dateline, else 1980. */
  stamp: string
  children: GalleyBlock[]
  footnotes: Footnote[]
}
