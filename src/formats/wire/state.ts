import type {VFile} from 'vfile'
import type {Galley, GalleyBlock} from '../../galley/index.js'
import type {Loss} from './characters/loss.js'
import type {WireLine} from './lines.js'
import type {WireOptions} from './options.js'
import type {WireProfile} from './profile.js'

/** What accumulates while a galley is set as wire text. */
export interface WireState {
  readonly galley: Galley
  readonly profile: WireProfile
  readonly options: Readonly<Required<WireOptions>>
  readonly file: VFile
  readonly losses: Loss[]
  /** Addresses that the list at the end explains, by number; numbers go on after the footnotes'. */
  readonly addresses: Map<string, number>
  /** Set blocks that stand inside others. */
  readonly setBlocks: (blocks: readonly GalleyBlock[], scope: WireScope, state: WireState) => WireLine[]
}

/** What goes down. */
export interface WireScope {
  /** Columns that everything inside begins with. */
  readonly indent: string
  /** Lists around it. */
  readonly depth: number
  readonly lang: string
  /** Its words are counted. */
  readonly counts: boolean
}
