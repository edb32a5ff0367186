import type {BlockContent, Blockquote, DefinitionContent, Heading, Paragraph, RootContent} from 'mdast'
import type {BodyContent, Crosshead} from '../release/nodes.js'
import {directiveOf} from './directive.js'
import {figure, isFigure} from './figure.js'
import {isBlank} from './lexicon.js'
import {plainText} from './phrasing.js'
import {quotation} from './quotation.js'
import type {State} from './state.js'

/** Blocks of markdown as parts of the copy, in order; what has no words and shows nothing is left out. */
export function bodyContent(blocks: readonly RootContent[], state: State): BodyContent[] {
  const result: BodyContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    if (isFigure(block)) {
      const made = figure(block, blocks[index + 1], state)
      result.push(...made.figures)
      if (made.usesNext) index++
    } else result.push(...contentOf(block, state))
  }
  return result
}

function contentOf(block: RootContent, state: State): BodyContent[] {
  if (block.type === 'heading') return crosshead(block)
  if (block.type === 'blockquote') return [quotation(block, state)]
  if (block.type === 'paragraph') return isEmpty(block) ? [] : [block]
  if ((block.type as string) === 'containerDirective') return [directiveOf(block, state)]
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

export type QuotationContent = BlockContent | DefinitionContent
export type {Blockquote}
