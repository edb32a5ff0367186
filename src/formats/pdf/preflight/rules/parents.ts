import {isRef, type PdfValue} from '../read-pdf.js'
import type {Rule} from '../rule.js'
import {listOf, walk} from '../structure.js'

/** Content and structure name each other: no content without an element, no element that names content not there. */
export const parents: Rule = {
  id: 'pdf-parents',
  clause: 'ISO 32000-1, 14.7.4.4',
  *check({file, catalog, pages, structure}) {
    const owners = new Map<string, number>()
    for (const {element} of walk(structure)) {
      for (const kid of element.kids) {
        if (kid.kind !== 'content') continue
        const key = kid.page + ':' + kid.id
        if (owners.has(key)) yield 'content is named by two elements'
        owners.set(key, element.object)
      }
    }
    const nums = listOf(file.get(file.dict(file.dict(catalog.StructTreeRoot).ParentTree).Nums))
    const tree = new Map<number, PdfValue>()
    for (let at = 0; at + 1 < nums.length; at += 2) {
      const key = nums[at]
      if (typeof key === 'number') tree.set(key, nums[at + 1] ?? null)
    }
    for (const [at, page] of pages.entries()) {
      const key = page.dict.StructParents
      const list = listOf(file.get(typeof key === 'number' ? tree.get(key) : null))
      for (const id of page.content.heard.keys()) {
        const owner = owners.get(page.object + ':' + id)
        const parent = list[id]
        if (owner === undefined) yield 'page ' + (at + 1) + ': content ' + id + ' is in no element'
        if (!isRef(parent) || parent.ref !== owner)
          yield 'page ' + (at + 1) + ': content ' + id + ' has another parent'
      }
    }
    const known = new Set(
      pages.flatMap((page) => [...page.content.heard.keys()].map((id) => page.object + ':' + id))
    )
    for (const key of owners.keys()) if (!known.has(key)) yield 'an element names content that is not there'
  }
}
