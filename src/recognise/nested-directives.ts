import type {Paragraph, Parent, RootContent} from 'mdast'
import {notify} from '../release/message.js'
import type {State} from './state.js'

/** Boxes that hold blocks of any kind, boxes included. */
const boxes = new Set(['fact-box', 'factbox'])

/**
 * Blocks without the directives that stand where no box can: in an item of a list, in a block quote or a footnote,
 * in a quotation. What is in them stays there, the label first.
 */
export function withoutNestedDirectives(blocks: readonly RootContent[], state: State): RootContent[] {
  return blocks.map((block) => {
    if (!('children' in block) || block.type === 'paragraph' || block.type === 'heading') return block
    const isBox = block.type === 'containerDirective' && boxes.has(block.name)
    const inner = block.children as RootContent[]
    const children = isBox ? withoutNestedDirectives(inner, state) : unboxed(inner, state)
    return isSame(children, inner) ? block : ({...block, children} as RootContent)
  })
}

function unboxed(nodes: RootContent[], state: State): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [node]
    const inner = (node as Parent).children
    const children = unboxed(inner, state)
    if (node.type !== 'containerDirective')
      return [isSame(children, inner) ? node : ({...node, children} as RootContent)]
    notify(state.file, {
      ruleId: 'nested-directive',
      reason: 'Unexpected `:::' + node.name + '` in a list or a quotation, expected it between paragraphs',
      place: node,
      hint: 'Its words are kept where they stand',
      severity: 'warning'
    })
    return children.map(plain)
  })
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}

/** A label becomes a paragraph as any other. */
function plain(node: RootContent): RootContent {
  if (node.type !== 'paragraph' || !node.data || !('directiveLabel' in node.data)) return node
  const {data, ...paragraph} = node
  return paragraph satisfies Paragraph
}
