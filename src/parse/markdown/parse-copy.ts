import type {Node, Root} from 'mdast'
import type {Side} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {grammar} from './grammar.js'

/** Where an offset of the parsed text stands in the source; nothing where it is not in the source. */
export type Locate = (offset: number, side: Side) => number | undefined

/** Parse markdown `text` and tell every position in the source. */
export function parseCopy(state: ParseState, text: string, locate: Locate): Root {
  const tree = grammar(state.options.plugins).parse(text) as Root
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) {
      const from = locate(start, 'start')
      const to = locate(end, 'end')
      if (from === undefined || to === undefined) delete node.position
      else node.position = positionAt(state.lines, from, to)
    }
    if ('children' in node) open.push(...(node.children as Node[]))
  }
  return tree
}
