import {
  type BlockHandlers,
  type Galley,
  type GalleyBlock,
  handleBlock,
  type Inline
} from '../../galley/index.js'
import {setBlocks} from './blocks/index.js'
import {copyNamespaces, declaration, footnotesPart} from './opc.js'
import {paragraph} from './paragraph.js'
import {wordRun} from './runs.js'
import type {Flow, FlowBlock, Scope, State} from './state.js'
import {element} from './xml.js'

/**
 * `word/footnotes.xml` (ECMA-376-1, 17.11): what the copy refers to, by number; nothing where it refers to none. The
 * first two are the lines that Word draws above notes.
 */
export function footnotesPartOf(galley: Galley, scope: Scope, state: State): string | undefined {
  const inside: Scope = {...scope, part: footnotesPart, inNote: true, turnedWidth: undefined}
  const notes = galley.footnotes.flatMap((note) => {
    const number = state.notes.get(note.id)
    if (number === undefined) return []
    const [first, ...rest] = setBlocks(spaced(note.children), inside, state)
    const opens = first?.kind === 'paragraph'
    const opening = numbered(opens ? first : paragraph('FootnoteText', '', inside, state))
    const flow = [opening, ...(first && !opens ? [first] : []), ...rest]
    return [
      element(
        'w:footnote',
        {'w:id': number},
        flow.map((block) => block.xml)
      )
    ]
  })
  if (notes.length === 0) return undefined
  return declaration + element('w:footnotes', copyNamespaces, [...separators, ...notes])
}

/** The paragraph with the note's own number before its words. */
function numbered(first: FlowBlock): FlowBlock {
  const number = wordRun(
    element('w:rPr', {}, [element('w:rStyle', {'w:val': 'FootnoteReference'})]),
    '<w:footnoteRef/>'
  )
  return {...first, xml: first.xml.replace('</w:pPr>', (end) => end + number)}
}

/** Ids of the two separators, as Word has them; the settings name them. */
export const separatorIds = [-1, 0] as const

const separators = (['separator', 'continuationSeparator'] as const).map((type, index) =>
  element('w:footnote', {'w:type': type, 'w:id': separatorIds[index]}, [
    element('w:p', {}, [
      element('w:pPr', {}, [element('w:spacing', {'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto'})]),
      wordRun('', element('w:' + type))
    ])
  ])
)

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
