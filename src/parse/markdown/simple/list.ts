import type {List, ListItem, RootContent} from 'mdast'
import {span} from '../copy.js'
import {lineKind} from './line-kind.js'
import {indented, isBlank, type Line, type Read, type Reader} from './reader.js'

type ReadItem = (
  reader: Reader,
  lines: readonly Line[],
  isItem: boolean
) => {nodes: RootContent[]; parted: boolean} | undefined

const marker = /(?:[-+*]|(\d{1,9})[.)]) {1,4}/y

/** What stands before an item: `- `, `10. `. */
function markerAt({text}: Reader, at: number): {typed: string; number: string | undefined; kind: string} {
  marker.lastIndex = at
  const [typed = '', number] = marker.exec(text) ?? []
  return {typed, number, kind: typed.trimEnd().slice(-1)}
}

/** Whether an item may stand right behind a line of a paragraph: any but a number other than one. */
export function canInterrupt(reader: Reader, at: number): boolean {
  const {number} = markerAt(reader, at)
  return number === undefined || number === '1'
}

/** A list whose items all stand at one indent. */
export function listAt(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number,
  readItem: ReadItem
): Read<List> | undefined {
  const indent = at - (lines[index]?.start ?? at)
  const first = markerAt(reader, at)
  const children: ListItem[] = []
  let spread = false
  let next = index
  for (;;) {
    const item = itemAt(reader, lines, next, indent, readItem)
    if (!item) return undefined
    children.push(item.node)
    next = item.next
    const follows = follower(reader, lines, next, indent, first.kind)
    if (follows === 'doubt') return undefined
    if (follows !== 'item') break
    while (isBlank(reader, lines[next] as Line)) {
      spread = true
      next++
    }
  }
  const start = first.number === undefined ? null : Number(first.number)
  const end = children.at(-1)?.position?.end.offset ?? at
  const node: List = {
    type: 'list',
    ordered: start !== null,
    start,
    spread,
    children,
    position: span(at, end)
  }
  return {node, next}
}

function itemAt(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  indent: number,
  readItem: ReadItem
): Read<ListItem> | undefined {
  const line = lines[index]
  if (!line) return undefined
  const at = line.start + indent
  const size = indent + markerAt(reader, at).typed.length
  const inside: Line[] = [{start: line.start + size, end: line.end}]
  let next = index + 1
  let last = next
  for (let more = lines[next]; more; more = lines[++next]) {
    if (isBlank(reader, more)) inside.push({start: more.end, end: more.end})
    else if (indented(reader, more) - more.start < size) break
    else {
      inside.push({start: more.start + size, end: more.end})
      last = next + 1
    }
  }
  inside.length = last - index
  if (lineKind(reader, inside[0]?.start ?? at) !== 'paragraph') return undefined
  const read = readItem(reader, inside, true)
  if (!read) return undefined
  const end = read.nodes.at(-1)?.position?.end.offset ?? at
  const node: ListItem = {
    type: 'listItem',
    spread: read.parted,
    checked: null,
    children: read.nodes as ListItem['children'],
    position: span(at, end)
  }
  return {node, next: last}
}

/** What comes behind an item: another one, something else, or what may belong to the item. */
function follower(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  indent: number,
  kind: string
): 'item' | 'other' | 'doubt' {
  let next = index
  while (next < lines.length && isBlank(reader, lines[next] as Line)) next++
  const line = lines[next]
  if (!line) return 'other'
  const at = indented(reader, line)
  if (lineKind(reader, at) === 'item') {
    const isSame = markerAt(reader, at).kind === kind
    if (at - line.start === indent) return isSame ? 'item' : next > index ? 'other' : 'doubt'
    return 'doubt'
  }
  return next > index && lineKind(reader, at) !== 'doubt' ? 'other' : 'doubt'
}
