import {declaration, wordNamespace} from './opc.js'
import type {ListDefinition, ListInstance, State} from './state.js'
import {listIndent, styleListDefinitions, styleListInstances} from './style-lists.js'
import {twips} from './units.js'
import {element} from './xml.js'

/** Word numbers nine levels (ECMA-376-1, 17.9.6). */
export const deepest = 8

/** The list that an item belongs to, and how deep. */
export interface Numbering {
  id: number
  level: number
}

/** A list of its own, so that it begins at its own start. */
export function newList(
  {ordered, indent}: ListDefinition,
  {start, level}: {start: number; level: number},
  {lists}: State
): Numbering {
  const {definitions, instances} = lists
  const known = definitions.findIndex((one) => one.ordered === ordered && one.indent === indent)
  const definition = known < 0 ? definitions.push({ordered, indent}) : known + 1
  return {id: instances.push({definition, level, start: ordered ? start : 1}), level}
}

/** `word/numbering.xml` (17.9): definitions before instances, as the schema has them. */
export function numberingPartOf({lists}: State): string {
  return (
    declaration +
    element('w:numbering', {'xmlns:w': wordNamespace}, [
      ...lists.definitions.map((one, index) => definitionOf(one, index + 1)),
      styleListDefinitions,
      ...lists.instances.map((one, index) => instanceOf(one, index + 1)),
      styleListInstances
    ])
  )
}

const bullets = ['•', '–', '▪']

function definitionOf({ordered, indent}: ListDefinition, id: number): string {
  const levels = Array.from({length: deepest + 1}, (_, level) =>
    levelOf(
      level,
      ordered ? 'decimal' : 'bullet',
      ordered ? '%' + (level + 1) + '.' : (bullets[level % bullets.length] ?? '•'),
      indent + (level + 1) * listIndent
    )
  )
  return element('w:abstractNum', {'w:abstractNumId': id}, [
    element('w:multiLevelType', {'w:val': 'hybridMultilevel'}),
    ...levels
  ])
}

function levelOf(level: number, format: string, text: string, left: number): string {
  return element('w:lvl', {'w:ilvl': level}, [
    element('w:start', {'w:val': 1}),
    element('w:numFmt', {'w:val': format}),
    element('w:lvlText', {'w:val': text}),
    element('w:lvlJc', {'w:val': 'left'}),
    element('w:pPr', {}, [element('w:ind', {'w:left': twips(left), 'w:hanging': twips(listIndent)})])
  ])
}

/** The start is said of the list's own level: lists of one definition would go on counting from each other. */
function instanceOf({definition, level, start}: ListInstance, id: number): string {
  return element('w:num', {'w:numId': id}, [
    element('w:abstractNumId', {'w:val': definition}),
    element('w:lvlOverride', {'w:ilvl': level}, [element('w:startOverride', {'w:val': start})])
  ])
}
