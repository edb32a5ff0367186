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
import type {Renumbering} from './renumber.js'

/** Lists of the copy after those of the letterhead: definitions before instances, as the schema has them. */
export function graftLists(letterhead: Parts, copy: Parts): Renumbering {
  const ours = xmlPart(copy, numberingPart)
  const used = new Set(
    [
      ...xmlPart(copy, documentPart).matchAll(/<w:numId w:val="(\d+)"/g),
      ...xmlPart(copy, footnotesPart).matchAll(/<w:numId w:val="(\d+)"/g)
    ].map((match) => match[1])
  )
  const instances = elementsOf(ours, 'w:num').filter((xml) => used.has(/w:numId="(\d+)"/.exec(xml)?.[1]))
  if (instances.length === 0) return new Map()
  const theirs = append(
    xmlPart(letterhead, numberingPart) || emptyRoot(ours, 'w:numbering'),
    'w:numbering',
    ''
  )
  const firstAbstract = 1 + highest(theirs, /w:abstractNumId="(\d+)"/g)
  const firstInstance = 1 + highest(theirs, /w:numId="(\d+)"/g)
  const abstractIds = new Map(
    [...new Set(instances.map(abstractIdOf))].map((id, index) => [id, String(firstAbstract + index)])
  )
  const numbers = new Map(
    instances.map((xml, index) => [/w:numId="(\d+)"/.exec(xml)?.[1] ?? '', String(firstInstance + index)])
  )
  const abstracts = elementsOf(ours, 'w:abstractNum').flatMap((xml) => {
    const id = abstractIds.get(/w:abstractNumId="(\d+)"/.exec(xml)?.[1] ?? '')
    return id === undefined ? [] : [xml.replace(/w:abstractNumId="\d+"/, 'w:abstractNumId="' + id + '"')]
  })
  const nums = instances.map((xml) =>
    xml
      .replace(/w:numId="(\d+)"/, (_all, id: string) => 'w:numId="' + (numbers.get(id) ?? id) + '"')
      .replace(
        /(<w:abstractNumId w:val=")(\d+)"/,
        (_all, before: string, id: string) => before + (abstractIds.get(id) ?? id) + '"'
      )
  )
  const atInstances = theirs.search(/<w:num\b|<w:numIdMacAtCleanup|<\/w:numbering>/)
  const withAbstracts = theirs.slice(0, atInstances) + abstracts.join('') + theirs.slice(atInstances)
  const atEnd = withAbstracts.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  const merged = withAbstracts.slice(0, atEnd) + nums.join('') + withAbstracts.slice(atEnd)
  letterhead.set(numberingPart, withNamespaces(merged, ours))
  ensurePart(letterhead, numberingPart, wordTypes + 'numbering+xml', 'numbering')
  return numbers
}

function abstractIdOf(instance: string): string {
  return /<w:abstractNumId w:val="(\d+)"/.exec(instance)?.[1] ?? ''
}

function emptyRoot(xml: string, name: string): string {
  const start = new RegExp('^[\\s\\S]*?<' + name + '\\b[^>]*>').exec(xml)?.[0] ?? ''
  return start + '</' + name + '>'
}
