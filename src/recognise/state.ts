import type {Node, Position} from 'unist'
import type {VFile} from 'vfile'
import {notify} from '../release/message.js'
import type {Directory, ReleaseMeta} from '../release/meta.js'
import type {Matter} from '../release/source.js'
import type {Lexicon} from './lexicon.js'

/** What every step of the recognition may ask and add to. */
export interface State {
  file: VFile
  lexicon: Lexicon
  directory: Directory
  matter: Matter
  /** Facts of the front matter, to which the copy adds what it states. */
  facts: Partial<ReleaseMeta>
}

/** Something taken for something that the author did not state. */
export interface Inference {
  /** `headline`: the rule is `inferred-headline`. */
  of: string
  /** What was there: `unmarked first line`. */
  found: string
  /** How to state it outright: `` `headline` in the front matter ``. */
  state: string
  /** What was taken for what. */
  taken?: string | undefined
  place?: Node | Position | undefined
}

/** Report an inference, so that nobody has to guess what was understood. */
export function infer(state: State, inference: Inference): void {
  notify(state.file, {
    ruleId: 'inferred-' + inference.of,
    reason: 'Unexpected ' + inference.found + ', expected ' + inference.state,
    place: inference.place,
    ...(inference.taken ? {hint: inference.taken} : {}),
    severity: 'info'
  })
}

/** At most 60 characters of a text, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? line.slice(0, 59) + '…' : line
}
