import type {FootnoteDefinition, Link, Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as wordsIn} from 'mdast-util-to-string'
import {notify} from '../../release/message.js'
import {type Copy, sourcePosition, span, spanOf} from '../markdown/copy.js'

/** The fragment alone, or behind the address of the page that the text was copied from. */
const reference = /^(?:[^#]*#)?_(?:ftn|edn)(\d{1,4})$/
const definition = /^(?:[^#]*#)?_(?:ftn|edn)ref(\d{1,4})$/

/**
 * Footnotes as Word leaves them: `[[1]](#_ftn1)` in the text is a reference, a paragraph that begins with
 * `[[1]](#_ftnref1)` is the note. A reference without a note, and a note without a reference, stay as typed.
 */
export function wordFootnotes(copy: Copy, tree: Root): void {
  if (!/_(?:ftn|edn)/.test(copy.text)) return
  const notes = new Set<string>()
  const calls = new Set<string>()
  collect(tree, notes, calls)
  const both = new Set([...notes].filter((number) => calls.has(number)))
  if (both.size === 0) return
  rewrite(tree, both)
  notify(copy.state.file, {
    ruleId: 'word-footnotes',
    reason: 'Unexpected footnotes as Word leaves them, read as ' + both.size + ' footnotes',
    place: sourcePosition(copy, firstNote(tree)?.position),
    hint: 'Write `[^1]` in the text and `[^1]: …` for the note',
    severity: 'info'
  })
}

function collect(parent: Parent, notes: Set<string>, calls: Set<string>): void {
  for (const child of parent.children) {
    if (child.type === 'link') {
      const call = reference.exec(child.url)?.[1]
      const note = definition.exec(child.url)?.[1]
      if (call) calls.add(call)
      if (note) notes.add(note)
    } else if ('children' in child) collect(child as Parent, notes, calls)
  }
}

function rewrite(parent: Parent, both: ReadonlySet<string>): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'link') return [(callOf(child, both) ?? child) as RootContent]
    if (child.type === 'paragraph') {
      const pieces = piecesOf(child, both)
      for (const piece of pieces) rewrite(piece as Parent, both)
      return pieces
    }
    if ('children' in child) rewrite(child as Parent, both)
    return [child]
  })
}

function callOf(link: Link, both: ReadonlySet<string>): PhrasingContent | undefined {
  const number = reference.exec(link.url)?.[1]
  if (!number || !both.has(number) || wordsIn(link).replace(/\D/g, '') !== number) return undefined
  return {type: 'footnoteReference', identifier: number, label: number, position: link.position}
}

/** A paragraph, or the notes it holds: each begins with its back link, at the start or on a line of its own. */
function piecesOf(paragraph: Paragraph, both: ReadonlySet<string>): Array<Paragraph | FootnoteDefinition> {
  const pieces: Array<Paragraph | FootnoteDefinition> = []
  let run: PhrasingContent[] = []
  let number: string | undefined
  const flush = (end: number | undefined) => {
    if (run.length > 0) pieces.push(pieceOf(run, number, end))
    run = []
  }
  for (const node of paragraph.children) {
    const note = node.type === 'link' ? definition.exec(node.url)?.[1] : undefined
    if (note && both.has(note) && startsLine(run) && wordsIn(node).replace(/\D/g, '') === note) {
      flush(spanOf(node)?.start)
      number = note
    }
    run.push(node)
  }
  flush(spanOf(paragraph)?.end)
  return number === undefined ? [paragraph] : pieces
}

function startsLine(run: readonly PhrasingContent[]): boolean {
  const last = run.at(-1)
  return last === undefined || last.type === 'break' || (last.type === 'text' && /\n\s*$/.test(last.value))
}

function pieceOf(
  run: PhrasingContent[],
  number: string | undefined,
  end: number | undefined
): Paragraph | FootnoteDefinition {
  const start = run[0] && spanOf(run[0])?.start
  const position = start !== undefined && end !== undefined ? span(start, Math.max(start, end)) : undefined
  if (number === undefined) return {type: 'paragraph', children: run, position}
  const [, ...rest] = run
  const first = rest[0]
  if (first?.type === 'text') rest[0] = {...first, value: first.value.trimStart()}
  return {
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: [{type: 'paragraph', children: rest, position}],
    position
  }
}

function firstNote(parent: Parent): RootContent | undefined {
  return (parent.children as RootContent[]).find((child) => child.type === 'footnoteDefinition')
}
