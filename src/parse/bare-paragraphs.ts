import type {Paragraph, Root} from 'mdast'
import {toSource} from './draft.js'
import {positionAt} from './lines.js'
import type {ParseState} from './state.js'

/** The copy as it stands in the draft: what stands between blank lines is a paragraph, nothing is markup. */
export function bareParagraphs(state: ParseState): Root {
  const {draft, lines} = state
  const children: Paragraph[] = []
  for (const match of draft.text.matchAll(/\S.*(?:\n.*\S.*)*/g)) {
    const start = toSource(draft, match.index, 'start')
    const end = toSource(draft, match.index + match[0].length, 'end')
    const position = positionAt(lines, start, end)
    children.push({type: 'paragraph', children: [{type: 'text', value: match[0].trim(), position}], position})
  }
  return {type: 'root', children, position: positionAt(lines, 0, lines.length)}
}
