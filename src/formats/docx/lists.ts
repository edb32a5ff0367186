import {type ILevelsOptions, LevelFormat} from 'docx'
import type {ListDefinition, State} from './state.js'
import {listIndent} from './style-lists.js'
import {twips} from './units.js'

/** Word numbers nine levels (ECMA-376-1, 17.9.6). */
export const deepest = 8

/** Reference of the numbering definition that such a list uses; made when it is first asked for. */
export function listReference(wanted: Omit<ListDefinition, 'reference'>, state: State): string {
  const {ordered, indent, level} = wanted
  const start = ordered ? wanted.start : 1
  const reference = [
    ordered ? 'number' : 'bullet',
    'indent',
    indent,
    'start',
    start,
    'level',
    start === 1 ? 0 : level
  ].join('-')
  if (!state.lists.has(reference)) state.lists.set(reference, {reference, ordered, start, level, indent})
  return reference
}

/** The numbering definitions as docx wants them. */
export function numberingConfig(state: State): Array<{reference: string; levels: ILevelsOptions[]}> {
  return [...state.lists.values()].map((list) => ({
    reference: list.reference,
    levels: Array.from({length: deepest + 1}, (_, level) => levelOf(list, level))
  }))
}

const bullets = ['•', '–', '▪']

function levelOf(list: ListDefinition, level: number): ILevelsOptions {
  const left = twips(list.indent + (level + 1) * listIndent)
  const style = {paragraph: {indent: {left, hanging: twips(listIndent)}}}
  if (!list.ordered) {
    return {level, format: LevelFormat.BULLET, text: bullets[level % bullets.length] ?? '•', style}
  }
  const start = list.start !== 1 && level === list.level ? list.start : 1
  return {level, format: LevelFormat.DECIMAL, text: '%' + (level + 1) + '.', start, style}
}
