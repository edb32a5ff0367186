import type {ListItem, Paragraph, PhrasingContent} from 'mdast'
import type {BodyContent, Lead, Quotation, Quote, Speaker} from '../../release/nodes.js'
import {plainText, sliceText, spanOf} from '../phrasing.js'
import {excerpt, infer, type State} from '../state.js'
import {attributionBefore} from './attribution.js'
import {usesSingleMarks} from './marks.js'
import {indexNames, type NameIndex} from './name-index.js'
import {isTitleCase, type Passage, type Piece, type Run, runsOf} from './runs.js'
import {readSubject} from './subject.js'

/** A paragraph of the copy in which somebody may speak. */
type Speaking = Paragraph | Lead

/** Find every quotation in the copy, say who speaks, and wrap the words in `quote` nodes. */
export function markQuotes(body: readonly BodyContent[], state: State): void {
  const speaking: Array<{node: Speaking; apart: boolean}> = []
  collect(body, speaking)
  const passages: Passage[] = speaking.map(({node, apart}) => ({text: textOf(node), apart}))
  const texts = passages.map((passage) => passage.text)
  let index: NameIndex | undefined
  // Most copy has nobody to look up: the names are collected only when one is.
  const names = (): NameIndex => {
    // Each quotation asks: gathering the copy for each would take the square of its length
    if (index) return index
    const headline = state.facts.headline ?? ''
    const copy = speaking.map(({node}) => spacedTextOf(node))
    const all = [isTitleCase(headline) ? '' : headline, ...copy, ...attributionsIn(body)]
    index = indexNames(all, state.lexicon)
    return index
  }
  const runs = runsOf(passages, usesSingleMarks(texts), state.lexicon, names, headlineSpeakers(state))
  for (const run of runs) report(run, speaking, state)
  wrap(runs, speaking)
  attribute(body, state, names)
}

/** What the attributions of block quotations say, who may be quoted again by surname. */
function attributionsIn(body: readonly BodyContent[]): string[] {
  return body.flatMap((node) =>
    node.type === 'quotation'
      ? node.children.flatMap((child) => (child.type === 'attribution' ? [plainText(child.children)] : []))
      : []
  )
}

/** The words of a paragraph; a dateline is blank, for nobody in it speaks. Offsets stay. */
function textOf(node: Speaking): string {
  const [first, ...rest] = node.children as PhrasingContent[]
  if (!first) return ''
  const head = plainText([first])
  return ((first.type as string) === 'dateline' ? ' '.repeat(head.length) : head) + plainText(rest)
}

/** The words with a space where a link is glued to the word before it: `Jane Doe[visited](…)`. */
function spacedTextOf(node: Speaking): string {
  let text = ''
  for (const child of node.children as PhrasingContent[]) {
    const words = plainText([child])
    text += (child.type === 'link' && /\p{L}$/u.test(text) && /^\p{Ll}/u.test(words) ? ' ' : '') + words
  }
  return text
}

/** Paragraphs in reading order; those of block quotations speak for themselves. */
function collect(
  nodes: readonly (BodyContent | ListItem)[],
  into: Array<{node: Speaking; apart: boolean}>
): void {
  let apart = false
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'lead') {
      into.push({node, apart})
      apart = false
      continue
    }
    apart = true
    if (node.type === 'list') for (const item of node.children) collect(item.children as BodyContent[], into)
  }
}

/** `Statement by Secretary Jane Doe`: whom the headline names as the one who speaks. */
function headlineSpeakers(state: State): Speaker[] {
  const match =
    /(?<![\p{L}\p{N}])(?:statement|remarks|comments?|message|quote|reaction|response)\s+(?:by|from|of)\s+(.{3,120})$/iu.exec(
      state.facts.headline ?? ''
    )
  const who = match?.[1]?.split(/\s(?:on|at|to|before|regarding|about|following|after|for|in)\s/u)[0]
  return who ? readSubject(who, state.lexicon) : []
}

/** A piece with its run and the run's number in the release. */
interface Numbered {
  piece: Piece
  run: Run
  number: number
}

