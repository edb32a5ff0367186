import type {PhrasingContent} from 'mdast'
import {flanks, mostMarks} from '../attention.js'
import {span} from '../copy.js'
import {addNodes, addText, type Frame, type Scan} from './scan.js'

/**
 * Marks of emphasis, of strong emphasis, and of what is struck. A mark that opens something is closed by the next of
 * its kind that may close; marks that cross each other are for markdown.
 */
export function mark(scan: Scan): boolean {
  const {text} = scan.reader
  const {at} = scan
  const marker = text[at] ?? ''
  let to = at + 1
  while (to < scan.end && text[to] === marker) to++
  const size = to - at
  scan.at = to
  const isStruck = marker === '~'
  if (isStruck && size === 1) return typed(scan, marker, at)
  if (size > 2 || ++scan.marks > mostMarks) return false
  const previous = at > scan.start ? text.charCodeAt(at - 1) : null
  const next = to < scan.end ? text.charCodeAt(to) : null
  const {opens, closes} = flanks(marker, size, previous, next)
  if (closes) {
    const frame = scan.frames.at(-1)
    if (frame?.marker === marker && frame.size === size) return close(scan, frame, to)
    if (scan.frames.some((open) => open.marker === marker)) return false
    scan.isLoose = true
  }
  if (opens) {
    scan.frames.push({marker, size, start: at, nodes: scan.nodes})
    scan.nodes = []
    return true
  }
  return typed(scan, marker.repeat(size), at)
}

function typed(scan: Scan, value: string, start: number): boolean {
  addText(scan, value, start, scan.at)
  return true
}

function close(scan: Scan, frame: Frame, end: number): boolean {
  const type = frame.marker === '~' ? 'delete' : frame.size === 1 ? 'emphasis' : 'strong'
  const node = {type, children: scan.nodes, position: span(frame.start, end)} as PhrasingContent
  scan.frames.pop()
  scan.nodes = frame.nodes
  scan.nodes.push(node)
  return true
}

/** Marks that nothing has closed are as typed. */
export function literally(scan: Scan): boolean {
  const {frames} = scan
  if (frames.length === 0) return true
  const inside = [...frames.slice(1).map((frame) => frame.nodes), scan.nodes]
  scan.nodes = frames[0]?.nodes ?? []
  for (const [index, {marker, size, start}] of frames.entries()) {
    addText(scan, marker.repeat(size), start, start + size)
    addNodes(scan, inside[index] ?? [])
  }
  scan.frames = []
  scan.isLoose = true
  return true
}
