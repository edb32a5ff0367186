import {Paragraph} from 'docx'
import {
  type BlockHandlers,
  type Galley,
  type GalleyBlock,
  handleBlock,
  type Inline
} from '../../galley/index.js'
import {setBlocks} from './blocks/index.js'
import {paragraph} from './paragraph.js'
import type {Flow, Scope, State} from './state.js'

/** Word's footnotes by number: what the copy refers to, in order of first reference. */
export function footnotes(
  galley: Galley,
  scope: Scope,
  state: State
): Record<string, {children: Paragraph[]}> {
  const notes: Record<string, {children: Paragraph[]}> = {}
  for (const note of galley.footnotes) {
    const number = state.notes.get(note.id)
    if (number === undefined) continue
    const inside: Scope = {...scope, inNote: true, turnedWidth: undefined}
    const children = setBlocks(spaced(note.children), inside, state)
    if (!(children[0] instanceof Paragraph)) children.unshift(paragraph('FootnoteText', [], inside, state))
    // docx types notes as paragraphs, and writes any block after the first as it is
    notes[number] = {children: children as Paragraph[]}
  }
  return notes
}

/** Footnotes that nothing refers to, which Word has no place for: set after the copy, so that no word is lost. */
export function strayNotes(galley: Galley, scope: Scope, state: State): Flow {
  const stray = galley.footnotes.filter((note) => !state.notes.has(note.id))
  return setBlocks(
    stray.flatMap((note) => note.children),
    {...scope, inNote: true, turnedWidth: undefined},
    state
  )
}

/** A space between the mark and the words. */
function spaced(blocks: readonly GalleyBlock[]): GalleyBlock[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'copy' && first?.type !== 'line') return [...blocks]
  return [{...first, children: [{type: 'text', value: ' '}, ...first.children]}, ...rest]
}

/** Ids of footnotes that are referred to more than once. */
export function repeatedNotes(galley: Galley): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const id of references(galley.children)) {
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
  }
  return repeated
}

const referencesIn: BlockHandlers<[], string[]> = {
  copy: (block) => inline([...(block.runIn ?? []), ...block.children]),
  grid: (block) => inline([...(block.caption ?? []), ...block.rows.flat(2)]),
  group: (block) => references(block.children),
  heading: (block) => inline(block.children),
  items: (block) => references(block.items.flat()),
  line: (block) => inline(block.children),
  picture: (block) => inline([...block.caption, ...block.credit]),
  rule: () => []
}

function references(blocks: readonly GalleyBlock[]): string[] {
  return blocks.flatMap((block) => handleBlock(referencesIn, block))
}

function inline(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'note') return [node.id]
    return 'children' in node ? inline(node.children) : []
  })
}
