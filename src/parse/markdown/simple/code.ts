import {span} from '../copy.js'
import {type Scan, take} from './scan.js'

const pattern = /`([^`\r\n]+)`(?!`)/y

/** Code between single ticks, on one line. */
export function code(scan: Scan): boolean {
  const match = take(scan, pattern)
  if (!match || scan.reader.text[scan.at - 1] === '`') return false
  const [typed, inside = ''] = match
  const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== ''
  const value = isPadded ? inside.slice(1, -1) : inside
  const end = scan.at + typed.length
  scan.nodes.push({type: 'inlineCode', value, position: span(scan.at, end)})
  scan.at = end
  return true
}
