import type {Node} from 'unist'
import {type ParseOptions, parse} from '../../../src/parse/index.js'
import type {Parsed} from '../../../src/release/index.js'

/** A tree as one line: types, with the words of its leaves. */
export function outline(node: Node): string {
  const name = node.type === 'root' ? '' : node.type
  if ('children' in node) return name + '(' + (node.children as Node[]).map(outline).join(' ') + ')'
  if ('value' in node) return JSON.stringify(node.value)
  if ('url' in node) return name + ':' + String(node.url)
  return 'identifier' in node ? name + ':' + String(node.identifier) : name
}

export function treeOf(source: string, options?: ParseOptions): string {
  return outline(parse(source, options).tree)
}

/** The ids of the messages of a parse, with the line each stands in. */
export function messagesOf({file}: Parsed): string[] {
  return file.messages.map((message) => message.ruleId + (message.line ? ':' + message.line : ''))
}

/** Every node of a tree whose text stands in the source just as it is. */
export function misplaced(source: string, node: Node): string[] {
  const own =
    node.type === 'text' && 'value' in node && node.position
      ? [source.slice(node.position.start.offset, node.position.end.offset), String(node.value)]
      : ['', '']
  const below =
    'children' in node ? (node.children as Node[]).flatMap((child) => misplaced(source, child)) : []
  return own[0] === own[1] ? below : [...below, own.join(' ≠ ')]
}
