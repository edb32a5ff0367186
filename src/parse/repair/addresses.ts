import type {Link, Parent, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {everyMatch} from '../../language/every-match.js'
import {type Copy, span, spanOf} from '../markdown/copy.js'

/** A bare address in a text: offsets in it, and what it links to. */
interface Address {
  start: number
  end: number
  url: string
}

const sign = /https?:\/\/|www\.|@/gi
const closed = new Set(['link', 'linkReference', 'image', 'code', 'inlineCode'])

/**
 * Bare web and mail addresses become links (GFM 6.9). Our own reading, because it takes each character once:
 * addresses have bounded parts, so a megabyte without a space costs no more than any other.
 */
export function addresses(copy: Copy, tree: Root): void {
  if (copy.text.search(sign) >= 0) visit(copy, tree)
}

function visit(copy: Copy, parent: Parent): void {
  const nodes = parent.children as PhrasingContent[]
  let children: PhrasingContent[] | undefined
  for (const [index, child] of nodes.entries()) {
    const found = child.type === 'text' ? addressesIn(child.value) : []
    if (child.type === 'text' && found.length > 0) {
      children ??= nodes.slice(0, index)
      children.push(...linked(copy, child, found))
    } else {
      if ('children' in child && !closed.has(child.type)) visit(copy, child as Parent)
      children?.push(child)
    }
  }
  if (children) parent.children = children as RootContent[]
}

/** The addresses of a text, in order. */
function addressesIn(text: string): Address[] {
  const found: Address[] = []
  let from = 0
  for (const match of everyMatch(text, sign)) {
    const at = match.index
    if (at < from) continue
    const address = match[0] === '@' ? mailAt(text, at, from) : webAt(text, at, from)
    if (!address) continue
    found.push(address)
    from = address.end
  }
  return found
}

const longestLocal = 64
const longestHost = 253
const longestUrl = 2048

function mailAt(text: string, at: number, from: number): Address | undefined {
  let start = at
  while (start > Math.max(from, at - longestLocal) && isLocal(text[start - 1] ?? '')) start--
  start += /^[.'*_/|#=!&{}~?]*/.exec(text.slice(start, at))?.[0].length ?? 0
  start += gluedLength(text.slice(start, at), text.slice(Math.max(from, start - 60), start))
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}-])/u
    .exec(text.slice(at + 1, at + 1 + longestHost))?.[0]
    // `desk@acme.example.Media without passes …`: a sentence begins where the space is lost.
    .replace(/^([\p{Ll}\p{N}.-]+\.\p{Ll}{2,})\.\p{Lu}\p{Ll}+$/u, '$1')
  if (!host || start === at) return undefined
  const end = at + 1 + host.length
  const url = 'mailto:' + text.slice(start, end)
  const scheme = text.slice(Math.max(from, start - 'mailto:'.length), start).toLowerCase()
  return {start: scheme === 'mailto:' ? start - scheme.length : start, end, url}
}

const localLetters = new Set(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_{|}~-"
)

/** What may stand before the `@`. */
function isLocal(character: string): boolean {
  return localLetters.has(character) || (character > '~' && /[\p{L}\p{N}]/u.test(character))
}

const desks = /^(?:press|media|info|pr|contact|news|communications|presse|prensa|stampa|office)/i

/**
 * How much before a mail address a site has glued to it: `555-0100ruth@…`, and in `Ruth Amesruth@…` the surname of
 * whom the address is.
 */
function gluedLength(local: string, before: string): number {
  const number = /^[+\d][\d-]{4,}(?=\p{L})/u.exec(local)?.[0]
  if (number) return number.length
  if (!/^\p{Lu}\p{Ll}/u.test(local)) return 0
  const given = /(\p{Lu}[\p{L}'’-]+)\s$/u.exec(before)?.[1]?.toLowerCase()
  if (!given) return 0
  for (let cut = 2; cut < local.length - 1; cut++) {
    const surname = local.slice(0, cut).toLowerCase()
    const rest = local.slice(cut).toLowerCase()
    const isTheirs = [given, surname, given[0] + surname].some((start) => rest.startsWith(start))
    if (isTheirs || desks.test(rest)) return cut
  }
  return 0
}

function webAt(text: string, at: number, from: number): Address | undefined {
  if (at > from && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined
  const run = /^[^\s<>"“”«»„「」、。（）]+/.exec(text.slice(at, at + longestUrl))?.[0] ?? ''
  const words = withoutPunctuation(run)
  if (!/^(?:https?:\/\/)?[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.\p{L}[\p{L}\p{N}-]/iu.test(words))
    return undefined
  return {start: at, end: at + words.length, url: /^www/i.test(words) ? 'http://' + words : words}
}

/** What closes the sentence is no part of the address; a parenthesis is, where it was opened inside. */
function withoutPunctuation(run: string): string {
  let unopened = 0
  for (const character of run)
    if (character === '(' || character === ')') unopened += character === ')' ? 1 : -1
  let end = run.length
  for (; end > 0; end--) {
    const last = run[end - 1] ?? ''
    if (last === ')' && unopened-- <= 0) break
    if (!/[?!.,:;*_~'’‘”)\]|}]/.test(last)) break
  }
  return run.slice(0, end)
}

function linked(copy: Copy, node: Text, found: readonly Address[]): PhrasingContent[] {
  const range = spanOf(node)
  const isExact = range && copy.text.slice(range.start, range.end) === node.value
  const place = (start: number, end: number) =>
    isExact ? span(range.start + start, range.start + end) : node.position
  const result: PhrasingContent[] = []
  const words = (start: number, end: number): void => {
    if (end > start)
      result.push({type: 'text', value: node.value.slice(start, end), position: place(start, end)})
  }
  let from = 0
  for (const {start, end, url} of found) {
    words(from, start)
    const value = node.value.slice(start, end)
    const position = place(start, end)
    const link: Link = {type: 'link', url, title: null, children: [{type: 'text', value, position}], position}
    result.push(link)
    from = end
  }
  words(from, node.value.length)
  return result
}
