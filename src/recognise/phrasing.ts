import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'

/**
 * Running text seen as one string. A break is one line feed; what has no text of its own (an image, a footnote
 * call) has no length and stays with the text before it.
 */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = ''
  // Most of it is text: no call for that.
  for (const node of nodes) text += node.type === 'text' ? node.value : plainOf(node)
  return text
}

function plainOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return plainText(node.children)
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') return node.value
  return ''
}

/** The part of running text from `from` to `to` (UTF-16 units of its plain text), with exact positions. */
export function sliceText(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const length = plainText(nodes).length
  return cut(nodes, from, to, length)
}

/**
 * Cut running text at `offsets` (ascending); one list more than offsets. What has no text goes with the part
 * before the cut.
 */
export function splitText(
  nodes: readonly PhrasingContent[],
  offsets: readonly number[]
): PhrasingContent[][] {
  const length = plainText(nodes).length
  const bounds = [0, ...offsets, length]
  return bounds.slice(1).map((end, index) => cut(nodes, bounds[index] ?? 0, end, length))
}

function cut(nodes: readonly PhrasingContent[], from: number, to: number, length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let start = 0
  for (const node of nodes) {
    const size = plainOf(node).length
    const end = start + size
    if (size === 0) {
      if (holdsPoint(start, from, to)) kept.push(node)
    } else if (start >= from && end <= to) {
      kept.push(node)
    } else if (end > from && start < to) {
      kept.push(...cutNode(node, Math.max(0, from - start), Math.min(size, to - start), size))
    }
    start = end
    if (start > to && start > length) break
  }
  return kept
}

/** A point belongs to the part that ends there; the very first to the first part. */
function holdsPoint(point: number, from: number, to: number): boolean {
  return from === 0 ? point <= to : point > from && point <= to
}

function cutNode(node: PhrasingContent, from: number, to: number, size: number): PhrasingContent[] {
  if ('children' in node) {
    const children = cut(node.children, from, to, size)
    if (children.length === 0) return []
    return [{...node, children, ...spanOf(children, node)} as PhrasingContent]
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') {
    const value = node.value.slice(from, to)
    return [{...node, value, ...cutPosition(node.value, node.position, from, to)}]
  }
  return [node]
}

/** The position from the first of `nodes` to the last, as a property to spread; that of `fallback` without. */
export function spanOf(
  nodes: ReadonlyArray<{position?: Position | undefined}>,
  fallback?: {position?: Position | undefined}
): {position?: Position} {
  const first = nodes.find((node) => node.position)?.position
  const last = nodes.findLast((node) => node.position)?.position
  if (first && last) return {position: {start: first.start, end: last.end}}
  return fallback?.position ? {position: fallback.position} : {}
}

/** Where characters `from` to `to` of `value` stand. Text that the parser decoded keeps the whole position. */
function cutPosition(
  value: string,
  position: Position | undefined,
  from: number,
  to: number
): {position?: Position} {
  if (!position) return {}
  const {start, end} = position
  if (start.offset === undefined || end.offset === undefined || end.offset - start.offset !== value.length) {
    return {position}
  }
  return {position: {start: pointIn(value, start, from), end: pointIn(value, start, to)}}
}

function pointIn(value: string, start: Point, index: number): Point {
  let line = start.line
  let last = -1
  for (let at = value.indexOf('\n'); at !== -1 && at < index; at = value.indexOf('\n', at + 1)) {
    line++
    last = at
  }
  const column = last === -1 ? start.column + index : index - last
  return {line, column, offset: (start.offset ?? 0) + index}
}

/** Running text without the white space at its ends. */
export function trimText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const text = plainText(nodes)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start === 0 && end === text.length) return [...nodes]
  return start >= end ? nodes.filter((node) => plainOf(node) === '') : sliceText(nodes, start, end)
}
