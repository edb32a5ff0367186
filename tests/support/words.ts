import type {Node} from 'unist'
import type {Parsed} from '../../src/release/index.js'

/** Words are maximal runs of letters and digits; characters without width do not part them. */
export function wordsOf(text: string): string[] {
  return text.replace(/[\u180E\u200B\u202D\u202E\u2060\uFEFF]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every string in a value, however deep, in order. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'position' ? [] : stringsIn(part)))
}

/** The words of text in a tree, in reading order. */
export function textWords(tree: Node): string[] {
  const words: string[] = []
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node && typeof node.value === 'string') words.push(...wordsOf(node.value))
    if ('children' in node) open.push(...[...(node.children as Node[])].reverse())
  }
  return words
}

/** The words of markdown without those that are only markup: tags, character references, numbers of list items. */
export function sourceWords(copy: string): string[] {
  return wordsOf(
    copy
      .replace(/\{%[^{}]*%\}/g, ' ')
      .replace(/<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^<>"'])*>|<[!?][^<>]*>/g, ' ')
      .replace(/<\/?[a-zA-Z][^\s<>]*/g, ' ')
      .replace(/\(#_(?:ftn|edn)(?:ref)?\d+\)/g, ' ')
      .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,31}\d{0,2};);?/g, '\uFFFD')
      .replace(/^[\s>]*\d{1,9}[.)](?=\s|$)/gm, ' ')
  )
}

/**
 * The words of `copy` that are neither in the tree (text, addresses, alternatives, labels) nor in markup that a
 * message says was left out. Character references are read by the parser and not here: words that hold one are
 * not looked for.
 */
export function lostWords(copy: string, {tree, file}: Parsed): string[] {
  const held = new Map<string, number>()
  const kept = [
    ...stringsIn(tree),
    ...file.messages.map((message) => message.actual ?? ''),
    ...(file.data.deskComments ?? []).map(({value}) => 'pressline ' + value)
  ]
  for (const text of kept) for (const word of wordsOf(text)) held.set(word, (held.get(word) ?? 0) + 1)
  const missing = sourceWords(copy).filter((word) => {
    const count = held.get(word) ?? 0
    held.set(word, count - 1)
    return count <= 0
  })
  if (missing.length === 0) return missing
  const excused = excusedBy(copy, kept)
  return missing.filter((word) => !excused(word))
}

/** Tags and references glued to words part them in the source only, and broken tags take words for attributes. */
function excusedBy(copy: string, kept: readonly string[]): (word: string) => boolean {
  const glued = new Set(copy.match(/(?<=>)[\p{L}\p{N}]+|[\p{L}\p{N}]+(?=<)/gu))
  const inTags = new Set(copy.match(/<\/?[a-zA-Z][^>]*>/g)?.flatMap(wordsOf))
  const letters = kept.flatMap(wordsOf).join('')
  const byReference = copy.match(/&#?[^\s&]+/g)?.join(' ') ?? ''
  return (word) =>
    inTags.has(word) || ((glued.has(word) || byReference.includes(word)) && letters.includes(word))
}

/** True where `words` stand in `others` in this order, with or without others between them. */
export function isInOrder(words: readonly string[], others: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    while (at < others.length && others[at] !== word) at++
    if (at++ >= others.length) return false
  }
  return true
}
