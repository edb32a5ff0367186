import {type ILevelsOptions, LevelFormat} from 'docx'
import {append} from './opc.js'
import type {ListDefinition, State} from './state.js'
import {twips} from './units.js'
import {element} from './xml.js'

/** How far a list's text stands in from its bullet, and each level from the one above. */
export const listIndent = 18

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

/** Numbering of the list styles themselves: so a writer who picks `List Bullet` in Word gets a bullet. */
export const styleLists = {bullet: 1001, number: 1002} as const

/** `word/numbering.xml` with the lists of {@link styleLists}: definitions before instances, as the schema has them. */
export function withStyleLists(numbering: string): string {
  const level = (format: string, text: string): string =>
    element('w:lvl', {'w:ilvl': 0}, [
      element('w:start', {'w:val': 1}),
      element('w:numFmt', {'w:val': format}),
      element('w:lvlText', {'w:val': text}),
      element('w:lvlJc', {'w:val': 'left'}),
      element('w:pPr', {}, [element('w:ind', {'w:left': twips(listIndent), 'w:hanging': twips(listIndent)})])
    ])
  const definition = (id: number, content: string): string =>
    element('w:abstractNum', {'w:abstractNumId': id}, [
      element('w:multiLevelType', {'w:val': 'singleLevel'}),
      content
    ])
  const instance = (id: number): string =>
    element('w:num', {'w:numId': id}, [element('w:abstractNumId', {'w:val': id})])
  const definitions =
    definition(styleLists.bullet, level('bullet', '•')) +
    definition(styleLists.number, level('decimal', '%1.'))
  const at = numbering.search(/<w:num\b/)
  const opened =
    at < 0
      ? append(numbering, 'w:numbering', definitions)
      : numbering.slice(0, at) + definitions + numbering.slice(at)
  return append(opened, 'w:numbering', instance(styleLists.bullet) + instance(styleLists.number))
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
