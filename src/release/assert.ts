import type {Release} from './nodes.js'
import {phrasingTypes} from './phrasing.js'

/** Nodes of a third party, which `assertRelease` cannot know. */
export interface KnownNodes {
  /** Types that may stand directly in a release. */
  release?: readonly string[] | undefined
  /** Types that may stand in the copy and in sections. */
  body?: readonly string[] | undefined
  /** Types that may stand in running text. */
  phrasing?: readonly string[] | undefined
}

type Group = 'release' | 'body' | 'block' | 'phrasing'

const releaseTypes = [
  'boilerplate',
  'body',
  'contacts',
  'ends',
  'headline',
  'marker',
  'notes',
  'standfirst',
  'tail'
]
const mdastBlocks = [
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak'
]
const bodyTypes = [
  'crosshead',
  'dateline',
  'factBox',
  'figure',
  'lead',
  'marker',
  'pullQuote',
  'quotation',
  ...mdastBlocks
]
const groups: Record<Group, readonly string[]> = {
  release: releaseTypes,
  body: bodyTypes,
  block: mdastBlocks,
  phrasing: [...phrasingTypes, 'html']
}

/** What a node must have: the group its children are of, other types among them, and fields by kind. */
interface Shape {
  children?: Group
  also?: readonly string[]
  only?: readonly string[]
  fields?: Readonly<Record<string, FieldKind>>
}

type FieldKind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'speakers'
  | 'contacts'
  | 'meta'
  | 'phrasing?'
  | 'string?'
  | 'depth'

const text: Shape = {children: 'phrasing'}

const shapes: Readonly<Record<string, Shape>> = {
  attribution: {...text, fields: {speakers: 'speakers'}},
  blockquote: {children: 'block'},
  body: {children: 'body'},
  boilerplate: {children: 'body', also: ['label'], fields: {organisation: 'string?'}},
  contacts: {children: 'body', also: ['label'], fields: {items: 'contacts'}},
  crosshead: {...text, fields: {depth: 'depth'}},
  dateline: {
    ...text,
    fields: {place: 'string?', region: 'string?', country: 'string?', date: 'string?', credit: 'string?'}
  },
  delete: text,
  emphasis: text,
  ends: {fields: {value: 'string'}},
  factBox: {children: 'body', fields: {title: 'phrasing?'}},
  figure: {...text, fields: {url: 'string', alt: 'string', title: 'string?', credit: 'phrasing?'}},
  footnoteDefinition: {children: 'block'},
  foreign: {...text, fields: {lang: 'string'}},
  heading: text,
  headline: text,
  label: text,
  lead: {children: 'phrasing', also: ['dateline']},
  link: {...text, fields: {url: 'string'}},
  list: {only: ['listItem']},
  listItem: {children: 'block'},
  marker: {...text, fields: {kind: 'string'}},
  notes: {children: 'body', also: ['label']},
  paragraph: text,
  pullQuote: {only: ['paragraph', 'attribution']},
  quotation: {children: 'block', also: ['attribution'], fields: {speakers: 'speakers'}},
  quote: {
    ...text,
    fields: {run: 'number', opens: 'boolean', closes: 'boolean', speakers: 'speakers'}
  },
  release: {children: 'release', fields: {meta: 'meta'}},
  standfirst: {only: ['paragraph', 'list']},
  strong: text,
  subscript: text,
  superscript: text,
  table: {only: ['tableRow']},
  tableCell: text,
  tableRow: {only: ['tableCell']},
  tail: {children: 'body'},
  text: {fields: {value: 'string'}}
}

/**
 * Check that a value is a release: every node has its fields, and stands where its kind may stand. Throws an error that
 * names the path and the node. `known` lists the types that others have registered.
 */
export function assertRelease(value: unknown, known: KnownNodes = {}): asserts value is Release {
  if (!isRecord(value) || value.type !== 'release') {
    throw new TypeError('Unexpected ' + named(value) + ' at `release`, expected a `release` node')
  }
  check(value, 'release', known)
}

function check(node: Record<string, unknown>, path: string, known: KnownNodes): void {
  const type = String(node.type)
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined
  if (!shape) return
  for (const [field, kind] of Object.entries(shape.fields ?? {}))
    checkField(node[field], kind, path + '.' + field, known)
  const allowed = allowedIn(shape, known)
  if (!allowed) return
  const children = node.children
  if (!Array.isArray(children)) throw unexpected(children, path + '.children', 'a list of nodes')
  for (const [index, child] of children.entries())
    checkChild(child, allowed, path + '.children[' + index + ']', type, known)
}

function allowedIn(shape: Shape, known: KnownNodes): readonly string[] | undefined {
  if (shape.only) return shape.only
  if (!shape.children) return undefined
  const own = shape.children === 'block' ? [] : (known[shape.children] ?? [])
  return [...groups[shape.children], ...(shape.also ?? []), ...own]
}

function checkChild(
  child: unknown,
  allowed: readonly string[],
  path: string,
  parent: string,
  known: KnownNodes
): void {
  if (!isRecord(child) || typeof child.type !== 'string') throw unexpected(child, path, 'a node')
  if (!allowed.includes(child.type)) {
    throw new TypeError(
      'Unexpected node `' +
        child.type +
        '` at `' +
        path +
        '`, expected one that may stand in `' +
        parent +
        '`: ' +
        allowed.map((type) => '`' + type + '`').join(', ')
    )
  }
  check(child, path, known)
}

const fields: Record<FieldKind, (value: unknown, path: string, known: KnownNodes) => boolean> = {
  string: (value) => typeof value === 'string',
  'string?': (value) => value === undefined || typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isInteger(value) && value > 0,
  boolean: (value) => typeof value === 'boolean',
  depth: (value) => value === 2 || value === 3,
  speakers: (value) => Array.isArray(value) && value.every(isSpeaker),
  contacts: (value) => Array.isArray(value) && value.every(isContact),
  meta: isMeta,
  'phrasing?': (value, path, known) => {
    if (value === undefined) return true
    if (!Array.isArray(value)) return false
    const allowed = [...groups.phrasing, ...(known.phrasing ?? [])]
    for (const [index, child] of value.entries())
      checkChild(child, allowed, path + '[' + index + ']', 'running text', known)
    return true
  }
}

const expectations: Record<FieldKind, string> = {
  string: 'a string',
  'string?': 'a string or nothing',
  number: 'a whole number from 1',
  boolean: 'true or false',
  depth: '2 or 3',
  speakers: 'a list of speakers',
  contacts: 'a list of contacts',
  meta: 'facts with at least slug, headline, language and contacts',
  'phrasing?': 'running text or nothing'
}

function checkField(value: unknown, kind: FieldKind, path: string, known: KnownNodes): void {
  if (!fields[kind](value, path, known)) throw unexpected(value, path, expectations[kind])
}

function isSpeaker(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    ['person', 'organisation', 'document'].includes(String(value.kind))
  )
}

function isContact(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.phones) && Array.isArray(value.languages)
}

function isMeta(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.slug === 'string' &&
    /^[a-z0-9-]+$/.test(value.slug) &&
    typeof value.headline === 'string' &&
    typeof value.language === 'string' &&
    Array.isArray(value.contacts)
  )
}

function unexpected(value: unknown, path: string, expectation: string): TypeError {
  return new TypeError('Unexpected ' + named(value) + ' at `' + path + '`, expected ' + expectation)
}

function named(value: unknown): string {
  if (isRecord(value) && typeof value.type === 'string') return 'node `' + value.type + '`'
  if (value === undefined) return 'nothing'
  return Array.isArray(value) ? 'a list' : '`' + String(value) + '`'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
