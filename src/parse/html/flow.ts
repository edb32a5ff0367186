import type {Element, RootContent as HastContent, Node as HastNode} from 'hast'
import type {BlockContent, Heading, Html, ListItem, PhrasingContent, Root} from 'mdast'
import type {Position} from 'unist'
import {type Copy, span, spanOf} from '../markdown/copy.js'
import {grammar} from '../markdown/grammar.js'
import {lostAddress, phrasingElement} from './element.js'
import {childrenOf, depthOf, fragmentOf, plainAttributes} from './fragment.js'
import {attributeWords, blockNames, hiddenNames, htmlNames} from './names.js'
import {imageOf} from './phrasing.js'
import {readComment, reportElement, reportHidden, reportMalformed, reportUnclosed} from './report.js'
import {type HtmlScope, positionOf} from './scope.js'
import {tableOf} from './table.js'

type Flow = BlockContent

/** A block of HTML as the mdast nodes it stands for; words outside any allowed element stay paragraphs. */
export function flowHtml(copy: Copy, node: Html): Flow[] {
  const range = spanOf(node)
  const isExact = range && copy.text.slice(range.start, range.end) === node.value
  const scope: HtmlScope = {
    copy,
    html: node.value,
    offset: isExact ? range.start : undefined,
    position: node.position
  }
  if (depthOf(node.value) > copy.state.limits.nesting * 4) return [strippedOf(scope)]
  const {root, brokenAt, malformed} = fragmentOf(node.value)
  for (const {start, end} of malformed) {
    reportMalformed(
      copy,
      node.value.slice(start, end),
      positionOf(scope, {type: '', position: span(start, end)})
    )
  }
  if (brokenAt === undefined) return flowOf(scope, root.children)
  return broken(scope, brokenAt)
}

/** What stands before a tag that never ends is HTML, the rest is words. */
function broken(scope: HtmlScope, at: number): Flow[] {
  const rest = scope.html.slice(at)
  const position =
    scope.offset === undefined ? scope.position : span(scope.offset + at, scope.offset + scope.html.length)
  reportUnclosed(scope.copy, rest, position)
  const before = flowOf(scope, fragmentOf(scope.html.slice(0, at)).root.children)
  return [...before, {type: 'paragraph', children: [{type: 'text', value: rest, position}], position}]
}

/** HTML nested too deep to be read: its words. */
function strippedOf({html, position}: HtmlScope): Flow {
  const value = html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}

/** Blocks, and paragraphs of what runs between them. */
export function flowOf(scope: HtmlScope, nodes: readonly HastContent[]): Flow[] {
  const result: Flow[] = []
  let running: HastContent[] = []
  const flush = () => {
    result.push(...paragraphsOf(scope, running))
    running = []
  }
  for (const node of nodes) {
    if (node.type === 'comment') readComment(scope.copy, '<!--' + node.value + '-->', positionOf(scope, node))
    else if (node.type === 'element' && isBlock(node)) {
      flush()
      result.push(...blockOf(scope, node))
    } else if (node.type !== 'doctype') running.push(node)
  }
  flush()
  return result
}

/** An element that is a block, or has one inside it. */
function isBlock(element: Element): boolean {
  if (blockNames.has(element.tagName)) return true
  if (hiddenNames.has(element.tagName)) return false
  return childrenOf(element).some((child) => child.type === 'element' && isBlock(child))
}

const blocks: Readonly<Record<string, (scope: HtmlScope, element: Element) => Flow[]>> = {
  blockquote: (scope, element) => {
    const children = flowOf(scope, childrenOf(element))
    return children.length > 0 ? [{type: 'blockquote', children, position: positionOf(scope, element)}] : []
  },
  dt: (scope, element) =>
    flowOf(scope, childrenOf(element)).map((node) =>
      node.type === 'paragraph' ? {...node, children: [{type: 'strong', children: node.children}]} : node
    ),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: (scope, element) => [{type: 'thematicBreak', position: positionOf(scope, element)}],
  li: (scope, element) => [{type: 'list', spread: false, children: [itemOf(scope, element)]}],
  menu: list,
  ol: list,
  pre: (scope, element) => [
    {type: 'code', value: textIn(element).replace(/^\n|\n$/g, ''), position: positionOf(scope, element)}
  ],
  table: (scope, element) => tableOf(scope, element, {flowOf, phrasingOf}),
  ul: list
}

function blockOf(scope: HtmlScope, element: Element): Flow[] {
  const block = blocks[element.tagName]
  if (block) return block(scope, element)
  if (!htmlNames.has(element.tagName)) unknown(scope, element)
  return flowOf(scope, childrenOf(element))
}

function heading(scope: HtmlScope, element: Element): Flow[] {
  const depth = Number(element.tagName.slice(1)) as Heading['depth']
  const children = phrasingOf(scope, childrenOf(element))
  return children.length > 0 ? [{type: 'heading', depth, children, position: positionOf(scope, element)}] : []
}

function list(scope: HtmlScope, element: Element): Flow[] {
  const children: ListItem[] = []
  for (const child of childrenOf(element)) {
    if (child.type === 'element' && child.tagName === 'li') children.push(itemOf(scope, child))
    else if (
      child.type === 'element' &&
      (child.tagName === 'ul' || child.tagName === 'ol') &&
      children.length > 0
    ) {
      children.at(-1)?.children.push(...list(scope, child))
    } else {
      const flow = flowOf(scope, [child])
      if (flow.length > 0) children.push({type: 'listItem', spread: false, children: flow})
    }
  }
  if (children.length === 0) return []
  const start = Number(plainAttributes(element).start ?? 1)
  const ordered = element.tagName === 'ol'
  return [
    {
      type: 'list',
      ordered,
      start: ordered && Number.isInteger(start) ? start : ordered ? 1 : null,
      spread: false,
      children,
      position: positionOf(scope, element)
    }
  ]
}