/** Put a `quote` around the words of every piece. */
function wrap(runs: readonly Run[], speaking: ReadonlyArray<{node: Speaking}>): void {
  const byParagraph = new Map<number, Numbered[]>()
  for (const [index, run] of runs.entries()) {
    for (const piece of run.pieces) {
      const pieces = byParagraph.get(piece.paragraph) ?? []
      pieces.push({piece, run, number: index + 1})
      byParagraph.set(piece.paragraph, pieces)
    }
  }
  for (const [index, pieces] of byParagraph) {
    const node = speaking[index]?.node
    if (node) node.children = wrapped(node, pieces) as typeof node.children
  }
}

function wrapped(node: Speaking, pieces: readonly Numbered[]): Speaking['children'] {
  const children = node.children as PhrasingContent[]
  const length = plainText(children).length
  const result: PhrasingContent[] = []
  let at = 0
  for (const numbered of [...pieces].sort((left, right) => left.piece.start - right.piece.start)) {
    const {start, end} = numbered.piece
    if (start < at) continue
    if (start > at || at === 0) result.push(...sliceText(children, at, start))
    result.push(quote(sliceText(children, start, end), numbered))
    at = end
  }
  result.push(...sliceText(children, at, length))
  return result
}

function quote(children: PhrasingContent[], {piece, run, number}: Numbered): Quote {
  return {
    type: 'quote',
    run: number,
    opens: run.pieces[0] === piece,
    closes: run.pieces.at(-1) === piece,
    speakers: run.speakers,
    children,
    ...spanOf(children)
  }
}

function report(run: Run, speaking: ReadonlyArray<{node: Speaking}>, state: State): void {
  const first = run.pieces[0]
  const node = first && speaking[first.paragraph]?.node
  const who = run.speakers.map((speaker) => speaker.name).join(' and ')
  const paragraphs = new Set(run.pieces.map((piece) => piece.paragraph)).size
  infer(state, {
    of: 'quotation',
    found: 'words between quotation marks',
    state: 'a block, `:::quote[Name, Title]`',
    taken:
      'Taken for words of ' +
      (who === '' ? 'somebody who is not named' : excerpt(who)) +
      (paragraphs > 1 ? ', over ' + paragraphs + ' paragraphs' : ''),
    place: node
  })
}

/** Block quotations without an attribution: the paragraph before may announce who speaks. */
function attribute(body: readonly BodyContent[], state: State, names: () => NameIndex): void {
  let before: BodyContent | undefined
  for (const [index, node] of body.entries()) {
    if (node.type === 'quotation' && node.speakers.length === 0) {
      const signed = signature(body[index + 1], state)
      const found = signed.length > 0 ? signed : announced(node, before, state)
      node.speakers = found.length > 0 ? found : spokenIn(node, state, names)
    }
    before = node
  }
}

/** `> “…,” Jane Doe said.`: the words of a block quotation may say whose they are. */
function spokenIn(node: Quotation, state: State, names: () => NameIndex): Speaker[] {
  const passages = node.children.flatMap((child) =>
    child.type === 'paragraph' ? [{text: textOf(child), apart: false}] : []
  )
  const texts = passages.map(({text}) => text)
  const runs = runsOf(passages, usesSingleMarks(texts), state.lexicon, names, [])
  return runs.find((run) => run.speakers.length > 0)?.speakers ?? []
}

/** A paragraph of its own under a block quotation: `— Jane Doe, director`. */
function signature(next: BodyContent | undefined, state: State): Speaker[] {
  if (next?.type !== 'paragraph') return []
  const said = /^\s*[–—―]\s*(\S.{2,140})$/u.exec(textOf(next))?.[1]
  return said ? readSubject(said, state.lexicon) : []
}

function announced(node: Quotation, before: BodyContent | undefined, state: State): Speaker[] {
  if (before?.type === 'quotation') return before.speakers
  if (before?.type !== 'paragraph' && before?.type !== 'lead') return []
  const text = textOf(before)
  const by = /[:：]\s*$/u.test(text)
    ? attributionBefore(text, text.length, 0, false, state.lexicon)
    : undefined
  return by && 'speakers' in by ? by.speakers : node.speakers
}
