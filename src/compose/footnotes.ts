import type {Footnote} from '../galley/index.js'
import {notify} from '../release/message.js'
import type {ComposeState, Scope} from './state.js'

/**
 * Footnotes in order of first reference. One that nothing refers to still has its words: it comes last, and a message
 * says so. Composing a footnote can refer to others, so the order grows while we go.
 */
export function footnotesOf(state: ComposeState, scope: Scope): Footnote[] {
  for (const [id, definition] of state.footnoteDefinitions) {
    if (state.noteOrder.includes(id) || isReferred(id, state)) continue
    state.noteOrder.push(id)
    if (!state.file) continue
    notify(state.file, {
      ruleId: 'footnote-unreferenced',
      reason: 'Unexpected footnote `' + id + '` without a reference, expected one in the copy',
      place: definition,
      severity: 'warning'
    })
  }
  const footnotes: Footnote[] = []
  for (let index = 0; index < state.noteOrder.length; index++) {
    const definition = state.footnoteDefinitions.get(state.noteOrder[index] ?? '')
    if (!definition) continue
    footnotes.push({
      type: 'footnote',
      id: 'fn-' + (index + 1),
      mark: String(index + 1),
      children: state.all(definition.children, {...scope, role: 'notes'}),
      position: definition.position
    })
  }
  return footnotes
}

/** True when another footnote refers to this one: it takes its number when that one is set. */
function isReferred(id: string, state: ComposeState): boolean {
  for (const [other, definition] of state.footnoteDefinitions) {
    if (other !== id && JSON.stringify(definition.children).includes('"identifier":"' + id + '"')) return true
  }
  return false
}
