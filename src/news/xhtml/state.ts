import type {Element} from 'xast'
import type {Galley, GalleyBlock} from '../../galley/index.js'

/** What goes along while copy is set as XHTML. */
export interface XhtmlState {
  readonly galley: Galley
  /** Set blocks that stand inside others. */
  readonly setBlocks: (blocks: readonly GalleyBlock[], state: XhtmlState) => Element[]
}
