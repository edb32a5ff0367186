import {isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import {TemplateError} from './problem.js'

/** Keys and indices from the root of a document. */
export type YamlPath = ReadonlyArray<PropertyKey>

/** A YAML file as data, with the way back to its lines. */
export interface YamlFile {
  value: unknown
  /** `file:line:column` of what stands at `path`: of its key where it has one. */
  place(path: YamlPath): string
}

const maximumBytes = 500_000
const maximumAliases = 100

/**
 * Read YAML 1.2 (core schema) as data: no tags that run code, no duplicate keys, a bounded number of aliases.
 * `name` is the file's name for messages. Throws {@link TemplateError} with line and column.
 */
export function readYaml(bytes: Uint8Array, name: string): YamlFile {
  const lines = new LineCounter()
  const fail = (reason: string, offset?: number): never => {
    throw new TemplateError([{place: offset === undefined ? name : at(name, lines, offset), reason}])
  }
  if (bytes.length > maximumBytes) fail('Unexpected file of more than 500 kB, expected a few settings')
  const document = parseDocument(decode(bytes, name), {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) fail('Unexpected YAML: ' + (problem.message.split('\n')[0] ?? ''), problem.pos[0])
  let value: unknown
  try {
    value = document.toJS({maxAliasCount: maximumAliases})
  } catch {
    fail('Unexpected number of aliases, expected at most ' + maximumAliases + ': write the values out')
  }
  return {value, place: (path) => at(name, lines, offsetOf(document.contents, path))}
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new TemplateError([{place: name, reason: 'Unexpected bytes that are not UTF-8, expected UTF-8'}])
  }
}

function at(name: string, lines: LineCounter, offset: number): string {
  const {line, col} = lines.linePos(offset)
  return name + ':' + Math.max(1, line) + ':' + Math.max(1, col)
}

/** Where the key at the end of `path` stands, or as far along the path as the document goes. */
function offsetOf(root: Node | null, path: YamlPath): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined
    const next: unknown = pair ?? (isCollection(node) ? node.get(step, true) : undefined)
    if (next === undefined) return offset
    const start = isPair(next) ? next.key : next
    offset = (isScalar(start) || isCollection(start) ? start.range?.[0] : undefined) ?? offset
    node = isPair(next) ? next.value : next
  }
  return offset
}
