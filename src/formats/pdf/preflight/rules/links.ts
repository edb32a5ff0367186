import {isRef, nameOf, textOf} from '../read-pdf.js'
import type {Evidence, Rule} from '../rule.js'
import {listOf, walk} from '../structure.js'

/** Every link annotation says what it is, stands in a Link element, and on the page that element names. */
export const links: Rule = {
  id: 'pdf-link',
  clause: 'ISO 14289-1, 7.18',
  *check(evidence) {
    const {file, pages, structure} = evidence
    const placed = pagesOfAnnotations(evidence)
    const tagged = new Set<number>()
    for (const {element} of walk(structure)) {
      const annotations = element.kids.filter((kid) => kid.kind === 'annotation')
      if (element.type === 'Link' && annotations.length === 0) yield 'a Link element has no annotation'
      for (const kid of annotations) {
        if (kid.kind !== 'annotation') continue
        tagged.add(kid.annotation)
        if (element.type !== 'Link') yield 'an annotation stands in ' + element.type
        const page = placed.get(kid.annotation)
        if (page === undefined || page !== kid.page)
          yield 'a link is tagged on another page than it stands on'
      }
    }
    for (const [at, page] of pages.entries()) {
      if (nameOf(page.dict.Tabs) !== 'S') yield 'page ' + (at + 1) + ' is not in the order of its structure'
      for (const ref of listOf(file.get(page.dict.Annots))) {
        const annotation = file.dict(ref)
        if (nameOf(annotation.Subtype) !== 'Link') continue
        if (!(textOf(annotation.Contents) ?? '').trim()) yield 'a link does not say what it is'
        if (annotation.F !== 4) yield 'a link is not to be printed'
        if (!isRef(annotation.P) || annotation.P.ref !== page.object)
          yield 'a link names another page than its own'
        if (isRef(ref) && !tagged.has(ref.ref)) yield 'a link is not tagged'
        if (!annotation.A && !annotation.Dest) yield 'a link leads nowhere'
      }
    }
  }
}

function pagesOfAnnotations({file, pages}: Evidence): Map<number, number> {
  const placed = new Map<number, number>()
  for (const page of pages) {
    for (const ref of listOf(file.get(page.dict.Annots))) if (isRef(ref)) placed.set(ref.ref, page.object)
  }
  return placed
}
