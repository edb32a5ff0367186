import type {FootnoteReference} from 'mdast'
import type {Inline} from '../../galley/index.js'
import type {ComposeState} from '../state.js'

/** A footnote's mark: its number in order of first reference. A reference to nothing is set as typed. */
export function footnoteReference(node: FootnoteReference, state: ComposeState): Inline[] {
  const id = node.identifier.toLowerCase()
  if (!state.footnoteDefinitions.has(id)) {
    return [{type: 'text', value: '[^' + (node.label ?? node.identifier) + ']', position: node.position}]
  }
  let index = state.noteOrder.indexOf(id)
  if (index < 0) index = state.noteOrder.push(id) - 1
  return [{type: 'note', id: 'fn-' + (index + 1), mark: String(index + 1), position: node.position}]
}
