import type {ListItem, RootContent} from 'mdast'
import type {Ends} from '../release/nodes.js'
import {blockText, isTextBlock} from './blocks.js'
import {fold, type Lexicon} from './lexicon.js'

/**
 * The ends mark that a block is, if it is one: `###`, `# # #`, `-30-`, `- 30 -`, `ENDS`, `- ENDS -`, `—Ends—`, `fin`,
 * in a paragraph, a heading, a list item or emphasis. `* * *` is told by its place: see `isBreak`.
 */
export function endsOf(block: RootContent, source: string, lexicon: Lexicon): Ends | undefined {
  const value = endsValue(block, source, lexicon)
  return value === undefined ? undefined : {type: 'ends', value, ...positionOf(block)}
}

function endsValue(block: RootContent, source: string, lexicon: Lexicon): string | undefined {
  if (block.type === 'list') return listValue(block.children, source, lexicon)
  const [only] = block.type === 'blockquote' ? block.children : []
  if (block.type === 'blockquote' && block.children.length === 1 && only && isTextBlock(only))
    return endsValue(only, source, lexicon)
  if (!isTextBlock(block)) return undefined
  const said = blockText(block)
  if (said.length > longest) return undefined
  const text = visible(said)
  const typed = sourceOf(block, source)
  if (typed.includes('#') && isHashes(visible(typed))) return visible(typed)
  if (isHashes(text)) return text
  return isEndsWord(text, lexicon) ? text : undefined
}

/** A list of one item that says the end: `- 30 -`, `* ENDS *`. */
function listValue(items: readonly ListItem[], source: string, lexicon: Lexicon): string | undefined {
  const item = items[0]
  if (!item || items.length > 1) return undefined
  const inner = visible(item.children.map((child) => blockText(child)).join('\n'))
  const typed = visible(sourceOf(item, source))
  if (isHashes(inner)) return inner
  if (/^30\s?[-–—*]?$/.test(inner) || /[-–—*]$/.test(inner))
    return isEndsWord(inner, lexicon) ? typed || inner : undefined
  return isEndsWord(inner, lexicon) && inner.length < 12 ? typed || inner : undefined
}

/** No ends mark is longer, whatever stands around it. */
const longest = 80

/** Without marks that cannot be seen, and without escapes. */
function visible(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF\u00AD\\]/g, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Three or more number signs and nothing else: `###`, `# # #`, `####`. */
function isHashes(text: string): boolean {
  return (
    text.includes('#') &&
    /^[-–—\s]{0,4}#[#\s]*[-–—\s]{0,4}$/.test(text) &&
    text.replace(/[^#]/g, '').length >= 3
  )
}

/** `ENDS` and its like, in any dashes; `30` only between dashes. */
export function isEndsWord(text: string, lexicon: Lexicon): boolean {
  if (text.length > 40) return false
  const folded = fold(text.replace(/^[/~=+.…"“”'‘’]+|[/~=+…"“”'‘’]+$/g, ''))
  if (folded === '30' && /^\(\s?30\s?\)$/.test(text)) return true
  if (folded === '30') return /^[-–—*_\s]{1,8}30[-–—*_\s]{0,8}$/.test(text) || /^30\s?[-–—]{1,3}$/.test(text)
  const word = /^\p{Lo}/u.test(folded) ? folded.replace(/\s/g, '') : folded
  const isWord =
    lexicon.ends.has(folded) ||
    lexicon.ends.has(word) ||
    (folded.includes('/') && folded.split('/').every((part) => lexicon.ends.has(part.trim())))
  if (!isWord) return false
  const isShouted = text === text.toUpperCase() || /^[.…]{2}/.test(text)
  return !(isShouted ? /[,:;]$/ : /[.,:;]$/).test(text)
}

function sourceOf(node: {position?: RootContent['position']}, source: string): string {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? '' : source.slice(start, end)
}

function positionOf(node: RootContent): {position?: NonNullable<RootContent['position']>} {
  return node.position ? {position: node.position} : {}
}
