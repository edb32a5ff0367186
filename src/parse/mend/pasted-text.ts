import {type Edit, revise} from '../draft.js'
import type {ParseState} from '../state.js'
import {type Line, textLines} from './lines.js'

/** Longer lines than this are not wrapped by hand. */
const wrapped = 100

/**
 * Plain text as pasted (`.txt`): where lines are not wrapped by hand every line is a paragraph, and a row of dashes
 * or equals signs underlines nothing.
 */
export function pastedText(state: ParseState): void {
  if (!state.file.path?.toLowerCase().endsWith('.txt')) return
  const {draft} = state
  const lines = textLines(draft.text)
  const isWrapped = !lines.some(({words}) => words.length > wrapped)
  const edits: Edit[] = []
  lines.forEach((line, index) => {
    const edit = separate(line, lines[index - 1], isWrapped)
    if (edit) edits.push(edit)
  })
  state.draft = revise(draft, edits)
}

function separate(line: Line, before: Line | undefined, isWrapped: boolean): Edit | undefined {
  if (!before || before.words.trim() === '' || line.words.trim() === '') return undefined
  const isRule = /^\s*(?:-+|=+)\s*$/.test(line.words)
  if (isRule || (!isWrapped && !isListLine(line))) return {start: line.start, end: line.start, text: '\n'}
  return undefined
}

function isListLine({words}: Line): boolean {
  return /^\s*(?:[-+*•|]|\d+[.)])\s?/.test(words)
}
