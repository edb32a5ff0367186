import type {Text} from 'mdast'
import type {Inline} from '../../galley/index.js'
import {cleanText, joinLines} from '../clean-text.js'
import type {ComposeState, Scope} from '../state.js'

/** Words: cleaned, line ends joined (or kept, in addresses). Marks and spaces are set later, over whole paragraphs. */
export function text(node: Text, _state: ComposeState, scope: Scope): Inline[] {
  const clean = cleanText(node.value)
  const lines = scope.keepLines ? clean.split(/[ \t]*\n[ \t]*/) : [joinLines(clean)]
  return lines.flatMap((line, index): Inline[] => {
    const set: Inline[] = line ? [{type: 'text', value: line, position: node.position}] : []
    return index === 0 ? set : [{type: 'break'}, ...set]
  })
}
