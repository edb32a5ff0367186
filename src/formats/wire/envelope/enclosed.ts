import type {WireLine} from '../lines.js'

/** What an envelope says about the text inside it. */
export interface Enclosed {
  words: number
  lines: readonly WireLine[]
}
