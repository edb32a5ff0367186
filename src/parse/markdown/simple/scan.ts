import type {PhrasingContent} from 'mdast'
import {span} from '../copy.js'
import type {Reader} from './reader.js'

/** Running text that is being read. */
export interface Scan {
  reader: Reader
  start: number
  at: number
  end: number
  /** What has been read since the last mark that is open. */
  nodes: PhrasingContent[]
  /** Marks that may open something, outermost first. */
  frames: Frame[]
  marks: number
  /** A mark was taken as typed, for it opens or closes nothing here. */
  isLoose: boolean
  /** Brackets that are open. */
  depth: number
}

export interface Frame {
  marker: string
  size: number
  start: number
  /** What stands before the mark. */
  nodes: PhrasingContent[]
}

/** Words, which go to the text before them. */
export function addText(scan: Scan, value: string, start: number, end: number): void {
  const last = scan.nodes.at(-1)
  if (last?.type === 'text' && last.position) {
    last.value += value
    last.position.end.offset = end
  } else scan.nodes.push({type: 'text', value, position: span(start, end)})
}

/** Nodes behind others, where two texts become one. */
export function addNodes(scan: Scan, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    const {start, end} = node.position ?? {}
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
      addText(scan, node.value, start.offset, end.offset)
    else scan.nodes.push(node)
  }
}

/** What a pattern, which is sticky, takes from where the scan is; nothing beyond its end. */
export function take(scan: Scan, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scan.at
  const match = pattern.exec(scan.reader.text)
  return match && pattern.lastIndex <= scan.end ? match : undefined
}
