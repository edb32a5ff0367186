import {twips} from './units.js'
import {element} from './xml.js'

/** How far a list's text stands in from its bullet, and each level from the one above. */
export const listIndent = 18

/** Numbering of the list styles themselves: so a writer who picks `List Bullet` in Word gets a bullet. */
export const styleLists = {bullet: 1001, number: 1002} as const

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

/** Definitions of {@link styleLists}. */
export const styleListDefinitions =
  definition(styleLists.bullet, level('bullet', '•')) + definition(styleLists.number, level('decimal', '%1.'))

/** Instances of {@link styleLists}. */
export const styleListInstances = instance(styleLists.bullet) + instance(styleLists.number)
