import type {RootContent} from 'mdast'
import {parseCopy} from '../markdown/parse-copy.js'
import type {ParseState} from '../state.js'
import type {Written} from './entries.js'

/**
 * Markdown in a value of the front matter, as mdast with the positions of the file.
 *
 * A YAML scalar is not its source: folds become spaces, quotes are doubled, escapes are undone. The value is
 * walked along its source once, and each of its characters is given the place where it was found.
 */
export function markdownValue(state: ParseState, value: string, written: Written | undefined): RootContent[] {
  const text = value.trim()
  if (text === '') return []
  const places = written ? align(state.source, written, value).slice(value.indexOf(text)) : undefined
  return parseCopy(state, text, (offset, side) => {
    if (!places || !written) return undefined
    if (side === 'start' || offset === 0) return places[offset] ?? written.end
    const last = places[offset - 1]
    return last === undefined ? written.end : last + 1
  }).children
}

/** The offset in the source of each character of `value`. */
function align(source: string, written: Written, value: string): number[] {
  const places: number[] = []
  let at = written.start
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? ''
    const found = isSpace(character)
      ? nextSpace(source, at, written.end)
      : nextOf(source, character, at, written.end)
    if (found < 0) {
      places.push(Math.min(at, written.end))
      continue
    }
    places.push(found)
    at = found + 1
  }
  return places
}

function nextOf(source: string, character: string, from: number, end: number): number {
  // What stands between two characters of a value is a fold, an escape or a quote: never long.
  const found = source.slice(from, Math.min(end, from + 200)).indexOf(character)
  return found < 0 ? -1 : from + found
}

function nextSpace(source: string, from: number, end: number): number {
  return from < end && /\s/.test(source[from] ?? '') ? from : -1
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}
