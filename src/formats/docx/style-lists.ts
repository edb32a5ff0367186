import {append} from './opc.js'
import {twips} from './units.js'
import {element} from './xml.js'

/** How far a list's text stands in from its bullet, and each level from the one above. */
export const listIndent = 18

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
