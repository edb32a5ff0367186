import {
  append,
  documentPart,
  elementsOf,
  ensurePart,
  footnotesPart,
  highest,
  numberingPart,
  withNamespaces,
  wordTypes
} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import {type HouseList, houseLists} from './house-lists.js'
import type {Renumbering} from './renumber.js'
import type {StyleMap} from './style-map.js'

/**
 * Lists of the copy after those of the letterhead: definitions before instances, as the schema has them. A list whose
 * style has a numbering in the letterhead is one of that numbering, and begins anew; the others bring their own.
 */
export function graftLists(letterhead: Parts, copy: Parts, styles: StyleMap): Renumbering {
  const ours = xmlPart(copy, numberingPart)
  const instances = usedInstances(copy)
  if (instances.length === 0) return new Map()
  const house = houseLists(letterhead, copy, styles)
  const theirs = append(
    xmlPart(letterhead, numberingPart) || emptyRoot(ours, 'w:numbering'),
    'w:numbering',
    ''
  )
  const own = instances.filter((xml) => !house.has(idOf(xml)))
  const firstDefinition = 1 + highest(theirs, /w:abstractNumId="(\d+)"/g)
  const definitions = new Map(
    [...new Set(own.map(definitionOf))].map((id, index) => [id, String(firstDefinition + index)])
  )
  const numbers = newNumbers(instances, house, 1 + highest(theirs, /w:numId="(\d+)"/g))
  const abstracts = elementsOf(ours, 'w:abstractNum').flatMap((xml) => {
    const id = definitions.get(/w:abstractNumId="(\d+)"/.exec(xml)?.[1] ?? '')
    return id === undefined ? [] : [xml.replace(/w:abstractNumId="\d+"/, 'w:abstractNumId="' + id + '"')]
  })
  const moved = instances.flatMap((xml) => {
    const list = house.get(idOf(xml))
    const number = numbers.get(idOf(xml)) ?? ''
    if (list?.instance === number) return []
    const definition = list?.definition ?? definitions.get(definitionOf(xml)) ?? ''
    return [
      xml
        .replace(/w:numId="\d+"/, 'w:numId="' + number + '"')
        .replace(/(<w:abstractNumId w:val=")\d+"/, (_all, before: string) => before + definition + '"')
    ]
  })
  const atInstances = theirs.search(/<w:num\b|<w:numIdMacAtCleanup|<\/w:numbering>/)
  const withAbstracts = theirs.slice(0, atInstances) + abstracts.join('') + theirs.slice(atInstances)
  const atEnd = withAbstracts.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  const merged = withAbstracts.slice(0, atEnd) + moved.join('') + withAbstracts.slice(atEnd)
  letterhead.set(numberingPart, withNamespaces(merged, ours))
  ensurePart(letterhead, numberingPart, wordTypes + 'numbering+xml', 'numbering')
  return numbers
}

/** Instances that paragraphs of the copy name. */
function usedInstances(copy: Parts): string[] {
  const used = new Set(
    [documentPart, footnotesPart].flatMap((part) =>
      [...xmlPart(copy, part).matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1])
    )
  )
  return elementsOf(xmlPart(copy, numberingPart), 'w:num').filter((xml) => used.has(idOf(xml)))
}

/** New numbers from `first` on. Bullets of the letterhead's own need no list of their own: they have no start. */
function newNumbers(
  instances: readonly string[],
  house: ReadonlyMap<string, HouseList>,
  first: number
): Map<string, string> {
  const numbers = new Map<string, string>()
  let next = first
  for (const xml of instances) {
    const list = house.get(idOf(xml))
    numbers.set(idOf(xml), list?.bulleted ? list.instance : String(next++))
  }
  return numbers
}

function idOf(instance: string): string {
  return /w:numId="(\d+)"/.exec(instance)?.[1] ?? ''
}

function definitionOf(instance: string): string {
  return /<w:abstractNumId w:val="(\d+)"/.exec(instance)?.[1] ?? ''
}

function emptyRoot(xml: string, name: string): string {
  const start = new RegExp('^[\\s\\S]*?<' + name + '\\b[^>]*>').exec(xml)?.[0] ?? ''
  return start + '</' + name + '>'
}
