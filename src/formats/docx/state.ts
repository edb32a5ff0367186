import type {VFile} from 'vfile'
import type {Direction, Galley, GalleyBlock} from '../../galley/index.js'
import type {Role} from '../../galley/roles.js'
import type {Style} from '../../template/types.js'
import type {Parts} from './package.js'
import type {Picture} from './pictures.js'
import type {Relationships} from './relationships.js'
import type {StyleTable} from './styles.js'

/** What holds where a block stands; passed down, never changed. */
export interface Scope {
  readonly galley: Galley
  readonly style: Style
  /** Role of the group around, if any. */
  readonly group?: Role | undefined
  /** True for the last block of a closed group: it has the space that follows the group. */
  readonly last?: boolean | undefined
  /** The list around: its level from 0 and the style of its items. */
  readonly list?: {readonly level: number; readonly base: string} | undefined
  readonly language: string
  readonly direction: Direction
  /** Direction of paragraphs that say nothing of it: the document's own. */
  readonly documentDirection: Direction
  /** Path of the part that the block stands in: links and pictures are that part's. */
  readonly part: string
  /** Inside a footnote: no other notes, no pictures of their own. */
  readonly inNote: boolean
  /** Width of the text, in points. */
  readonly width: number
  /** Width of the text on a landscape page; absent where there can be none, as in a list or on a letterhead. */
  readonly turnedWidth?: number | undefined
}

/** How a kind of list is numbered: `w:abstractNum`. Its id is its place in the state, from 1. */
export interface ListDefinition {
  ordered: boolean
  /** How far the copy around stands in, in points. */
  indent: number
}

/** One list: `w:num`, on the definition of this id. Its own id is its place in the state, from 1. */
export interface ListInstance {
  definition: number
  level: number
  start: number
}

/** What gathers while the galley is set. */
export interface State {
  /** Set blocks inside a block, in order. */
  readonly all: (blocks: readonly GalleyBlock[], scope: Scope, state: State) => Flow
  readonly file: VFile
  /** Styles in use: the standing ones and those that this release needs besides. */
  readonly styles: StyleTable
  readonly pictures: ReadonlyMap<string, Picture>
  /** How lists are numbered, and each list, which begins anew. */
  readonly lists: {readonly definitions: ListDefinition[]; readonly instances: ListInstance[]}
  /** What each part refers to. */
  readonly relationships: Relationships
  /** Images in the package: their bytes, each once, by path. */
  readonly media: Parts
  /** Footnotes already referred to, by id, with Word's number. */
  readonly notes: Map<string, number>
  /** Footnotes that are referred to more than once. */
  readonly repeated: ReadonlySet<string>
  /** Pictures so far, for their numbers. */
  drawings: number
  /** Space that a table before asks of the next paragraph, in points. */
  owed: number
  /** Messages that are given once. */
  readonly told: Set<string>
}

/** A paragraph or a table, as XML. */
export interface FlowBlock {
  readonly kind: 'paragraph' | 'table'
  readonly xml: string
  /** Stands on a landscape page. */
  readonly turned?: true
}

/** What a block becomes: paragraphs and tables, in order. */
export type Flow = FlowBlock[]
