import type {Node, Root} from 'mdast'
import {repair} from '../repair/index.js'
import type {ParseState} from '../state.js'
import {type Copy, type Locate, sourcePosition} from './copy.js'
import {grammar} from './grammar.js'
import {parseSimple} from './parse-simple.js'

/** Parse markdown `text`, repair the tree, and tell every position in the source. */
export function parseCopy(state: ParseState, text: string, locate: Locate): Root {
  const copy: Copy = {state, text, locate}
  const {plugins} = state.options
  const tree = plugins?.length ? (grammar(plugins).parse(text) as Root) : parseSimple(grammar(), text)
  repair(copy, tree)
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const position = sourcePosition(copy, node.position)
    if (position) node.position = position
    else delete node.position
    if ('children' in node) open.push(...(node.children as Node[]))
  }
  return tree
}
