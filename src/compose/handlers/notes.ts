import type {GalleyBlock} from '../../galley/index.js'
import type {Notes} from '../../release/nodes.js'
import type {ComposeState} from '../state.js'
import {labelled} from './label.js'

/** Notes to editors, under their label; one is added where the source has none. */
export function notes(node: Notes, state: ComposeState): GalleyBlock[] {
  return [labelled(node, 'notes', 'notes', state.labels.notes, state)]
}
