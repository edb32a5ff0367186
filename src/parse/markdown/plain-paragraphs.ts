import type {Paragraph, Parent, Root, RootContent} from 'mdast'
import type {Processor} from 'unified'
import {draftOf, type Edit, revise, toSource} from '../draft.js'
import {span} from './copy.js'

/** Stands for a run of plain paragraphs while markdown reads the rest; no text of ours holds it. */
const stand = '\uE000'

/** Nothing in the line can be markup, whatever stands around it. */
const plainLine = /^[^\s\d#>+*=:|<[\]`~_\\&-](?:[^\t\r*_`<[\]\\&|~]|&(?![A-Za-z#]))*(?<! )$/

interface Run {
  start: number
  end: number
  blocks: Array<{start: number; end: number}>
}

/**
 * Parse markdown, fast: most paragraphs of a release hold no markup, and reading them character by character is most
 * of the work. Each run of such paragraphs is stood in for by one short one, markdown reads what is left, and the run
 * is put back. The tree is that of `processor`, node by node (a property test compares them); where a stand-in
 * does not come back as a paragraph of its own, as in fenced code, `processor` reads the whole text.
 */
export function parsePlain(processor: Processor, text: string): Root {
  const runs = text.includes(stand) ? [] : runsOf(text)
  if (runs.length === 0) return processor.parse(text) as Root
  const edits: Edit[] = runs.map(({start, end}) => ({start, end, text: stand}))
  const draft = revise(draftOf(text), edits)
  const tree = processor.parse(draft.text) as Root
  const place = (offset: number, side: 'start' | 'end') => toSource(draft, offset, side)
  return restore(tree, text, runs, place) ? tree : (processor.parse(text) as Root)
}

/** Runs of paragraphs between blank lines that are plain from end to end. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let block: {start: number; end: number; isPlain: boolean} | undefined
  const close = () => {
    if (block?.isPlain) {
      run ??= {start: block.start, end: block.end, blocks: []}
      run.end = block.end
      run.blocks.push({start: block.start, end: block.end})
    } else if (block && run) {
      runs.push(run)
      run = undefined
    }
    block = undefined
  }
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length + 1 : feed + 1
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed
    const line = text.slice(start, end)
    if (!/[^ \t]/.test(line)) close()
    else {
      const isPlain = plainLine.test(line)
      block = block
        ? {start: block.start, end, isPlain: block.isPlain && isPlain && text[start - 2] !== '\r'}
        : {start, end, isPlain}
    }
    start = next
  }
  close()
  if (run) runs.push(run)
  return runs
}

/** Put the runs back and tell every other place in the text; false where a stand-in has been read as something else. */
function restore(
  tree: Root,
  text: string,
  runs: readonly Run[],
  place: (offset: number, side: 'start' | 'end') => number
): boolean {
  let next = 0
  const visit = (parent: Parent): void => {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      const run = isStand(child) ? runs[next++] : undefined
      if (run) return run.blocks.map((block) => paragraph(text, block))
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

function paragraph(text: string, {start, end}: {start: number; end: number}): Paragraph {
  const position = span(start, end)
  return {type: 'paragraph', children: [{type: 'text', value: text.slice(start, end), position}], position}
}

function move(node: Parent | RootContent, place: (offset: number, side: 'start' | 'end') => number): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) node.position = span(place(start, 'start'), place(end, 'end'))
}
