import type {Heading, Paragraph, RootContent} from 'mdast'
import type {BodyContent, Crosshead} from '../release/nodes.js'
import {directiveOf} from './directive.js'
import {figure, isFigure} from './figure.js'
import {isBlank} from './lexicon.js'
import {plainText} from './phrasing.js'
import {quotation} from './quotation.js'
import {infer, type State} from './state.js'

/** Blocks of markdown as parts of the copy, in order; what has no words and shows nothing is left out. */
export function bodyContent(blocks: readonly RootContent[], state: State): BodyContent[] {
  const result: BodyContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    if (isBareCrosshead(block, blocks[index - 1], blocks[index + 1])) {
      result.push(bareCrosshead(block, state))
      continue
    }
    if (isFigure(block)) {
      const made = figure(block, blocks[index + 1], state)
      result.push(...made.figures)
      if (made.usesNext) index++
    } else result.push(...contentOf(block, state))
  }
  return result
}

/**
 * A section head without a mark: a short line without a stop, a capital first, between two paragraphs of sentences.
 * Names, dates and figures in columns have no such neighbours.
 */
function isBareCrosshead(
  block: RootContent,
  before: RootContent | undefined,
  next: RootContent | undefined
): block is Paragraph {
  if (block.type !== 'paragraph' || !before || !next) return false
  const text = plainText(block.children).trim()
  if (text.length < 4 || text.length > 80 || !/^\p{Lu}/u.test(text) || /[.!?:;,…"”»)\]\d]$/u.test(text))
    return false
  if (/[\n|@“”„«»"]/u.test(text) || text.split(/\s+/u).length > 10) return false
  if (block.children.some((child) => child.type === 'link' || child.type === 'image')) return false
  return isSentences(before) && isSentences(next)
}

/** A paragraph that ends with a stop and is longer than a line, or a list. */
function isSentences(block: RootContent): boolean {
  if (block.type === 'list') return true
  if (block.type !== 'paragraph') return false
  const text = plainText(block.children).trim()
  return text.length > 120 && /[.!?…:]["”»)]?$/u.test(text)
}

function bareCrosshead(block: Paragraph, state: State): Crosshead {
  infer(state, {
    of: 'crosshead',
    found: 'short line without a stop',
    state: 'a heading, `## …`',
    taken: 'Taken for a crosshead',
    place: block
  })
  return {
    type: 'crosshead',
    depth: 2,
    children: block.children,
    ...(block.position ? {position: block.position} : {})
  }
}

function contentOf(block: RootContent, state: State): BodyContent[] {
  if (block.type === 'heading') return crosshead(block)
  if (block.type === 'blockquote') return [quotation(block, state)]
  if (block.type === 'paragraph') return isEmpty(block) ? [] : [block]
  if ((block.type as string) === 'containerDirective') return [directiveOf(block, state, bodyContent)]
  return [block as BodyContent]
}

function isEmpty(block: Paragraph): boolean {
  return (
    plainText(block.children).trim() === '' &&
    !block.children.some((child) => child.type !== 'text' && child.type !== 'break')
  )
}

/** A heading in the copy. Depth 2 is the first level under the headline. */
function crosshead(block: Heading): Crosshead[] {
  const text = plainText(block.children)
  if (
    isBlank(text) &&
    block.children.every((child) => child.type === 'text') &&
    /^[\s\u200B-\u200F\u2060\uFEFF#]*$/.test(text)
  )
    return []
  return [
    {
      type: 'crosshead',
      depth: block.depth > 2 ? 3 : 2,
      children: block.children,
      ...(block.position ? {position: block.position} : {})
    }
  ]
}
