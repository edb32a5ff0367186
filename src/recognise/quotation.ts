import type {Blockquote, Paragraph, PhrasingContent} from 'mdast'
import type {Attribution, Quotation, Speaker} from '../release/nodes.js'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'
import {readSubject} from './quotes/subject.js'
import type {State} from './state.js'

/**
 * A block quotation. Who said it stands in its last line (`— Jane Doe, Director`), in a `<cite>`, or before the words
 * (`Jane Doe: …`), where it stays part of them.
 */
export function quotation(block: Blockquote, state: State): Quotation {
  const last = block.children.at(-1)
  const cut =
    last?.type === 'paragraph' ? (cutAttribution(last, state) ?? ownLine(last, block, state)) : undefined
  const position = block.position ? {position: block.position} : {}
  if (!last || !cut)
    return {type: 'quotation', speakers: namedBefore(block, state), children: block.children, ...position}
  const children = [...block.children.slice(0, -1), ...(cut.rest ? [cut.rest] : []), cut.attribution]
  return {type: 'quotation', speakers: cut.attribution.speakers, children, ...position}
}

/** `Jane Doe: …`, `**Jane Doe, Director:** …` at the start of the words. */
function namedBefore(block: Blockquote, state: State): Speaker[] {
  const [first] = block.children
  if (first?.type !== 'paragraph') return []
  const head = /^\s*([\p{Lu}\p{Lo}][^:：\n“"«„]{3,90})[:：]/u.exec(plainText(first.children))?.[1]
  return head ? people(head, state) : []
}

/** Speakers of a few words, where they are people by their full names. */
function people(words: string, state: State): Speaker[] {
  const speakers = readSubject(words, state.lexicon)
  const isFull = speakers.every(
    ({kind, name}) => kind === 'person' && (/\s/u.test(name) || /^\p{Lo}{2,}$/u.test(name))
  )
  return isFull ? speakers : []
}

/** A last paragraph that is nothing but a person, behind words that a mark closes or with the name in bold. */
function ownLine(
  last: Paragraph,
  block: Blockquote,
  state: State
): {rest: undefined; attribution: Attribution} | undefined {
  const before = block.children.at(-2)
  const text = plainText(last.children).trim()
  if (before?.type !== 'paragraph' || text.length > 120 || /[.!?:”"»]$/u.test(text)) return undefined
  const closed = /["”“»」’]\s*$/u.test(plainText(before.children))
  if (!closed && last.children[0]?.type !== 'strong') return undefined
  const speakers = people(text, state)
  return speakers.length > 0
    ? {rest: undefined, attribution: attribution(last.children, speakers)}
    : undefined
}

/** Where a `<cite>` begins that ends a paragraph. */
function citeAt(block: Paragraph): number {
  const last = block.children.findLastIndex((child) => plainText([child]).trim() !== '')
  const cite = block.children[last]
  return cite?.type === 'emphasis' && cite.data?.isCite ? plainText(block.children.slice(0, last)).length : -1
}

/** Where the last line begins that is nothing but a person, behind words that a mark closes. */
function signedAt(text: string, state: State): number {
  const line = text.lastIndexOf('\n') + 1
  if (line === 0 || text.length - line > 120 || !/["”“»」’]\s*$/u.test(text.slice(0, line))) return -1
  const said = text.slice(line)
  return /^\s*[\p{Lu}\p{Lo}]/u.test(said) && !/[.!?:]\s*$/u.test(said) && people(said, state).length > 0
    ? line
    : -1
}

/** The attribution in the last line of a paragraph: after a dash, in a `<cite>`, or a name under words in marks. */
export function cutAttribution(
  block: Paragraph,
  state: State
): {rest: Paragraph | undefined; attribution: Attribution} | undefined {
  const text = plainText(block.children)
  const line = text.lastIndexOf('\n') + 1
  const isDashed = /^\s*(?:[–—―]|--?\s|~\s)\s*/u.test(text.slice(line)) && text.length - line <= 200
  const at = isDashed ? line : Math.max(citeAt(block), signedAt(text, state))
  if (at < 0) return undefined
  const [before = [], behind = []] = at === 0 ? [[], block.children] : splitText(block.children, [at])
  const said = trimText(behind)
  const kept = trimBreaks(before)
  const speakers = readSubject(plainText(said).replace(/^\s*[–—―~-]+\s*/u, ''), state.lexicon)
  return {
    rest: kept.length > 0 ? {...block, children: kept, ...spanOf(kept, block)} : undefined,
    attribution: attribution(said, speakers)
  }
}

function trimBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const trimmed = trimText(nodes)
  const last = trimmed.findLastIndex((node) => node.type !== 'break')
  return trimmed.slice(0, last + 1)
}

/** Who said it, as typed and as facts. */
export function attribution(children: PhrasingContent[], speakers: Speaker[]): Attribution {
  return {type: 'attribution', speakers, children, ...spanOf(children)}
}
