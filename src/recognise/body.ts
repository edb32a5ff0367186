import type {Heading, Paragraph, RootContent} from 'mdast'
import type {BodyContent, Crosshead} from '../release/nodes.js'
import {directiveOf} from './directive.js'
import {figure, isFigure} from './figure.js'
import {isBlank} from './lexicon.js'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'
import {quotation} from './quotation.js'
import {infer, type State} from './state.js'

/** Blocks of markdown as parts of the copy, in order; what has no words and shows nothing is left out. */
export function bodyContent(blocks: readonly RootContent[], state: State): BodyContent[] {
  const result: BodyContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    const head = index > 0 ? runInHead(block) : undefined
    if (head && block.type === 'paragraph') {
      result.push(...cutHead(block, head, state))
      continue
    }
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

/** Words that begin a sentence, whatever stands before them. */
const openers = new Set(
  'the a an in on at for from with as when while after since if this that these those there it we our you your i my they their he she his her today ladies good thank over under before during by to der die das ein eine im am seit le la les une dans à el los las una il lo gli nel de het een o os um uma em'.split(
    ' '
  )
)

/** Where a section head ends that a sentence is glued to: `**Conclusion** Ladies …`, `**NEXT STEPS** The …`. */
function runInHead(block: RootContent): number | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first, second] = block.children
  if (first?.type !== 'strong' || second?.type !== 'text' || !/^\s/u.test(second.value)) return undefined
  const head = plainText([first])
  const behind = plainText(block.children).slice(head.length).trim()
  const typed = head.trim()
  if (
    typed.length < 4 ||
    typed.length > 80 ||
    !/^[\p{Lu}\p{N}]/u.test(typed) ||
    /[.!?:;,…"”»)–—-]$/u.test(typed)
  )
    return undefined
  if (!/^\p{Lu}/u.test(behind) || behind.length < 60 || !/[.!?…]["”»)]?$/u.test(behind)) return undefined
  const next = /^[\p{L}’']+/u.exec(behind)?.[0].toLowerCase() ?? ''
  const isShouted = typed === typed.toUpperCase() && /\p{Lu}{3}.*\s/u.test(typed)
  return isShouted || openers.has(next) ? head.length : undefined
}

function cutHead(block: Paragraph, end: number, state: State): BodyContent[] {
  const [head = [], rest = []] = splitText(block.children, [end]).map((part) => trimText(part))
  const [only] = head
  const children = only?.type === 'strong' && head.length === 1 ? only.children : head
  infer(state, {
    of: 'crosshead',
    found: 'words in bold before a sentence',
    state: 'a heading, `## …`',
    taken: 'Taken for a crosshead',
    place: block
  })
  return [
    {type: 'crosshead', depth: 2, children, ...spanOf(head, block)},
    {...block, children: rest, ...spanOf(rest, block)}
  ]
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
