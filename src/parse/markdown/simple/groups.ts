import type {RootContent} from 'mdast'
import {labelKey} from '../labels.js'
import {readBlocks} from './blocks.js'
import {indented, isBlank, type Line, type Reader} from './reader.js'

/** Lines between blank lines that nothing outside of them reads on, or is read on by. */
export interface Group {
  lines: Line[]
  /** Offsets of its words. */
  start: number
  end: number
  /** A line of it begins like an item. */
  hasItem: boolean
  nodes: RootContent[] | undefined
}

const item = /[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y

/**
 * The groups of a text, each read where it is simple. Groups of footnotes are read first, for a call is one only
 * where its footnote is.
 */
export function groupsOf(reader: Reader): Group[] {
  const groups = divide(reader)
  const isFootnote = ({start}: Group) => reader.text.startsWith('[^', start)
  if (reader.maybe.size > 0) for (const group of groups) if (isFootnote(group)) read(reader, group)
  for (const group of groups) if (!group.nodes) read(reader, group)
  return groups
}

function read(reader: Reader, group: Group): void {
  group.nodes = readBlocks(reader, group.lines)?.nodes
  for (const node of group.nodes ?? []) define(reader, node)
}

function define({sure}: Reader, node: RootContent): void {
  if (node.type === 'footnoteDefinition') sure.set(labelKey('^' + node.label), '[^' + node.label + ']:')
}

/** An indented line may go on with what stands before it, and an item with the list. */
function divide(reader: Reader): Group[] {
  const {text} = reader
  const groups: Group[] = []
  let group: Group | undefined
  let blanks: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed
    const line = {start, end}
    if (isBlank(reader, line)) blanks.push(line)
    else {
      item.lastIndex = start
      const isItem = item.test(text)
      const isIndented = text[start] === ' ' || text[start] === '\t'
      if (group && (blanks.length === 0 || isIndented || (isItem && group.hasItem)))
        group.lines.push(...blanks, line)
      else {
        group = {lines: [line], start: indented(reader, line), end, hasItem: false, nodes: undefined}
        groups.push(group)
      }
      group.end = end
      group.hasItem ||= isItem
      blanks = []
    }
    start = feed < 0 ? text.length + 1 : feed + 1
  }
  return groups
}
