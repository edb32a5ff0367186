import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {fenceReader, type Line, textLines} from './lines.js'

const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * A table whose rule (`|---|---|`) has more or fewer cells than its first row is no table to GFM (section 4.10),
 * and all its figures run together. The rule is made as wide as the first row.
 */
export function tableRules(state: ParseState): void {
  const {draft} = state
  if (!draft.text.includes('|')) return
  const edits: Edit[] = []
  const isFenced = fenceReader()
  let head: Line | undefined
  let inTable = false
  for (const line of textLines(draft.text)) {
    const fenced = isFenced(line)
    if (!fenced && !inTable && head && line.words.includes('|') && rule.test(line.words)) {
      const edit = widened(head, line)
      inTable = true
      if (edit) {
        edits.push(edit)
        report(state, line)
      }
    }
    if (line.words.trim() === '') inTable = false
    head = !fenced && line.words.includes('|') ? line : undefined
  }
  state.draft = revise(draft, edits)
}

function widened(head: Line, line: Line): Edit | undefined {
  const wanted = cellCount(head.words)
  const cells = line.words
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  if (cells.length === wanted) return undefined
  const kept = cells.slice(0, wanted)
  while (kept.length < wanted) kept.push(' --- ')
  return {start: line.start, end: line.end, text: '|' + kept.join('|') + '|'}
}

/** Cells of a row; `\|` is a character of its cell. */
function cellCount(words: string): number {
  const row = words
    .trim()
    .replace(/\\./g, '')
    .replace(/^\||\|$/g, '')
  return row.split('|').length
}

function report(state: ParseState, line: Line): void {
  notify(state.file, {
    ruleId: 'table-ragged',
    reason: 'Unexpected number of cells in the rule of a table, expected as many as in its first row',
    place: positionAt(
      state.lines,
      toSource(state.draft, line.start, 'start'),
      toSource(state.draft, line.end, 'end')
    ),
    hint: 'Every cell is kept; the rule was read as if it were as wide as the first row',
    severity: 'info'
  })
}
