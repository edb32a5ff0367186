import type {Node, Position} from 'unist'
import type {Quotation, Quote, Release, Speaker} from './nodes.js'
import {phrasingTypes} from './phrasing.js'

/** What somebody says in a release, from its opening mark to its closing one. */
export interface QuotationFound {
  /** Who says it; empty where the copy does not tell. */
  speakers: Speaker[]
  /** The words as typed, marks included; one line feed between paragraphs. */
  text: string
  words: number
  /** How many paragraphs it runs over. */
  paragraphs: number
  /** Where each of its parts stands in the source, in order. */
  positions: Position[]
}

/** Every quotation in reading order: runs of `quote` nodes, and block quotations. Pull quotes only repeat. */
export function quotationsOf(release: Release): QuotationFound[] {
  const found: QuotationFound[] = []
  const runs = new Map<number, QuotationFound>()
  let paragraph = 0
  const last = new Map<QuotationFound, number>()
  const walk = (node: Node): void => {
    if (node.type === 'pullQuote') return
    if (node.type === 'quotation') {
      found.push(quotationFound(node as Quotation))
      return
    }
    if (node.type === 'paragraph' || node.type === 'lead') paragraph++
    if (node.type === 'quote') {
      const quote = node as Quote
      const run = runs.get(quote.run)
      const made = run ?? {speakers: quote.speakers, text: '', words: 0, paragraphs: 0, positions: []}
      if (!run) {
        runs.set(quote.run, made)
        found.push(made)
      }
      extend(made, quote, last.get(made) === paragraph)
      last.set(made, paragraph)
      return
    }
    for (const child of childrenOf(node)) walk(child)
  }
  walk(release)
  return found
}

function extend(found: QuotationFound, quote: Quote, sameParagraph: boolean): void {
  const text = textOfRelease(quote)
  found.text += (found.text === '' ? '' : sameParagraph ? ' ' : '\n') + text
  found.words += wordsIn(text).length
  if (!sameParagraph) found.paragraphs++
  if (quote.position) found.positions.push(quote.position)
}

function quotationFound(node: Quotation): QuotationFound {
  const said = node.children.filter((child) => child.type !== 'attribution')
  const text = said.map((child) => textOfRelease(child)).join('\n')
  return {
    speakers: node.speakers,
    text,
    words: wordsIn(text).length,
    paragraphs: said.length,
    positions: node.position ? [node.position] : []
  }
}

/** Everybody who speaks, once each, in the order in which they first do. */
export function speakersOf(release: Release): Speaker[] {
  const speakers: Speaker[] = []
  for (const quotation of quotationsOf(release)) {
    for (const speaker of quotation.speakers) {
      if (!speakers.some((known) => known.name === speaker.name && known.kind === speaker.kind))
        speakers.push(speaker)
    }
  }
  return speakers
}

/** How long the copy is: the words of the body, without headline, standfirst and what follows the ends mark. */
export function wordCount(release: Release): number {
  let words = 0
  for (const part of release.children) if (part.type === 'body') words += wordsOf(part).length
  return words
}

/** The words of a node and everything in it, in reading order. */
export function wordsOf(node: Node): string[] {
  return wordsIn(textOfRelease(node))
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

const inline = new Set([...phrasingTypes, 'dateline'])

/**
 * A node as plain text: one line feed between blocks, a tab between table cells, the words of a figure and its credit,
 * the title of a fact box. What a reader cannot read (alternative text, addresses of links) is not in it.
 */
export function textOfRelease(node: Node): string {
  if (node.type === 'break') return '\n'
  if ('value' in node && typeof node.value === 'string') return node.value
  const parts: Array<{text: string; inline: boolean}> = []
  if ('title' in node && Array.isArray(node.title)) {
    parts.push({text: (node.title as Node[]).map((child) => textOfRelease(child)).join(''), inline: false})
  }
  for (const child of childrenOf(node))
    parts.push({text: textOfRelease(child), inline: inline.has(child.type)})
  if ('credit' in node && Array.isArray(node.credit)) {
    parts.push({text: (node.credit as Node[]).map((child) => textOfRelease(child)).join(''), inline: false})
  }
  return joined(parts, node.type === 'tableRow' ? '\t' : '\n')
}

function joined(parts: ReadonlyArray<{text: string; inline: boolean}>, between: string): string {
  let text = ''
  let lastInline = true
  for (const part of parts) {
    if (part.text === '') continue
    if (text !== '' && !(lastInline && part.inline)) text += between
    text += part.text
    lastInline = part.inline
  }
  return text
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : []
}
