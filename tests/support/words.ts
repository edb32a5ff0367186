import type {Node} from 'unist'
import type {Parsed} from '../../src/release/index.js'
import {lettersOf, partedAt, piecesOf, sourceBlocks} from './source-words.js'

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

/** The texts of a tree in reading order, then everything else that it holds: addresses, alternatives, labels. */
function heldIn(tree: Node): string {
  const texts: string[] = []
  const others: string[] = []
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const {type, children, value, position, ...rest} = node as Node & {children?: Node[]; value?: unknown}
    texts.push(...stringsIn(value))
    others.push(...stringsIn(rest))
    open.push(...[...(children ?? [])].reverse())
  }
  return lettersOf(texts.join('')) + '\n' + others.map(lettersOf).join('\n')
}

/** Names of references that HTML reads without a semicolon, those that occur. */
const legacy =
  /&(?:amp|lt|gt|quot|nbsp|copy|reg|sect|middot|pound|deg|not|para|times|shy|uml|yen|eth|cent|macr|ordf|ordm|acute|cedil|divide|curren|plusmn|micro)(?![a-z]*;)/gi

/** What stands in the place of markup that is no copy. */
const seam = '\uFFFC'

/** Markdown with a seam in place of what is only markup: tags, template marks, character references, item numbers. */
function unmarked(copy: string): string {
  return (
    copy
      .replace(/\{%[^{}]*%\}/g, seam)
      .replace(/<!--(?:(?!-->|\n[ \t]*\n)[\s\S])*-->/g, seam)
      .replace(/<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^<>"'])*>|<[!?][^<>]*>/g, seam)
      // A quotation mark opens a value behind `=` only (HTML, 13.2.5.37).
      .replace(/<\/?[a-zA-Z](?:=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])|[^<>=])*>/g, seam)
      .replace(/<\/?[a-zA-Z][^\s<>]*/g, seam)
      .replace(/\(#_(?:ftn|edn)(?:ref)?\d+\)/g, seam)
      .replace(/[\u000B\u000C\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u180E\u200B\u202D\u202E\u2060\uFEFF]/g, '')
      .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,31}\d{0,2};);?/g, seam)
      .replace(legacy, seam)
      .replace(/^[\s>]*\d{1,9}[.)](?=\s|$)/gm, seam)
  )
}

/** The words of markdown without those that are only markup. */
export function sourceWords(copy: string): string[] {
  return wordsOf(unmarked(copy))
}

/**
 * The words of `copy` that are neither in the tree (text, addresses, alternatives, labels) nor in markup that a
 * message says was left out. Words are counted first. Where the count falls short, markup may only have parted or
 * joined them, and there letters decide: those of each stretch between two pieces of markup must be held together
 * and in order, and no letter of the tree stands for two of the source.
 */
export function lostWords(copy: string, {tree, file}: Parsed): string[] {
  const said = [
    ...file.messages.map((message) => message.actual ?? ''),
    ...(file.data.deskComments ?? []).map(({value}) => 'pressline ' + value)
  ]
  const kept = [...stringsIn(tree), ...said]
  const held = new Map<string, number>()
  for (const text of kept) for (const word of wordsOf(text)) held.set(word, (held.get(word) ?? 0) + 1)
  const isShort = sourceWords(copy).some((word) => {
    const count = held.get(word) ?? 0
    held.set(word, count - 1)
    return count <= 0
  })
  return isShort ? lostLetters(copy, [heldIn(tree), ...said.map(lettersOf)].join('\n')) : []
}

/**
 * The stretches of copy whose letters are not held. A short one may take what a longer one needs, so they are
 * looked for twice: as they come, and the longest first.
 */
function lostLetters(copy: string, letters: string): string[] {
  const stretches = unmarked(copy)
    .split(/[\uFFFC{}%[\]()"]|<\/>/)
    .flatMap(sourceBlocks)
  const lost = lostStretches(stretches, letters)
  return lost.length === 0
    ? lost
    : lostStretches(
        stretches.sort((left, right) => right.length - left.length),
        letters
      )
}

function lostStretches(stretches: readonly string[], letters: string): string[] {
  let held = letters
  return stretches.flatMap((stretch) => {
    const pieces = piecesOf(stretch, held)
    if (!pieces) return partedAt(stretch, held) ?? [stretch]
    for (const piece of pieces) held = held.replace(piece, '\n')
    return []
  })
}
