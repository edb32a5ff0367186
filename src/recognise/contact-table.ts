import type {RootContent, Table} from 'mdast'
import {isFieldName} from './contact-items.js'
import {isReachable} from './contacts.js'
import {wholeLabel} from './labels.js'
import type {Lexicon} from './lexicon.js'
import {plainText} from './phrasing.js'

/** A table of contacts: its head names fields (`Contact`, `Phone`), or each of its few rows has an address. */
export function isContactTable(block: RootContent, lexicon: Lexicon): block is Table {
  if (block.type !== 'table' || block.children.length > 12) return false
  const [head, ...rows] = block.children
  if (!head || !block.children.some(isReachable)) return false
  const cells = head.children.map((cell) => plainText(cell.children).trim()).filter((cell) => cell !== '')
  const names = cells.every((cell) => isFieldName(cell) || wholeLabel(cell, lexicon)?.kind === 'contacts')
  return names ? rows.length > 0 : block.children.length <= 6 && block.children.every(isReachable)
}
