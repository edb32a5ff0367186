import {nameOf, textOf} from '../read-pdf.js'
import type {Evidence, Rule} from '../rule.js'
import {attributes, type Element, walk} from '../structure.js'

/** Parents that an element may stand in; elements that are not here may stand anywhere. */
const within: Readonly<Record<string, readonly string[]>> = {
  LBody: ['LI'],
  LI: ['L'],
  TBody: ['Table'],
  TD: ['TR'],
  TH: ['TR'],
  THead: ['Table'],
  TR: ['Table', 'TBody', 'THead']
}

/** The tree is one a reader can follow: lists, tables, headings without gaps, labels that say something, notes with ids. */
export const nesting: Rule = {
  id: 'pdf-nesting',
  clause: 'ISO 14289-1, 7.2, 7.4 to 7.6, 7.9',
  *check(evidence) {
    const {file, structure} = evidence
    const ids = new Set<string>()
    let rank = 0
    for (const {element, parent} of walk(structure)) {
      const allowed = within[element.type]
      if (allowed && !allowed.includes(parent?.type ?? ''))
        yield element.type + ' stands in ' + (parent?.type ?? 'nothing')
      const level = /^H([1-6])$/.exec(element.type)?.[1]
      if (level) {
        if (Number(level) > rank + 1) yield 'a heading of rank ' + level + ' follows one of rank ' + rank
        rank = Number(level)
      }
      if (element.type === 'Lbl' && heardIn(evidence, element).trim() === '') yield 'a label is empty'
      if (element.type === 'TH' && !nameOf(attributes(file, element, 'Table').Scope))
        yield 'a header cell has no scope'
      const id = textOf(element.dict.ID)
      if ((element.type === 'Note' || element.type === 'FENote') && !id) yield 'a note has no id'
      if (id !== undefined && ids.has(id)) yield 'the id `' + id + '` is given twice'
      if (id !== undefined) ids.add(id)
    }
    if (structure.length !== 1 || structure[0]?.type !== 'Document')
      yield 'the tree does not begin with one Document'
    yield* rows(structure)
  }
}

/** Rows of a table have the same number of cells. */
function* rows(structure: readonly Element[]): Generator<string> {
  for (const {element} of walk(structure)) {
    if (element.type !== 'Table') continue
    const counts = new Set<number>()
    for (const {element: row} of walk([element])) {
      if (row.type === 'TR') counts.add(row.kids.filter((kid) => kid.kind === 'element').length)
    }
    if (counts.size > 1) yield 'rows of a table differ in length'
  }
}

function heardIn(evidence: Evidence, element: Element): string {
  let out = ''
  for (const {element: one} of walk([element])) {
    for (const kid of one.kids) {
      if (kid.kind !== 'content') continue
      const page = evidence.pages.find((candidate) => candidate.object === kid.page)
      out += page?.content.heard.get(kid.id) ?? ''
    }
  }
  return out
}
