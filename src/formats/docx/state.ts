import type {FileChild} from 'docx'
import type {VFile} from 'vfile'
import type {Direction, Galley, GalleyBlock} from '../../galley/index.js'
import type {Role} from '../../galley/roles.js'
import type {Style} from '../../template/types.js'
import type {Picture} from './pictures.js'
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
  /** Inside a footnote: no other notes, no pictures of their own. */
  readonly inNote: boolean
  /** Width of the text, in points. */
  readonly width: number
  /** Width of the text on a landscape page; absent where there can be none, as in a list or on a letterhead. */
  readonly turnedWidth?: number | undefined
}

/** One list as Word numbers it. */
export interface ListDefinition {
  reference: string
  ordered: boolean
  start: number
  level: number
  indent: number
}

/** What gathers while the galley is set. */
export interface State {
  /** Set blocks inside a block, in order. */
  readonly all: (blocks: readonly GalleyBlock[], scope: Scope, state: State) => Flow
  readonly file: VFile
  /** Styles in use: the standing ones and those that this release needs besides. */
  readonly styles: StyleTable
  readonly pictures: ReadonlyMap<string, Picture>
  /** Lists by reference. */
  readonly lists: Map<string, ListDefinition>
  /** Number of lists so far: each restarts. */
  listCount: number
  /** Footnotes already referred to, by id, with Word's number. */
  readonly notes: Map<string, number>
  /** Footnotes that are referred to more than once. */
  readonly repeated: ReadonlySet<string>
  /** Captions of tables, in order; `finalize` writes them where docx cannot. */
  readonly tables: string[]
  /** What stands on a landscape page. */
  readonly turned: Set<FileChild>
  /** Space that a table before asks of the next paragraph, in points. */
  owed: number
  /** Messages that are given once. */
  readonly told: Set<string>
}

/** What a block becomes: paragraphs and tables, in order. */
export type Flow = FileChild[]
