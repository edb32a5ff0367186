import type {Node, Position} from 'unist'
import type {Side} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'

/** Where an offset of the parsed text stands in the source; nothing where it is not in the source. */
export type Locate = (offset: number, side: Side) => number | undefined

/** Markdown that is being read: until its positions are told in the source, they are offsets in `text`. */
export interface Copy {
  state: ParseState
  text: string
  locate: Locate
}

/** A stretch of the copy's text, as a position that is told in the source later on. */
export function span(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}

/** Where a node of the copy begins and ends, in offsets of its text. */
export function spanOf(node: Node): {start: number; end: number} | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** The position in the source of a node of the copy. */
export function sourcePosition(copy: Copy, position: Position | undefined): Position | undefined {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const from = copy.locate(start.offset, 'start')
  const to = copy.locate(end.offset, 'end')
  return from === undefined || to === undefined ? undefined : positionAt(copy.state.lines, from, to)
}
