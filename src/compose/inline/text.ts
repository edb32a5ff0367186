import type {Text} from 'mdast'
import type {Inline} from '../../galley/index.js'
import {cleanText, joinLines} from '../clean-text.js'
import type {ComposeState, Scope} from '../state.js'
import {setTypography} from '../typography.js'

/** Words: cleaned, line ends joined (or kept, in addresses), then set by the rules of the template. */
export function text(node: Text, state: ComposeState, scope: Scope): Inline[] {
  const clean = cleanText(node.value)
  const lines = scope.keepLines ? clean.split(/[ \t]*\n[ \t]*/) : [joinLines(clean)]
  return lines.flatMap((line, index): Inline[] => {
    const value = setTypography(line, {language: scope.language, rules: state.style.typography})
    const set: Inline[] = value ? [{type: 'text', value, position: node.position}] : []
    return index === 0 ? set : [{type: 'break'}, ...set]
  })
}
