import type {Node} from 'unist'
import type {Inline} from '../../galley/index.js'
import type {ComposeState, PhrasingHandlers, Scope} from '../state.js'
import {footnoteReference} from './footnote-reference.js'
import {foreign} from './foreign.js'
import {image, imageReference} from './image.js'
import {link, linkReference} from './link.js'
import {quote} from './quote.js'
import {text} from './text.js'

type Wrapping = 'delete' | 'emphasis' | 'strong' | 'subscript' | 'superscript'

/** A node that keeps its type and composes its children. */
const wrap =
  <Type extends Wrapping>(type: Type) =>
  (node: Node & {children: readonly {type: string}[]}, state: ComposeState, scope: Scope): Inline[] => {
    const children = state.inline(node.children, scope)
    return children.length > 0 ? [{type, children, position: node.position}] : []
  }

/** Every phrasing node of mdast and of the release AST. Raw HTML has none: parse turns it into nodes. */
export const inlineHandlers = {
  break: (node) => [{type: 'break', position: node.position}],
  delete: wrap('delete'),
  emphasis: wrap('emphasis'),
  footnoteReference,
  foreign,
  image,
  imageReference,
  inlineCode: (node) => [{type: 'inlineCode', value: node.value, position: node.position}],
  link,
  linkReference,
  quote,
  strong: wrap('strong'),
  subscript: wrap('subscript'),
  superscript: wrap('superscript'),
  text
} as const satisfies PhrasingHandlers
