import type {Galley} from '../../galley/index.js'
import {wireText} from '../wire/index.js'

/** The text part: wire copy, the embargo line first. Desks paste it, and programs without HTML show it. */
export function textPart(galley: Galley): string {
  const text = wireText(galley)
  const {embargo} = galley
  return embargo && !text.trimStart().startsWith(embargo.line) ? embargo.line + '\n\n' + text : text
}
