import {documentPart, elementsOf, footnotesPart, numberingPart, stylesPart} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import type {StyleMap} from './style-map.js'

/** A list of the letterhead's own that a list of the copy goes into. */
export interface HouseList {
  /** Id of its definition. */
  definition: string
  /** Id of the instance that the style names. */
  instance: string
  bulleted: boolean
}

/**
 * Lists of the copy, by number, whose style in the letterhead has a numbering of its own of the same kind and deep enough:
 * the press office's bullets and figures, its indents, and not ours.
 */
export function houseLists(letterhead: Parts, copy: Parts, styles: StyleMap): ReadonlyMap<string, HouseList> {
  const sheet = elementsOf(xmlPart(letterhead, stylesPart), 'w:style')
  const theirs = xmlPart(letterhead, numberingPart)
  const ours = xmlPart(copy, numberingPart)
  const found = new Map<string, HouseList>()
  for (const {list, style, level} of listParagraphs(copy)) {
    if (found.has(list)) continue
    const instance = numberingOf(styles.ids.get(style), sheet)
    const definition = instance && definitionOf(theirs, instance)
    const format = definition && formatOf(theirs, definition, level)
    const wanted = formatOf(ours, definitionOf(ours, list) ?? '', level)
    const bulleted = format === 'bullet'
    if (format && bulleted === (wanted === 'bullet')) found.set(list, {definition, instance, bulleted})
  }
  return found
}

/** Numbered paragraphs of the copy: the list, the style and the level of each. */
function listParagraphs(copy: Parts): Array<{list: string; style: string; level: string}> {
  const pattern = /<w:pStyle w:val="([^"]*)"\/><w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g
  return [documentPart, footnotesPart].flatMap((part) =>
    [...xmlPart(copy, part).matchAll(pattern)].map(([, style = '', level = '', list = '']) => ({
      list,
      style,
      level
    }))
  )
}

/** Id of the list that a style or one that it is based on names; only where it names its first level. */
function numberingOf(id: string | undefined, sheet: readonly string[], depth = 0): string | undefined {
  const style = sheet.find((one) => new RegExp('^<w:style\\b[^>]*w:styleId="' + escaped(id) + '"').test(one))
  if (!style || depth > 20) return undefined
  const own = elementsOf(style, 'w:numPr')[0]
  if (own === undefined) {
    return numberingOf(/<w:basedOn w:val="([^"]*)"/.exec(style)?.[1], sheet, depth + 1)
  }
  const level = /<w:ilvl w:val="(\d+)"/.exec(own)?.[1] ?? '0'
  const list = /<w:numId w:val="(\d+)"/.exec(own)?.[1]
  return level === '0' && list !== '0' ? list : undefined
}

function definitionOf(numbering: string, instance: string): string | undefined {
  const list = elementsOf(numbering, 'w:num').find((one) => one.includes('w:numId="' + instance + '"'))
  return list && /<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1]
}

/** How a level of a definition is numbered; nothing where it has no such level. */
function formatOf(numbering: string, definition: string, level: string): string | undefined {
  const own = elementsOf(numbering, 'w:abstractNum').find((one) =>
    one.includes('w:abstractNumId="' + definition + '"')
  )
  const levels = own ? elementsOf(own, 'w:lvl') : []
  const at = levels.find((one) => new RegExp('^<w:lvl\\b[^>]*w:ilvl="' + level + '"').test(one))
  return at && /<w:numFmt w:val="([^"]*)"/.exec(at)?.[1]
}

function escaped(id: string | undefined): string {
  return (id ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
