import type {BlockOf, GalleyBlock, Role} from '../../../galley/index.js'
import {textOf} from '../../../galley/index.js'
import {notify} from '../../../release/message.js'
import type {WireLine} from '../lines.js'
import {notesLabel, numberedNotes} from '../notes.js'
import {quotationMarks} from '../quotation.js'
import type {WireScope, WireState} from '../state.js'

type SetGroup = (block: BlockOf<'group'>, scope: WireScope, state: WireState) => WireLine[]

/** Blocks that belong together; a role that is not listed is set as its blocks. */
export function group(block: BlockOf<'group'>, scope: WireScope, state: WireState): WireLine[] {
  return (byRole[block.role] ?? plainGroup)(block, scope, state)
}

const plainGroup: SetGroup = (block, scope, state) => state.setBlocks(block.children, scope, state)

const quotation: SetGroup = (block, scope, state) => {
  if (state.profile.quotation === 'indent') {
    return state.setBlocks(block.children, {...scope, indent: scope.indent + '    '}, state)
  }
  return quotationMarks(state.setBlocks(block.children, scope, state), block, state)
}

/** Newsrooms drop display matter; words that stand nowhere else are kept, as a quotation. */
const pullQuote: SetGroup = (block, scope, state) => {
  const words = wordsOf(block.children.filter((child) => child.role !== 'attribution'))
  const elsewhere = state.galley.children.filter((other) => other !== block)
  if (!wordsOf(elsewhere).includes(words)) return quotation(block, scope, state)
  notify(state.file, {
    ruleId: 'loss-pull-quote',
    reason: 'Unexpected pull quote in wire text, expected its words in the copy alone: not repeated',
    place: block,
    severity: 'info'
  })
  return []
}

const notes: SetGroup = (block, scope, state) => {
  const lines = state.setBlocks(numberedNotes(block, state), scope, state)
  return notesLabel(lines, state)
}

const byRole: Partial<Record<Role, SetGroup>> = {notes, pullQuote, quotation}

/** Letters and figures alone, in order: enough to find words again. */
function wordsOf(blocks: readonly GalleyBlock[]): string {
  return (
    ' ' +
    blocks
      .map(blockText)
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() +
    ' '
  )
}

function blockText(block: GalleyBlock): string {
  if (block.type === 'group') return block.children.map(blockText).join(' ')
  if (block.type === 'items') return block.items.flat().map(blockText).join(' ')
  return 'children' in block ? textOf(block.children) : ''
}
