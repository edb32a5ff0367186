import type {Blockquote, Paragraph, PhrasingContent} from 'mdast'
import type {Attribution, Quotation, Speaker} from '../release/nodes.js'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'
import {readSubject} from './quotes/subject.js'
import type {State} from './state.js'

/** A block quotation. `— Jane Doe, Director` in its last line is who said it. */
export function quotation(block: Blockquote, state: State): Quotation {
  const last = block.children.at(-1)
  const cut = last?.type === 'paragraph' ? cutAttribution(last, state) : undefined
  const position = block.position ? {position: block.position} : {}
  if (!last || !cut) return {type: 'quotation', speakers: [], children: block.children, ...position}
  const children = [...block.children.slice(0, -1), ...(cut.rest ? [cut.rest] : []), cut.attribution]
  return {type: 'quotation', speakers: cut.attribution.speakers, children, ...position}
}

/** The attribution in the last line of a paragraph, after a dash. */
export function cutAttribution(
  block: Paragraph,
  state: State
): {rest: Paragraph | undefined; attribution: Attribution} | undefined {
  const text = plainText(block.children)
  const line = text.lastIndexOf('\n') + 1
  const match = /^\s*(?:[–—―]|--?\s|~\s)\s*/u.exec(text.slice(line))
  if (!match || text.length - line > 200) return undefined
  const [before = [], behind = []] = line === 0 ? [[], block.children] : splitText(block.children, [line])
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
