import {span} from '../copy.js'
import {labelKey} from '../labels.js'
import {addNodes, addText, type Scan, take} from './scan.js'

/** `(https://example.org/a_(b) "title")`. */
const resource =
  /\(((?:[^\x00-\x20\x7f()<\\][^\x00-\x20\x7f()\\]*)?(?:\([^\x00-\x20\x7f()\\]*\)[^\x00-\x20\x7f()\\]*)*)(?: +"([^"\\&\r\n]+)")?\)/y
const hasReference = /&[A-Za-z0-9#]+;/
const call = /\[\^([A-Za-z0-9-]+)\]/y

/** Brackets in each other; no more are read here. */
const deepest = 3

/** A link, the call of a footnote, or words in brackets. */
export function bracket(scan: Scan, read: (scan: Scan) => boolean): boolean {
  if (scan.depth === deepest) return false
  const footnote = scan.depth === 0 ? footnoteCall(scan) : undefined
  if (footnote !== undefined) return footnote
  const {at} = scan
  const {text, maybe} = scan.reader
  const inner: Scan = {...scan, at: at + 1, nodes: [], frames: [], isLoose: false, depth: scan.depth + 1}
  if (!read(inner) || inner.at >= scan.end) return false
  const close = inner.at
  scan.marks = inner.marks
  scan.at = close + 1
  if (maybe.size > 0 && maybe.has(labelKey(text.slice(at + 1, close)))) {
    // `[one](two)` is a link whatever `one` is defined as, but for a footnote.
    if (text[scan.at] !== '(' || text[at + 1] === '^') return false
  }
  if (text[scan.at] === '(' && scan.at < scan.end) {
    if (scan.depth > 0) return false
    const address = addressAt(scan)
    if (!address) return false
    scan.nodes.push({type: 'link', ...address, children: inner.nodes, position: span(at, scan.at)})
    return true
  }
  if (inner.isLoose || text[scan.at] === '[') return false
  addText(scan, '[', at, at + 1)
  addNodes(scan, inner.nodes)
  addText(scan, ']', close, scan.at)
  return true
}

/** A footnote's call; nothing where there is none, false where it is not certain that the footnote is there. */
function footnoteCall(scan: Scan): boolean | undefined {
  const match = take(scan, call)
  const label = match?.[1]
  if (!match || label === undefined) return undefined
  const {maybe, sure} = scan.reader
  const key = labelKey('^' + label)
  if (!maybe.has(key)) return undefined
  const {at} = scan
  if (!sure.has(key) || /[([:]/.test(scan.reader.text[at + match[0].length] ?? '')) return false
  scan.at += match[0].length
  const identifier = label.toLowerCase()
  scan.nodes.push({type: 'footnoteReference', identifier, label, position: span(at, scan.at)})
  return true
}

function addressAt(scan: Scan): {url: string; title: string | null} | undefined {
  const match = take(scan, resource)
  if (!match) return undefined
  const [typed, url = '', title = null] = match
  if (hasReference.test(url)) return undefined
  scan.at += typed.length
  return {url, title}
}

const alternative = /!\[([^*_~`<[\]!\\&\t\r\n]*)\](?=\()/y
const noImage = /!(?!\[)/y

/** An image whose alternative holds no markup; or `!`. */
export function image(scan: Scan): boolean {
  const {at} = scan
  if (take(scan, noImage)) {
    addText(scan, '!', at, ++scan.at)
    return true
  }
  const match = take(scan, alternative)
  if (!match) return false
  scan.at += match[0].length
  const address = addressAt(scan)
  if (!address) return false
  scan.nodes.push({type: 'image', ...address, alt: match[1] ?? '', position: span(at, scan.at)})
  return true
}
