import type {Element, ElementContent, Properties, RootContent} from 'hast'
import {frequentReferences} from '../frequent-references.js'
import {span} from '../markdown/copy.js'

/** What an element is to those around it. */
type Kind =
  | 'block'
  | 'cell'
  | 'group'
  | 'item'
  | 'list'
  | 'phrasing'
  | 'row'
  | 'rule'
  | 'table'
  | 'text'
  | 'void'

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    block: 'article blockquote div section',
    cell: 'td th',
    group: 'tbody tfoot thead',
    item: 'li',
    list: 'ol ul',
    phrasing: 'a b cite code em i s small span strong sub sup u',
    row: 'tr',
    rule: 'hr',
    table: 'table',
    text: 'h1 h2 h3 h4 h5 h6 p',
    void: 'br img'
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind]))
)

const flow: ReadonlySet<Kind> = new Set(['block', 'list', 'phrasing', 'rule', 'table', 'text', 'void'])
const running: ReadonlySet<Kind> = new Set(['phrasing', 'void'])

/** What may stand in an element so that the algorithm of HTML moves nothing and closes nothing by itself. */
const holds: Readonly<Record<Kind, ReadonlySet<Kind>>> = {
  block: flow,
  cell: flow,
  group: new Set(['row']),
  item: flow,
  list: new Set(['item']),
  phrasing: running,
  row: new Set(['cell']),
  rule: new Set(),
  table: new Set(['group']),
  text: running,
  void: new Set()
}

/** In these, words would be moved elsewhere. */
const wordless: ReadonlySet<Kind> = new Set(['group', 'list', 'row', 'table'])

/** Attributes whose property is the text as typed. */
const asTyped: ReadonlySet<string> = new Set(['alt', 'href', 'id', 'lang', 'src', 'style', 'target', 'title'])

const startTag = /<([a-z][a-z0-9]*)((?:[ \t\n]+[a-z]+="[^"&<>\r\0]*")*)[ \t\n]*(\/?)>/y
const endTag = /<\/([a-z][a-z0-9]*)[ \t\n]*>/y
const attribute = /([a-z]+)="([^"]*)"/g
const words = /[^<&\r\0]+/y
const reference = /&(?:(amp|gt|lt|nbsp|quot);|(?![A-Za-z#]))/y

interface Frame {
  kind: Kind
  element: Element | undefined
  children: ElementContent[]
  start: number
}

/**
 * HTML in which every element that begins ends where it should, read without the algorithm of the standard, which
 * takes seven times as long; the tree is the same (a property test compares them). Nothing for any other HTML.
 */
export function simpleFragment(html: string): RootContent[] | undefined {
  const root: Frame = {kind: 'block', element: undefined, children: [], start: 0}
  const frames = [root]
  for (let at = 0; at < html.length; ) {
    const isTag = html[at] === '<'
    const end = isTag
      ? (opened(html, at, frames) ?? closed(html, at, frames))
      : typed(html, at, frames.at(-1) ?? root)
    if (end === undefined) return undefined
    at = end
  }
  return frames.length === 1 ? root.children : undefined
}

/** The attributes of a start tag that stands alone. */
export function simpleAttributes(tag: string): Properties | undefined {
  startTag.lastIndex = 0
  const match = startTag.exec(tag)
  const kind = match && kinds.get(match[1] ?? '')
  return match?.[0] === tag && kind && flow.has(kind) ? propertiesOf(match[2] ?? '') : undefined
}

function opened(html: string, at: number, frames: Frame[]): number | undefined {
  startTag.lastIndex = at
  const match = startTag.exec(html)
  const [tag = '', name = '', typedAttributes = '', slash] = match ?? []
  const kind = kinds.get(name)
  const properties = kind && propertiesOf(typedAttributes)
  const isVoid = kind === 'void' || kind === 'rule'
  if (!kind || !properties || (slash && !isVoid)) return undefined
  if (kind === 'row' && frames.at(-1)?.kind === 'table') {
    // A row that is in no group makes one, which stands nowhere in the text.
    const group: Element = {type: 'element', tagName: 'tbody', properties: {}, children: []}
    frames.at(-1)?.children.push(group)
    frames.push({kind: 'group', element: undefined, children: group.children, start: at})
  }
  const parent = frames.at(-1)
  const isAgain = kind === 'phrasing' && frames.some((frame) => frame.element?.tagName === name)
  if (!parent || !holds[parent.kind].has(kind) || isAgain) return undefined
  const end = at + tag.length
  const element: Element = {type: 'element', tagName: name, properties, children: [], position: span(at, end)}
  parent.children.push(element)
  if (!isVoid) frames.push({kind, element, children: element.children, start: at})
  return end
}

function closed(html: string, at: number, frames: Frame[]): number | undefined {
  endTag.lastIndex = at
  const match = endTag.exec(html)
  if (!match || frames.length < 2) return undefined
  const [tag, name] = match
  // The group that rows have made ends with its table.
  if (name === 'table' && !frames.at(-1)?.element) frames.pop()
  const {element, start} = frames.at(-1) ?? {}
  if (element?.tagName !== name || !element || start === undefined) return undefined
  frames.pop()
  element.position = span(start, at + tag.length)
  return at + tag.length
}

/** Words up to the next tag. */
function typed(html: string, from: number, {kind, children}: Frame): number | undefined {
  let value = ''
  let at = from
  while (at < html.length && html[at] !== '<') {
    const pattern = html[at] === '&' ? reference : words
    pattern.lastIndex = at
    const match = pattern.exec(html)
    if (!match) return undefined
    value += pattern === words ? match[0] : (frequentReferences[match[1] ?? ''] ?? '&')
    at += match[0].length
  }
  if (wordless.has(kind) && /[^ \t\n]/.test(value)) return undefined
  children.push({type: 'text', value, position: span(from, at)})
  return at
}

function propertiesOf(typedAttributes: string): Properties | undefined {
  const properties: Properties = {}
  for (const [, name = '', value = ''] of typedAttributes.matchAll(attribute)) {
    if (name === 'class' && /^[^\s]+(?: [^\s]+)*$/.test(value) && !properties.className)
      properties.className = value.split(' ')
    else if (asTyped.has(name) && !(name in properties)) properties[name] = value
    else return undefined
  }
  return properties
}
