import type {Position} from 'unist'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLError,
  type Node as YamlNode
} from 'yaml'
import {notify} from '../../release/message.js'
import {type Lines, positionAt} from '../lines.js'
import type {ParseState} from '../state.js'

/** Of the errors of one file; a broken block has one in every line. */
const mostReported = 20

/** One key of the front matter as typed. */
export interface Entry {
  key: string
  value: unknown
  keyPosition: Position
  /** Where the value stands; the key where it is empty. */
  position: Position
  /** Where the value at `path` inside this entry stands. */
  at(path: ReadonlyArray<PropertyKey>): Position
  /** How the scalar at `path` is written: offsets in the source and its style. */
  written(path: ReadonlyArray<PropertyKey>): Written | undefined
}

/** A scalar as it stands in the source. */
export interface Written {
  start: number
  end: number
  value: string
}

/**
 * Keys and values of YAML 1.2 (core schema; JSON is a subset of it): data only. Tags other than the core ones,
 * duplicate keys, cut-off values and more values than `limits.nodes` once aliases are followed are errors with the
 * line and column of the file.
 *
 * `yaml` is the text; `offset` says where it begins in the source.
 */
export function entriesOf(state: ParseState, yaml: string, offset: number): Entry[] {
  const counter = new LineCounter()
  const document = readDocument(state, yaml, offset, counter)
  if (!document) return []
  for (const problem of [...document.errors, ...document.warnings].slice(0, mostReported)) {
    report(state, problem, offset)
  }
  const contents = document.contents
  if (contents === null) return []
  if (!isMap(contents)) {
    notify(state.file, {
      ruleId: 'front-matter-yaml',
      reason: 'Unexpected front matter without keys, expected lines such as `headline: …`',
      place: positionAt(state.lines, offset, offset + yaml.length),
      severity: 'error'
    })
    return []
  }
  const budget = {left: state.limits.nodes}
  const entries: Entry[] = []
  const keys = new Set<string>()
  try {
    for (const pair of contents.items) {
      const entry = entryOf(state, document, pair, offset, budget)
      if (keys.has(entry.key)) reportDuplicate(state, entry)
      else entries.push(entry)
      keys.add(entry.key)
    }
  } catch (cause) {
    notify(state.file, {
      ruleId: 'front-matter-limit',
      reason:
        'Unexpected front matter of more than ' +
        state.limits.nodes.toLocaleString('en') +
        ' values or ' +
        state.limits.nesting +
        ' levels, expected a few facts',
      place: positionAt(state.lines, offset, offset + yaml.length),
      hint: 'Aliases (`*name`) repeat what they stand for; write the values out',
      cause,
      severity: 'error'
    })
  }
  return entries
}

function readDocument(
  state: ParseState,
  yaml: string,
  offset: number,
  lineCounter: LineCounter
): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      stringKeys: false,
      lineCounter,
      logLevel: 'silent'
    })
  } catch (cause) {
    notify(state.file, {
      ruleId: 'front-matter-yaml',
      reason: 'Unexpected front matter that cannot be read, expected YAML',
      place: positionAt(state.lines, offset, offset + yaml.length),
      cause,
      severity: 'error'
    })
    return undefined
  }
}

function report(state: ParseState, problem: YAMLError, offset: number): void {
  const [start, end] = problem.pos
  notify(state.file, {
    ruleId: 'front-matter-yaml',
    reason: 'Unexpected YAML in front matter: ' + problem.message.split('\n')[0],
    place: positionAt(state.lines, offset + start, offset + Math.max(start, end)),
    hint: hints[problem.code] ?? 'Put a value that holds `: `, `#` or quotation marks in quotes',
    severity: 'error'
  })
}

function reportDuplicate(state: ParseState, entry: Entry): void {
  notify(state.file, {
    ruleId: 'front-matter-duplicate-key',
    reason: 'Unexpected second `' + entry.key + '`, expected each key once',
    place: entry.keyPosition,
    hint: 'Keep one of the two',
    severity: 'error'
  })
}

const hints: Readonly<Record<string, string>> = {
  TAG_RESOLVE_FAILED: 'Front matter is data: leave the tag (`!…`) out',
  TAB_AS_INDENT: 'Indent with spaces'
}

interface Budget {
  left: number
}

function entryOf(
  state: ParseState,
  document: Document.Parsed,
  pair: Pair,
  offset: number,
  budget: Budget
): Entry {
  const keyNode = isNode(pair.key) ? pair.key : undefined
  const valueNode = isNode(pair.value) ? pair.value : undefined
  const keyPosition = place(state.lines, keyNode, offset) ?? positionAt(state.lines, offset, offset)
  const position = place(state.lines, valueNode, offset) ?? keyPosition
  return {
    key: isScalar(keyNode) ? String(keyNode.value) : String(pair.key),
    value: plain(state, document, valueNode, budget, 0),
    keyPosition,
    position,
    at: (path) => place(state.lines, walk(document, valueNode, path), offset) ?? position,
    written: (path) => written(walk(document, valueNode, path), offset)
  }
}

function place(lines: Lines, node: YamlNode | undefined, offset: number): Position | undefined {
  const range = node?.range
  if (!range || range[0] === range[1]) return undefined
  return positionAt(lines, offset + range[0], offset + range[1])
}

function written(node: YamlNode | undefined, offset: number): Written | undefined {
  if (!isScalar(node) || !node.range) return undefined
  return {start: offset + node.range[0], end: offset + node.range[1], value: textOf(node.value, node.source)}
}

/** The node at `path`; an alias is followed. */
function walk(
  document: Document.Parsed,
  from: YamlNode | undefined,
  path: ReadonlyArray<PropertyKey>
): YamlNode | undefined {
  let node = from
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isSeq(node)) node = asNode(node.items[Number(step)])
    else if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step
      )
      node = asNode(pair?.value)
    } else if (path.length > 1 || step !== 0) return undefined
  }
  return isAlias(node) ? node.resolve(document) : node
}

function asNode(value: unknown): YamlNode | undefined {
  return isNode(value) ? value : undefined
}

/** A YAML node as plain data; throws where it goes beyond the limits. */
function plain(
  state: ParseState,
  document: Document.Parsed,
  node: YamlNode | undefined,
  budget: Budget,
  depth: number
): unknown {
  if (--budget.left < 0) throw new RangeError('Unexpected number of values in front matter')
  if (depth > state.limits.nesting) throw new RangeError('Unexpected nesting in front matter')
  if (node === undefined) return null
  if (isAlias(node)) return plain(state, document, node.resolve(document), budget, depth + 1)
  if (isScalar(node)) return scalar(node.value, node.source)
  if (isSeq(node)) return node.items.map((item) => plain(state, document, asNode(item), budget, depth + 1))
  if (!isMap(node)) return null
  const result: Record<string, unknown> = {}
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
    if (key === '__proto__') continue
    result[key] = plain(state, document, asNode(pair.value), budget, depth + 1)
  }
  return result
}

/** Numbers that do not survive as numbers (`1.10`, `007`, a long id) stay as typed. */
function scalar(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number' && source !== undefined && String(value) !== source) return source
  if (typeof value === 'bigint') return source ?? String(value)
  return value
}

function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}