function itemOf(scope: HtmlScope, element: Element): ListItem {
  const children = flowOf(scope, childrenOf(element))
  return {type: 'listItem', spread: false, children, position: positionOf(scope, element)}
}

/** Running text; two line breaks in a row part paragraphs. */
function paragraphsOf(scope: HtmlScope, nodes: readonly HastContent[]): Flow[] {
  const groups: PhrasingContent[][] = [[]]
  for (const node of phrasingOf(scope, nodes)) {
    const group = groups.at(-1)
    if (node.type === 'break' && group?.at(-1)?.type === 'break') groups.push([])
    else group?.push(node)
  }
  return groups.flatMap((group): Flow[] => {
    const children = trimmed(group)
    return children.length === 0
      ? []
      : [{type: 'paragraph', children, position: hull(children) ?? scope.position}]
  })
}

/** Inline elements and words; blocks inside them begin a line. */
export function phrasingOf(scope: HtmlScope, nodes: readonly HastContent[]): PhrasingContent[] {
  return trimmed(nodes.flatMap((node) => inline(scope, node)))
}

function inline(scope: HtmlScope, node: HastContent): PhrasingContent[] {
  const position = positionOf(scope, node)
  if (node.type === 'text') return textOf(scope, node.value, position)
  if (node.type === 'comment') readComment(scope.copy, '<!--' + node.value + '-->', position)
  if (node.type !== 'element') return []
  const name = node.tagName
  const attributes = plainAttributes(node)
  if (name === 'br') return [{type: 'break', position}]
  if (name === 'img') return imageOf(attributes, position)
  if (hiddenNames.has(name)) return hidden(scope, node)
  const children = childrenOf(node).flatMap((child) => inline(scope, child))
  if (!htmlNames.has(name)) return [...unknown(scope, node), ...children]
  if (name === 'q') return [{type: 'text', value: '“'}, ...children, {type: 'text', value: '”'}]
  const element = phrasingElement(name, attributes, children, position)
  if (element) return [element]
  const address = lostAddress(name, attributes)
  if (address) reportElement(scope.copy, name, address, position)
  return blockNames.has(name) ? [{type: 'break'}, ...children, {type: 'break'}] : children
}

const voidNames = new Set(['embed', 'frame', 'link', 'meta'])

/** An element whose content is no copy. One that never ends would hide the rest of the release: its words stay. */
function hidden(scope: HtmlScope, element: Element): PhrasingContent[] {
  const name = element.tagName
  const source = sourceOf(scope, element)
  const position = positionOf(scope, element)
  if (voidNames.has(name) || new RegExp('</' + name + '\\s*>$', 'i').test(source)) {
    reportHidden(scope.copy, name, source, position)
    return []
  }
  reportUnclosed(scope.copy, '<' + name + '>', position)
  return childrenOf(element).flatMap((child) => inline(scope, child))
}

/** Words and addresses in the attributes of an element that HTML does not know. */
function unknown(scope: HtmlScope, element: Element): PhrasingContent[] {
  const source = sourceOf(scope, element)
  const tag = source.slice(0, source.indexOf('>') + 1)
  const position = positionOf(scope, element)
  reportElement(scope.copy, element.tagName, tag, position)
  const value = attributeWords(tag).join(' ')
  return value ? [{type: 'text', value, position}] : []
}

const marked = /\*\*|__|\]\(/

/** Words between tags; where they are marked up as markdown they are read as such. */
function textOf(_scope: HtmlScope, raw: string, position: Position | undefined): PhrasingContent[] {
  const value = raw.replace(/\s+/g, ' ')
  if (marked.test(value)) {
    const [first, second] = (grammar().parse(value.trim().replace(/&(?=[#a-z])|</gi, '\\$&')) as Root)
      .children
    if (first?.type === 'paragraph' && second === undefined) {
      return first.children.map((child) => stripped(child, position))
    }
  }
  return value === '' ? [] : [{type: 'text', value, position}]
}

/** A node of a text of its own: its place is that of the text. */
function stripped(node: PhrasingContent, position: Position | undefined): PhrasingContent {
  const copy = {...node, position}
  return 'children' in copy
    ? ({...copy, children: copy.children.map((child) => stripped(child, position))} as PhrasingContent)
    : copy
}

/** Without spaces and breaks at the ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes]
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  while (isEmpty(result[0])) result.shift()
  while (isEmpty(result.at(-1))) result.pop()
  const [first] = result
  if (first?.type === 'text') result[0] = {...first, value: first.value.trimStart()}
  const last = result.at(-1)
  if (last?.type === 'text') result[result.length - 1] = {...last, value: last.value.trimEnd()}
  return result
}

function sourceOf(scope: HtmlScope, node: HastNode): string {
  const range = spanOf(node)
  return range ? scope.html.slice(range.start, range.end) : ''
}

function hull(nodes: readonly PhrasingContent[]): Position | undefined {
  const spans = nodes.map(spanOf).filter((range) => range !== undefined)
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? span(first.start, Math.max(first.start, last.end)) : undefined
}

function textIn(element: Element): string {
  return childrenOf(element)
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
}
