import type {VFile} from 'vfile'
import type {Element, ElementContent} from 'xast'
import type {GalleyBlock, Inline} from '../../galley/index.js'
import type {NewsFacts} from '../../news/index.js'
import type {NitfOptions} from './options.js'

/** What goes along while a galley is set as NITF. */
export interface NitfState {
  readonly facts: NewsFacts
  readonly options: Readonly<Required<NitfOptions>>
  readonly file: VFile
  /** Set blocks that stand inside others. */
  readonly setBlocks: (blocks: readonly GalleyBlock[], scope: NitfScope, state: NitfState) => Element[]
  readonly setInline: (nodes: readonly Inline[], state: NitfState) => ElementContent[]
}

/** What goes down. */
export interface NitfScope {
  /** `block` stands in `body.content` alone; deeper, its children do. */
  readonly mayGroup: boolean
}
