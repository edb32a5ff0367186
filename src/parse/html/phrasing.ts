import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import {type Copy, span, spanOf} from '../markdown/copy.js'
import {lostAddress, phrasingElement} from './element.js'
import {type Attributes, attributesOf} from './fragment.js'
import {attributeWords, blockNames, hiddenNames, htmlNames} from './names.js'
import {readComment, reportElement, reportHidden} from './report.js'

/** An inline element whose end has not been met. */
interface Frame {
  name: string
  attributes: Attributes
  children: PhrasingContent[]
  position: Position | undefined
}

const tagShape = /^<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])([\s\S]*)>$/i

/**
 * Inline HTML: `html` nodes between phrasing become the nodes they stand for. Start tags and end tags are nodes of
 * their own in mdast; what stands between them is already markdown.
 */
export function phrasingHtml(copy: Copy, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const root: Frame = {name: '', attributes: {}, children: [], position: undefined}
  const frames: Frame[] = [root]
  const top = () => frames.at(-1) ?? root
  for (const node of nodes) {
    if (node.type !== 'html') top().children.push(node)
    else if (node.value.startsWith('<!--')) readComment(copy, node.value, node.position)
    else readTag(copy, frames, node.value, node.position)
  }
  while (frames.length > 1) close(copy, frames, nodes.at(-1)?.position)
  return root.children
}

function readTag(copy: Copy, frames: Frame[], value: string, position: Position | undefined): void {
  const match = tagShape.exec(value)
  const top = frames.at(-1)
  if (!top) return
  if (!match) {
    reportHidden(copy, value.slice(1, 4), value, position)
    return
  }
  const [, slash, typed = '', rest = ''] = match
  const name = typed.toLowerCase()
  if (slash) endTag(copy, frames, name, position)
  else if (name === 'br' || name === 'hr') top.children.push({type: 'break', position})
  else if (name === 'img') top.children.push(...imageOf(attributesOf(value), position))
  else if (!htmlNames.has(name)) {
    reportElement(copy, typed, value, position)
    const words = attributeWords(rest).join(' ')
    if (words) top.children.push({type: 'text', value: words, position})
  } else if (blockNames.has(name)) breakHere(top, position)
  else if (name !== 'wbr' && !rest.endsWith('/') && frames.length <= copy.state.limits.nesting * 4) {
    frames.push({name, attributes: attributesOf(value), children: [], position})
  }
}

function endTag(copy: Copy, frames: Frame[], name: string, position: Position | undefined): void {
  const top = frames.at(-1)
  if (top && blockNames.has(name)) breakHere(top, position)
  if (!frames.some((frame) => frame.name === name)) return
  while (frames.at(-1)?.name !== name) close(copy, frames, position)
  close(copy, frames, position, true)
}

/** A block inside running text begins a line. */
function breakHere(frame: Frame, position: Position | undefined): void {
  const last = frame.children.at(-1)
  if (last && last.type !== 'break') frame.children.push({type: 'break', position})
}

/** End the innermost element; one that hides its content hides nothing where its end tag `isTyped` nowhere. */
function close(copy: Copy, frames: Frame[], until: Position | undefined, isTyped = false): void {
  const frame = frames.pop()
  const parent = frames.at(-1)
  if (!frame || !parent) return
  const position = joined(frame.position, until)
  if (isTyped && hiddenNames.has(frame.name)) {
    const range = position && spanOf({type: '', position})
    reportHidden(copy, frame.name, range ? copy.text.slice(range.start, range.end) : '', position)
    return
  }
  const quoted: PhrasingContent[] = [
    {type: 'text', value: '“'},
    ...frame.children,
    {type: 'text', value: '”'}
  ]
  const node = phrasingElement(frame.name, frame.attributes, frame.children, position)
  const address = node ? undefined : lostAddress(frame.name, frame.attributes)
  if (address) reportElement(copy, frame.name, address, position)
  parent.children.push(...(node ? [node] : frame.name === 'q' ? quoted : frame.children))
}

function joined(start: Position | undefined, end: Position | undefined): Position | undefined {
  const from = start?.start.offset
  const to = end?.end.offset
  return from === undefined || to === undefined ? start : span(from, Math.max(from, to))
}

/** An image; none without an address. */
export function imageOf(attributes: Attributes, position: Position | undefined): PhrasingContent[] {
  const url = attributes.src ?? attributes['data-src']
  return url
    ? [{type: 'image', url, alt: attributes.alt ?? '', title: attributes.title ?? null, position}]
    : []
}
