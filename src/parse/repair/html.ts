import type {Node, Parent, PhrasingContent, Root, RootContent} from 'mdast'
import {flowHtml} from '../html/flow.js'
import {phrasingHtml} from '../html/phrasing.js'
import {type Copy, span, spanOf} from '../markdown/copy.js'

/** Replace `html` nodes by what they stand for, in the whole tree. */
export function html(copy: Copy, tree: Root): void {
  if (copy.text.includes('<') || copy.text.includes(':::')) visit(copy, tree)
}

const phrasingParents = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'])

function visit(copy: Copy, parent: Parent): void {
  if (parent.children.some((child) => child.type === 'html')) {
    const children: Node[] = phrasingParents.has(parent.type)
      ? phrasingHtml(copy, parent.children as PhrasingContent[])
      : flowChildren(copy, parent.children)
    parent.children = children as RootContent[]
  }
  for (const child of parent.children) if ('children' in child) visit(copy, child as Parent)
  if (parent.children.some(isEmptyParagraph))
    parent.children = parent.children.filter((child) => !isEmptyParagraph(child))
}

function isEmptyParagraph(node: Node): boolean {
  return node.type === 'paragraph' && 'children' in node && (node.children as Node[]).length === 0
}

/** Blocks; a block quote whose tags stand in separate pieces takes what stands between them. */
function flowChildren(copy: Copy, nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let open: {at: number; start: number | undefined} | undefined
  for (const node of nodes) {
    if (node.type !== 'html') {
      result.push(node)
      continue
    }
    const starts = count(node.value, /<blockquote[\s>]/gi)
    const ends = count(node.value, /<\/blockquote\s*>/gi)
    if (ends > starts && open) {
      result.push(...flowHtml(copy, node))
      const children = result.splice(open.at)
      const end = spanOf(node)?.end
      const position = open.start !== undefined && end !== undefined ? span(open.start, end) : undefined
      result.push({type: 'blockquote', children, position} as RootContent)
      open = undefined
    } else if (starts > ends && !open) {
      open = {at: result.length, start: spanOf(node)?.start}
      result.push(...unquoted(flowHtml(copy, node)))
    } else result.push(...flowHtml(copy, node))
  }
  return result
}

function unquoted(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => (node.type === 'blockquote' ? node.children : [node]))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
