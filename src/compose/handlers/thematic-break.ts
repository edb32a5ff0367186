import type {ThematicBreak} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'

/** A break between two thoughts. */
export function thematicBreak(node: ThematicBreak): GalleyBlock[] {
  return [{type: 'rule', role: 'body', position: node.position}]
}
