import type {BlockOf, GalleyBlock} from '../../galley/index.js'
import type {WireLine} from './lines.js'
import type {WireState} from './state.js'

/** Notes to editors as a list where the house numbers them and the author did not. */
export function numberedNotes(block: BlockOf<'group'>, state: WireState): GalleyBlock[] {
  if (!state.profile.notes.number) return block.children
  const labels = block.children.filter((child) => child.type === 'heading')
  const rest = block.children.filter((child) => child.type !== 'heading')
  const first = block.children.findIndex((child) => child.type !== 'heading')
  const bare = rest.every((child) => child.type === 'copy' && !/^\s*\(?\d/.test(textStart(child)))
  const labelsFirst = first < 0 || labels.every((label) => block.children.indexOf(label) < first)
  if (rest.length < 2 || !bare || !labelsFirst) return block.children
  const items: GalleyBlock = {
    type: 'items',
    role: 'notes',
    ordered: true,
    start: 1,
    items: rest.map((child) => [child])
  }
  return [...labels, items]
}

function textStart(block: BlockOf<'copy'>): string {
  const first = block.children[0]
  return first?.type === 'text' ? first.value : ''
}

/** The words over the notes, in the house's form. */
export function notesLabel(lines: WireLine[], state: WireState): WireLine[] {
  const {notes} = state.profile
  const english = state.galley.language.toLowerCase().startsWith('en')
  const at = lines.findIndex((line) => line.kind === 'heading')
  return lines.map((line, index) => {
    if (index !== at) return line
    const words = notes.label !== '' && english ? notes.label : line.text
    return {...line, kind: 'notes', text: words}
  })
}
