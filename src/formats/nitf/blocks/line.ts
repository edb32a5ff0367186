import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** A line that is no sentence of the copy: a paragraph that says its role. */
export function line(block: BlockOf<'line'>, _scope: NitfScope, state: NitfState): Element[] {
  const children = state.setInline(block.children, state)
  return children.length === 0 ? [] : [x('p', {class: block.role}, children)]
}
