import type {GalleyBlock} from '../../galley/index.js'
import type {Ends} from '../../release/nodes.js'

/** The ends mark as typed. */
export function ends(node: Ends): GalleyBlock[] {
  return [
    {type: 'line', role: 'ends', children: [{type: 'text', value: node.value}], position: node.position}
  ]
}
