import type {Node} from 'unist'
import {VFile} from 'vfile'
import {parse} from '../../../src/parse/index.js'
import {type RecogniseOptions, recognise} from '../../../src/recognise/index.js'
import type {Quote, Release, ReleaseContent, Speaker} from '../../../src/release/index.js'
import {quotationsOf, textOfRelease} from '../../../src/release/index.js'

/** Parse and recognise a release; the path says its language where the text is too short to. */
export function read(source: string, options: RecogniseOptions & {path?: string; language?: string} = {}) {
  const file = new VFile({value: source, path: options.path ?? 'release.md'})
  const parsed = parse(file, options.language ? {language: options.language} : {})
  const release = recognise(parsed, options)
  return {release, file, rules: file.messages.map((message) => String(message.ruleId))}
}

/** The release of a source. */
export function release(source: string, options: {path?: string; language?: string} = {}): Release {
  return read(source, options).release
}

/** The words of every part of a type. */
export function textOf(tree: Release, type: ReleaseContent['type']): string[] {
  return tree.children.filter((part) => part.type === type).map((part) => textOfRelease(part))
}

/** Who speaks, and how many paragraphs, run by run: `Jane Doe (2)`. */
export function runs(tree: Release): string[] {
  return quotationsOf(tree).map((run) => names(run.speakers) + ' (' + run.paragraphs + ')')
}

export function names(speakers: readonly Speaker[]): string {
  return speakers.map((speaker) => speaker.name).join(' + ')
}

/** Every node of a type, in reading order. */
export function all(node: Node, type: string): Node[] {
  const own = node.type === type ? [node] : []
  const children = 'children' in node ? (node.children as Node[]) : []
  return [...own, ...children.flatMap((child) => all(child, type))]
}

export function quotesIn(tree: Release): Quote[] {
  return all(tree, 'quote') as unknown as Quote[]
}
