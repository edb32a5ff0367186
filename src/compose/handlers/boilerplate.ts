import type {GalleyBlock} from '../../galley/index.js'
import type {Boilerplate} from '../../release/nodes.js'
import type {ComposeState} from '../state.js'
import {labelled} from './label.js'

/** Standing paragraph about an organisation, under its label; one is added where the source has none. */
export function boilerplate(node: Boilerplate, state: ComposeState): GalleyBlock[] {
  const label = node.organisation
    ? state.labels.about.replace('{organisation}', node.organisation)
    : undefined
  return [labelled(node, 'boilerplate', 'boilerplate', label, state)]
}
