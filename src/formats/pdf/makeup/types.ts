import type {ColourName, FaceName} from '../../../template/types.js'
import type {Face} from './face.js'

/**
 * Pages as made up: positioned boxes, all lengths in points, `y` downwards from the top of the page.
 * Nothing here knows how a PDF is written.
 */

/** Weight and slope of a face. */
export interface Cut {
  readonly face: FaceName
  readonly weight: 400 | 600 | 700
  readonly italic: boolean
}

/** Where a link leads. */
export type Target = {readonly url: string} | {readonly note: string} | {readonly reference: string}

/**
 * What a box is to somebody who listens: a slot of the structure tree (content), or an artifact of one of the
 * types of ISO 32000-1, 14.8.2.2.2.
 */
export type Standing =
  | {readonly slot: number}
  | {readonly artifact: 'Layout' | 'Pagination'; readonly attached?: 'Bottom' | 'Top'}

/** A glyph on its place. */
export interface PlacedGlyph {
  readonly id: number
  /** From the start of the box. */
  readonly x: number
  /** Above the baseline. */
  readonly rise: number
  /** What is heard for this glyph; empty when the glyph before says it. */
  readonly text: string
}

/** A stretch of glyphs of one face on one baseline. */
export interface TextBox {
  readonly type: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  readonly face: Face
  readonly size: number
  readonly colour: ColourName
  /** Horizontal scale: 1 is the face as drawn. */
  readonly expansion: number
  readonly glyphs: readonly PlacedGlyph[]
  readonly standing: Standing
  readonly link?: Link | undefined
}

/** A link as it stands on a box. */
export interface Link {
  readonly target: Target
  /** What the link is, in words, for `Contents` (ISO 14289-1, 7.18.5). */
  readonly contents: string
}

/** A filled rectangle: rules, grounds, underlines. */
export interface RectBox {
  readonly type: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: ColourName
  /** Share of the colour, 0 to 1, mixed with paper. */
  readonly tint?: number | undefined
  /** Width of a line round it, instead of a filling. */
  readonly outline?: number | undefined
  readonly standing: Standing
  /** Runs into the trim: takes bleed in print. */
  readonly bleeds?: boolean | undefined
}

/** An image on its place. */
export interface ImageBox {
  readonly type: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Key of the prefetched image. */
  readonly image: string
  readonly standing: Standing
}

export type Box = ImageBox | RectBox | TextBox

export interface MadePage {
  readonly number: number
  readonly boxes: readonly Box[]
}

/** A heading for the bookmarks. */
export interface Bookmark {
  readonly title: string
  readonly rank: 1 | 2 | 3
  readonly page: number
  readonly y: number
  readonly slot: number
}

/** A place that links lead to. */
export interface Anchor {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** What makeup reports of its own work, per document. */
export interface MadeUp {
  readonly width: number
  readonly height: number
  readonly pages: readonly MadePage[]
  readonly bookmarks: readonly Bookmark[]
  readonly anchors: ReadonlyMap<string, Anchor>
  readonly quality: Quality
}

/** How well the lines and pages came out. */
export interface Quality {
  readonly pages: number
  readonly lines: number
  /** Lines set to the full measure. */
  readonly justified: number
  /** Word space as a multiple of its natural width, over justified lines. */
  readonly wordSpace: {readonly median: number; readonly p95: number; readonly max: number}
  readonly hyphens: number
  /** Hyphens on two lines that follow each other. */
  readonly hyphenPairs: number
  /** Last line of a paragraph alone at the head of a page. */
  readonly widows: number
  /** First line of a paragraph alone at the foot of a page. */
  readonly orphans: number
  /** Headings at the foot of a page, away from their copy. */
  readonly stranded: number
  /** Lines longer than their measure by more than half a point. */
  readonly overfull: number
  /** Paragraphs set ragged, because justified they would have gaped. */
  readonly ragged: number
}
