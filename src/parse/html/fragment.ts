import type {Element, Properties, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {simpleAttributes, simpleFragment} from './simple-fragment.js'

/** Attributes as strings, by their HTML names in lower case. */
export type Attributes = Record<string, string | undefined>

/** HTML as a tree, and where it breaks off. */
export interface Fragment {
  root: Root
  /** Offset of a tag or comment that never ends; what follows it is not in the tree. */
  brokenAt: number | undefined
  /** Tags that hold more than a name and attributes: quotation marks gone wrong, copy taken for attributes. */
  malformed: Array<{start: number; end: number}>
}

const strayRules: ReadonlySet<string> = new Set([
  'duplicate-attribute',
  'end-tag-with-attributes',
  'missing-whitespace-between-attributes',
  'unexpected-character-in-attribute-name',
  'unexpected-character-in-unquoted-attribute-value',
  'unexpected-equals-sign-before-attribute-name'
])

/** Read a piece of HTML; nothing in it is run. */
export function fragmentOf(html: string): Fragment {
  const children = simpleFragment(html)
  return children
    ? {root: {type: 'root', children}, brokenAt: undefined, malformed: []}
    : standardFragment(html)
}

/** A piece of any HTML, by the algorithm of the HTML standard (parse5). */
export function standardFragment(html: string): Fragment {
  let brokenAt: number | undefined
  const strays: number[] = []
  const root = fromHtml(html, {
    fragment: true,
    eofInTag: 1,
    eofInComment: 1,
    duplicateAttribute: 1,
    endTagWithAttributes: 1,
    missingWhitespaceBetweenAttributes: 1,
    unexpectedCharacterInAttributeName: 1,
    unexpectedCharacterInUnquotedAttributeValue: 1,
    unexpectedEqualsSignBeforeAttributeName: 1,
    onerror: (message) => {
      if (message.ruleId === 'eof-in-tag') brokenAt ??= unendedTag(html)
      if (message.ruleId === 'eof-in-comment') brokenAt ??= html.lastIndexOf('<!--')
      const at =
        message.place && 'start' in message.place ? message.place.start.offset : message.place?.offset
      if (at !== undefined && strayRules.has(message.ruleId ?? '')) strays.push(at)
    }
  })
  if (selectorName.test(html)) for (const node of root.children) named(node, html)
  return {root, brokenAt, malformed: strays.length > 0 ? tagsAround(html, strays) : []}
}

const selectorName = /<[a-z][^\s/>]*[.#]/i

/**
 * The name of an element as typed: hast takes `<br#x>` for a `<br>` with an id, which holds nothing, when it is an
 * element that HTML does not know, and everything behind it stands in it.
 */
function named(node: RootContent, html: string): void {
  if (node.type !== 'element') return
  const start = node.position?.start.offset
  const typed = start === undefined ? undefined : /^<([^\s/>]+)/.exec(html.slice(start, start + 200))?.[1]
  if (typed && /[.#]/.test(typed)) {
    node.tagName = typed.toLowerCase()
    node.properties = {}
  }
  for (const child of childrenOf(node)) named(child, html)
}

/** The tags that hold one of `offsets`. */
function tagsAround(html: string, offsets: readonly number[]): Array<{start: number; end: number}> {
  return [...html.matchAll(tag)]
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
    .filter(({start, end}) => offsets.some((offset) => offset >= start && offset <= end))
}

const tag = /<\/?[a-z](?:=\s*"[^"]*"|=\s*'[^']*'|[^>=]|=(?!\s*["']))*(>|$)?/gi

/** Where the tag begins that never ends: a quotation mark that is not closed takes the rest of the text into it. */
function unendedTag(html: string): number {
  for (const match of html.matchAll(tag)) if (match[1] !== '>') return match.index
  return html.lastIndexOf('<')
}

/** The attributes of a start tag. */
export function attributesOf(tag: string): Attributes {
  const simple = simpleAttributes(tag)
  if (simple) return plain(simple)
  const first = fragmentOf(tag).root.children.find((node) => node.type === 'element')
  return first ? plainAttributes(first) : Object.create(null)
}

/** The properties of an element as plain strings. */
export function plainAttributes(element: Element): Attributes {
  return plain(element.properties)
}

function plain(properties: Properties): Attributes {
  const result: Attributes = Object.create(null)
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'string' || typeof value === 'number') result[key.toLowerCase()] = String(value)
    else if (Array.isArray(value)) result[key.toLowerCase()] = value.join(' ')
  }
  const language = result.xmllang
  if (language !== undefined) result.lang ??= language
  return result
}

/** How deep elements may stand in each other in `html`: start tags less end tags, at most. */
export function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const match of html.matchAll(/<(\/?)[a-z]/gi)) {
    depth += match[1] ? -1 : 1
    if (depth > deepest) deepest = depth
    if (depth < 0) depth = 0
  }
  return deepest
}

/** The children of an element; those of a `template` stand apart. */
export function childrenOf(node: Element | Root): RootContent[] {
  return node.type === 'element' && node.content ? node.content.children : node.children
}
