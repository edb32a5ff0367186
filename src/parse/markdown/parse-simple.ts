import type {Parent, Root, RootContent} from 'mdast'
import type {Processor} from 'unified'
import {draftOf, type Edit, revise, toSource} from '../draft.js'
import {span} from './copy.js'
import {labelsIn} from './labels.js'
import {parsePieces, reaching} from './pieces.js'
import {groupsOf} from './simple/groups.js'
import type {Reader} from './simple/reader.js'

/** Stands for a run of what has been read while markdown reads the rest; no text of ours holds it. */
const stand = '\uE000'

/** A carriage return that ends a line by itself. */
const loneReturn = /\r(?!\n)/

interface Run {
  start: number
  end: number
  nodes: RootContent[]
}

/**
 * Parse markdown, fast. Nearly all of a release is of a few simple shapes: `simple/` reads those, and leaves whatever
 * is in any doubt to markdown, which is given the text with one short paragraph in place of each run of what has been
 * read; then the runs are put back. The tree is that of `processor`, node by node (property tests compare them);
 * where a stand-in does not come back as a paragraph of its own, as in fenced code, `processor` reads the whole text.
 */
export function parseSimple(processor: Processor, text: string, longest?: number): Root {
  const reader: Reader = {text, maybe: labelsIn(text), sure: new Map()}
  const {runs, isAll} = isOdd(reader) ? nothing : runsOf(reader)
  if (isAll) return {type: 'root', children: runs.flatMap((run) => run.nodes), position: span(0, text.length)}
  return aroundRuns(processor, reader, runs, longest) ?? (parsePieces(processor, text, longest) as Root)
}

/** Nothing has been read; markdown reads it all. */
const nothing: {runs: Run[]; isAll: boolean} = {runs: [], isAll: false}

/** Text that stand-ins cannot stand in. What a directive holds is defined for itself, and known to nobody else. */
function isOdd({text, maybe}: Reader): boolean {
  return text.includes(stand) || loneReturn.test(text) || (maybe.size > 0 && text.includes(':::'))
}

function aroundRuns(
  processor: Processor,
  {text, sure}: Reader,
  runs: readonly Run[],
  longest?: number
): Root | undefined {
  if (runs.length === 0) return undefined
  const edits: Edit[] = runs.map(({start, end}) => ({start, end, text: stand}))
  const draft = revise(draftOf(text), edits)
  const tree = parsePieces(processor, draft.text, longest, sure)
  const place = (offset: number, side: 'start' | 'end') => toSource(draft, offset, side)
  return tree && restore(tree, runs, place) ? tree : undefined
}

/** Groups next to each other that have been read, and whether those are all. */
function runsOf(reader: Reader): typeof nothing {
  const runs: Run[] = []
  let run: Run | undefined
  let isAll = true
  for (const {start, end, nodes} of groupsOf(reader)) {
    if (!nodes) {
      // Where it ends in a list or a quotation is told by what stands behind it, which must not be a stand-in.
      if (reader.text.slice(start, end).search(reaching) > 0) return nothing
      run = undefined
      isAll = false
      continue
    }
    if (!run) {
      run = {start, end, nodes: []}
      runs.push(run)
    }
    run.end = end
    run.nodes.push(...nodes)
  }
  return {runs, isAll}
}

/** Put the runs back and tell every other place in the text; false where a stand-in has been read as something else. */
function restore(
  tree: Root,
  runs: readonly Run[],
  place: (offset: number, side: 'start' | 'end') => number
): boolean {
  let next = 0
  const visit = (parent: Parent): void => {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      const run = isStand(child) ? runs[next++] : undefined
      if (run) return run.nodes
      move(child, place)
      if ('children' in child) visit(child as Parent)
      return [child]
    })
  }
  visit(tree)
  move(tree, place)
  return next === runs.length
}

function isStand(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [text] = node.children
  return text?.type === 'text' && text.value === stand
}

function move(node: Parent | RootContent, place: (offset: number, side: 'start' | 'end') => number): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) node.position = span(place(start, 'start'), place(end, 'end'))
}
