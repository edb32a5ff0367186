import {type Edit, revise} from '../draft.js'
import type {ParseState} from '../state.js'
import {textLines} from './lines.js'

const blank = /^[ \t]*(?:>[ \t]*)*(?:(?:[^\S\r\n]|\u200B|&nbsp;|&#160;|&#xA0;)+)$/i
const candidate = /[^\S \t\r\n]|&nbsp;|&#160;|&#xa0;/i

/**
 * Lines with nothing on them but spaces that markdown takes for words (NBSP, `&nbsp;` and their kin) are blank:
 * they part paragraphs, as whoever typed them saw it.
 */
export function blankLines(state: ParseState): void {
  const {draft} = state
  if (!candidate.test(draft.text)) return
  const edits: Edit[] = []
  for (const {start, end, words} of textLines(draft.text)) {
    if (words === '' || !candidate.test(words) || !blank.test(words)) continue
    const quoted = words.lastIndexOf('>') + 1
    edits.push({start: start + quoted, end, text: ''})
  }
  state.draft = revise(draft, edits)
}
