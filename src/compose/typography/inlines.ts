import type {Inline} from '../../galley/index.js'
import type {Piece} from './pieces.js'

/** The texts of a paragraph in order, for setting; a forced break is a piece of its own, so that words stay apart. */
export function piecesOf(nodes: readonly Inline[], language?: string): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return [{value: node.value, language}]
    if (node.type === 'inlineCode') return [{value: node.value, verbatim: true}]
    if (node.type === 'break') return [{value: '\n', verbatim: true}]
    if (node.type === 'note') return []
    return piecesOf(node.children, node.type === 'foreign' ? node.lang : language)
  })
}

/** The paragraph with its texts replaced by `values`, one for each piece. */
export function inlinesWith(nodes: readonly Inline[], values: readonly string[]): Inline[] {
  const queue = values[Symbol.iterator]()
  const next = (): string => {
    const {value} = queue.next()
    if (value === undefined) throw new Error('Unexpected end of set texts, expected one for each piece')
    return value
  }
  const replace = (node: Inline): Inline => {
    if (node.type === 'text') return {...node, value: next()}
    if (node.type === 'note') return node
    if (node.type === 'inlineCode' || node.type === 'break') {
      next()
      return node
    }
    return {...node, children: node.children.map(replace)}
  }
  return nodes.map(replace)
}
