import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** Every heading in the copy is `hl2`; its rank goes into the class where it is deeper. */
export function heading(block: BlockOf<'heading'>, _scope: NitfScope, state: NitfState): Element[] {
  const kind = block.rank === 3 ? block.role + ' rank-3' : block.role
  return [x('hl2', {class: kind}, state.setInline(block.children, state))]
}
