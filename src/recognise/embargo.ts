import type {Marker} from '../release/nodes.js'
import type {State} from './state.js'

/** An embargo line in a text. */
export interface EmbargoFound {
  start: number
  end: number
  text: string
}

/** The embargo line in a text, alone or glued to other words. */
export function findEmbargo(text: string, state: State): EmbargoFound | undefined {
  const plain = text.toLowerCase()
  if (text.length > 400) return undefined
  const word = state.lexicon.embargo.find((entry) => plain.includes(entry))
  if (!word || !/\d/.test(text)) return undefined
  return {start: 0, end: text.length, text}
}

/** Note the embargo that a line states. */
export function takeEmbargo(_found: EmbargoFound, _node: Marker, _state: State): void {}
