import type {WireProfile} from '../profile.js'
import type {Loss} from './loss.js'
import type {Piece} from './pieces.js'

/** What decides about characters. */
export type CharacterRules = Pick<
  WireProfile,
  'charset' | 'dashes' | 'emoji' | 'envelope' | 'list' | 'quotes'
>

/** Where the setter stands in a text. */
export interface Setting {
  readonly rules: CharacterRules
  readonly piece: Piece
  readonly losses: Loss[]
  /** Place of the character in its piece. */
  index: number
  /** The characters before and after it in the paragraph; empty at its ends. */
  previous: string
  next: string
}
