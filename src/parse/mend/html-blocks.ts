import {type Edit, revise} from '../draft.js'
import type {ParseState} from '../state.js'
import {fenceReader, type Line, textLines} from './lines.js'

const opening = /^[ \t>]*<(table|ul|ol|dl|figure)(?=[\s>])/i

/** An element whose end is being looked for. */
interface Open {
  name: string
  depth: number
  /** Blank lines inside it so far. */
  blank: Edit[]
}

/**
 * A blank line ends a block of HTML in markdown (CommonMark 4.6), and what follows in a table of a spreadsheet is
 * read as something else. Blank lines inside a table, list or figure of HTML are closed up.
 */
export function htmlBlocks(state: ParseState): void {
  const {draft} = state
  if (!/<(?:table|ul|ol|dl|figure)[\s>]/i.test(draft.text)) return
  const edits: Edit[] = []
  const isFenced = fenceReader()
  let open: Open | undefined
  for (const line of textLines(draft.text)) {
    if (isFenced(line)) continue
    const name = open?.name ?? opening.exec(line.words)?.[1]?.toLowerCase()
    if (!name) continue
    open ??= {name, depth: 0, blank: []}
    if (line.words.trim() === '') open.blank.push(closedUp(draft.text, line))
    open.depth += tags(line.words, name)
    if (open.depth > 0) continue
    edits.push(...open.blank)
    open = undefined
  }
  state.draft = revise(draft, edits)
}

/** Start tags less end tags of an element on a line. */
function tags(words: string, name: string): number {
  let depth = 0
  for (const match of words.matchAll(/<(\/?)([a-z]+)(?=[\s>])/gi)) {
    if (match[2]?.toLowerCase() === name) depth += match[1] ? -1 : 1
  }
  return depth
}

/** A blank line together with its line ending. */
function closedUp(text: string, line: Line): Edit {
  const after = text.startsWith('\r\n', line.end) ? 2 : line.end < text.length ? 1 : 0
  return {start: line.start, end: line.end + after, text: ''}
}
