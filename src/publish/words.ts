import type {Node} from 'unist'
import type {Release} from '../release/nodes.js'
import {phrasingTypes} from '../release/phrasing.js'
import {hashOf} from './hash.js'

/** A stretch of a release: what it is, and its words. */
export interface Stretch {
  /** Node types from the part of the release down, such as `body/lead` or `notes/list/listItem/paragraph`. */
  role: string
  text: string
  /** What of it every format has to say, where a format may set the rest anew: the place of a dateline. */
  essential?: string | undefined
}

/** Nodes inside a line of text; a node that holds any other is a container of stretches. */
const phrasing = new Set([...phrasingTypes, 'dateline', 'html', 'textDirective'])

/** The words of a release, paragraph by paragraph, in the order of the source. */
export function stretchesOf(release: Release): Stretch[] {
  const stretches: Stretch[] = []
  for (const child of release.children) walk(child, '', stretches)
  return stretches
}

function walk(node: Node, path: string, stretches: Stretch[]): void {
  const children = childrenOf(node)
  if (node.type === 'tableRow') add(stretches, path + node.type, children.map(textOf).join(' '))
  else if (children.some((child) => !phrasing.has(child.type))) {
    if ('title' in node && Array.isArray(node.title))
      add(stretches, path + node.type, node.title.map(textOf).join(''))
    for (const child of children) walk(child, path + node.type + '/', stretches)
  } else {
    const [first, ...rest] = children
    if (node.type === 'lead' && first?.type === 'dateline') {
      walk(first, path + 'lead/', stretches)
      add(stretches, path + 'lead', rest.map(textOf).join(''))
    } else add(stretches, path + node.type, textOf(node), placeOf(node))
    if ('credit' in node && Array.isArray(node.credit)) {
      add(stretches, path + 'credit', node.credit.map(textOf).join(''))
    }
  }
}

function add(stretches: Stretch[], role: string, text: string, essential?: string): void {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain) stretches.push({role, text: plain, ...(essential === undefined ? {} : {essential})})
}

/** The place of a dateline: services set date and credit their own way. */
function placeOf(node: Node): string | undefined {
  if (node.type !== 'dateline') return undefined
  return 'place' in node && typeof node.place === 'string' ? node.place : ''
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : []
}

/** The words of a node as they stand; a line break is a space. */
function textOf(node: Node): string {
  if (node.type === 'break') return ' '
  if ('value' in node && typeof node.value === 'string') return node.value
  if (node.type === 'image' && 'alt' in node && typeof node.alt === 'string') return node.alt
  return childrenOf(node).map(textOf).join('')
}

/**
 * SHA-256 over the words of a release and what they are. Two sources with the same hash say the same; a keyword, an
 * embargo or another way to type the markdown changes nothing.
 */
export function textHash(release: Release): string {
  return hashOf([release.meta.language, stretchesOf(release).map((stretch) => [stretch.role, stretch.text])])
}
