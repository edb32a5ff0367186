import {frequentReferences} from '../../frequent-references.js'
import {span} from '../copy.js'
import {addText, type Scan, take} from './scan.js'

const punctuation = /\\[!-/:-@[-`{-~]/y
const atEnd = /\\(?:\r?\n|\r)/y

/** An escaped character; a backslash before any other is one. */
export function escaped(scan: Scan): boolean {
  const {at} = scan
  if (take(scan, atEnd)) return false
  const found = take(scan, punctuation)
  scan.at += found ? 2 : 1
  if (found) addText(scan, found[0].slice(1), at, scan.at)
  else addText(scan, '\\', at, scan.at)
  return true
}

const named = /&([A-Za-z][A-Za-z0-9]{0,31});/y
const numeric = /&#(?:(\d{1,7})|[Xx]([0-9A-Fa-f]{1,6}));/y

/** A character by name or number; `&` alone is as typed. */
export function reference(scan: Scan): boolean {
  const {at} = scan
  const name = take(scan, named)
  const number = name ? undefined : take(scan, numeric)
  const typed = name?.[0] ?? number?.[0] ?? '&'
  const value = name ? frequentReferences[name[1] ?? ''] : number ? characterOf(number) : typed
  if (value === undefined) return false
  scan.at += typed.length
  addText(scan, value, at, scan.at)
  return true
}

/** What a number stands for, where that is a character that is written. */
function characterOf([, decimal, hexadecimal = '']: RegExpExecArray): string | undefined {
  const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  return (point >= 32 && point < 127) || (point >= 160 && point < 0xd800)
    ? String.fromCharCode(point)
    : undefined
}

/** A tab between words. */
export function tab(scan: Scan): boolean {
  const {text} = scan.reader
  const {at} = scan
  const isBetween = at > scan.start && at + 1 < scan.end
  if (!isBetween || /\s/.test((text[at - 1] ?? ' ') + (text[at + 1] ?? ' '))) return false
  addText(scan, '\t', at, ++scan.at)
  return true
}

const ending = /\r?\n */y

/** The end of a line: two spaces or more before it break it, those around it go. */
export function lineEnding(scan: Scan): boolean {
  const {text} = scan.reader
  const {at} = scan
  const match = take(scan, ending)
  if (!match) return false
  const last = scan.nodes.at(-1)
  let from = at
  while (from > scan.start && text[from - 1] === ' ') from--
  const feed = at + (text[at] === '\r' ? 2 : 1)
  scan.at = at + match[0].length
  if (from < at && last?.type === 'text' && last.position) {
    last.value = last.value.slice(0, from - at)
    last.position.end.offset = from
    if (last.value === '') scan.nodes.pop()
  }
  if (at - from > 1) scan.nodes.push({type: 'break', position: span(from, feed)})
  else addText(scan, text.slice(at, feed), at, feed)
  return true
}
