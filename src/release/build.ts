import {bareFacts} from './bare-facts.js'
import type {ReleaseMeta} from './meta.js'
import type {Release, ReleaseDescendant} from './nodes.js'

/** Every node that `build` makes. */
export type Buildable = Release | ReleaseDescendant

/** The node of a type. */
export type NodeOf<Type extends Buildable['type']> = Extract<Buildable, {type: Type}>

/** Fields of a node besides `type` and `children`; facts of a release may be left out. */
type Properties<Type extends Buildable['type']> = Type extends 'release'
  ? {meta?: Partial<ReleaseMeta>}
  : Partial<Omit<NodeOf<Type>, 'type' | 'children' | 'data'>>

type Child = Buildable | string

/** What a node has where a test says nothing else. */
const usual: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  attribution: {speakers: []},
  contacts: {items: []},
  crosshead: {depth: 2},
  ends: {value: '###'},
  figure: {url: 'figure.png', alt: ''},
  marker: {kind: 'release'},
  quotation: {speakers: []},
  quote: {run: 1, opens: true, closes: true, speakers: []}
}

/** Nodes without `children`. */
const childless = new Set([
  'break',
  'code',
  'definition',
  'ends',
  'image',
  'inlineCode',
  'text',
  'thematicBreak'
])

/**
 * Make a node: its type, its fields if any, its children. A string among the children is text.
 *
 * `build('lead', [build('dateline', {place: 'Leeds'}, ['LEEDS — ']), 'It rained.'])`
 */
export function build<Type extends Buildable['type']>(type: Type, children: readonly Child[]): NodeOf<Type>
export function build<Type extends Buildable['type']>(
  type: Type,
  properties?: Properties<Type>,
  children?: readonly Child[]
): NodeOf<Type>
export function build(
  type: string,
  first: readonly Child[] | Record<string, unknown> = {},
  second: readonly Child[] = []
): unknown {
  const properties = Array.isArray(first) ? {} : (first as Record<string, unknown>)
  const children = (Array.isArray(first) ? (first as readonly Child[]) : second).map((child) =>
    typeof child === 'string' ? {type: 'text', value: child} : child
  )
  const fields = {...usual[type], ...properties}
  if (type === 'release') return {type, meta: metaWith(properties.meta as Partial<ReleaseMeta>), children}
  return childless.has(type) ? {type, ...fields} : {type, ...fields, children}
}

/** Facts of a release where a test says nothing else. */
export function metaWith(facts: Partial<ReleaseMeta> = {}): ReleaseMeta {
  return {
    ...bareFacts(),
    slug: 'release',
    language: 'en',
    headline: 'Headline',
    contacts: [],
    ...facts
  }
}
