import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {fenceReader, type Line, textLines} from './lines.js'

const rule = /^ {0,3}-{3,}[ \t]*$/
/** No headline is longer, or ends so. */
const sentence = /.{120}|\.["”’»)*_]*[ \t]*$/

/**
 * A row of dashes right under the last line of a paragraph makes all of it a heading in markdown (CommonMark 4.3);
 * under a sentence it was meant as a rule, and is read as one.
 */
export function underlines(state: ParseState): void {
  const {draft} = state
  const edits: Edit[] = []
  const isFenced = fenceReader()
  let before: Line | undefined
  for (const line of textLines(draft.text)) {
    const fenced = isFenced(line)
    if (
      !fenced &&
      before &&
      rule.test(line.words) &&
      sentence.test(before.words) &&
      !before.words.includes('|')
    ) {
      edits.push({start: line.start, end: line.start, text: '\n'})
      report(state, line)
    }
    before = fenced ? undefined : line
  }
  state.draft = revise(draft, edits)
}

function report(state: ParseState, line: Line): void {
  notify(state.file, {
    ruleId: 'underline',
    reason: 'Unexpected dashes under a sentence, read as a rule and not as the mark of a heading',
    place: positionAt(
      state.lines,
      toSource(state.draft, line.start, 'start'),
      toSource(state.draft, line.end, 'end')
    ),
    hint: 'Leave a blank line before the dashes, or write `## ` before a heading',
    severity: 'info'
  })
}
