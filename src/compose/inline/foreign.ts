import type {Inline} from '../../galley/index.js'
import {languageData} from '../../language/index.js'
import type {Foreign} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** A run in another language, with that language's direction. */
export function foreign(node: Foreign, state: ComposeState, scope: Scope): Inline[] {
  return [
    {
      type: 'foreign',
      lang: node.lang,
      dir: languageData(node.lang).direction,
      children: state.inline(node.children, {...scope, language: node.lang}),
      position: node.position
    }
  ]
}
