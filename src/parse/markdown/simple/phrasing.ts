import type {PhrasingContent} from 'mdast'
import {angle} from './angle.js'
import {bracket, image} from './bracket.js'
import {code} from './code.js'
import {literally, mark} from './marks.js'
import type {Reader} from './reader.js'
import {addText, type Scan} from './scan.js'
import {escaped, lineEnding, reference, tab} from './text.js'

/** Reads on at a character that may be markup; false where it is in doubt what markdown makes of it. */
type Handler = (scan: Scan) => boolean

const handlers: Readonly<Record<string, Handler>> = {
  '*': mark,
  _: mark,
  '~': mark,
  '`': code,
  '<': angle,
  '[': (scan) => bracket(scan, read),
  '!': image,
  '\\': escaped,
  '&': reference,
  '\t': tab,
  '\r': lineEnding,
  '\n': lineEnding
}

const plain = /[^*_~`<[\]!\\&\t\r\n]*/y

/**
 * A stretch of running text, which begins and ends with no space; nothing where there is any doubt what markdown makes
 * of it. Linear: a character is met again only inside the one pair of brackets that may stand around it.
 */
export function phrasing(reader: Reader, start: number, end: number): PhrasingContent[] | undefined {
  const scan: Scan = {
    reader,
    start,
    at: start,
    end,
    nodes: [],
    frames: [],
    marks: 0,
    isLoose: false,
    depth: 0
  }
  return read(scan) ? scan.nodes : undefined
}

/** Read to the end, or to the bracket that closes. */
function read(scan: Scan): boolean {
  const {text} = scan.reader
  while (scan.at < scan.end) {
    plain.lastIndex = scan.at
    plain.test(text)
    const to = Math.min(plain.lastIndex, scan.end)
    if (to > scan.at) addText(scan, text.slice(scan.at, to), scan.at, to)
    scan.at = to
    if (to === scan.end) break
    const character = text[to] ?? ''
    if (character === ']') {
      if (scan.depth > 0) break
      addText(scan, character, to, ++scan.at)
    } else if (!handlers[character]?.(scan)) return false
  }
  return literally(scan)
}
