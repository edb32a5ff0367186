import type {FootnoteDefinition} from 'mdast'
import {span} from '../copy.js'
import {lineKind} from './line-kind.js'
import {phrasing} from './phrasing.js'
import {indented, isBlank, type Line, type Read, type Reader, trimmedEnd} from './reader.js'

const opening = /\[\^([A-Za-z0-9-]+)\]: +/y

/** A footnote of one line, `[^1]: In May.`. */
export function footnoteAt(
  reader: Reader,
  lines: readonly Line[],
  index: number,
  at: number
): Read<FootnoteDefinition> | undefined {
  const end = lines[index]?.end ?? at
  opening.lastIndex = at
  const [typed = '', label = ''] = opening.exec(reader.text) ?? []
  const from = at + typed.length
  if (!label || at !== lines[index]?.start || lineKind(reader, from) !== 'paragraph') return undefined
  if (reader.text[from] === '[' || goesOn(reader, lines, index + 1)) return undefined
  const children = phrasing(reader, from, trimmedEnd(reader, from, end))
  if (!children) return undefined
  return {
    node: {
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: [{type: 'paragraph', children, position: span(from, end)}],
      position: span(at, end)
    },
    next: index + 1
  }
}

/** Another line of the footnote: one right behind it that is no footnote, or an indented one. */
function goesOn(reader: Reader, lines: readonly Line[], index: number): boolean {
  for (let next = index; next < lines.length; next++) {
    const line = lines[next] as Line
    if (isBlank(reader, line)) continue
    const at = indented(reader, line)
    return at > line.start || (next === index && lineKind(reader, at) !== 'footnote')
  }
  return false
}
