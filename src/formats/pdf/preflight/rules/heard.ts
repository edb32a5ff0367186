import type {Evidence, Rule} from '../rule.js'
import type {Element} from '../structure.js'

/**
 * What is heard is the galley's text: every word, every space, in the galley's order. Soft hyphens that divide a word
 * at the end of a line are let pass. Validators do not see this.
 */
export const heard: Rule = {
  id: 'pdf-lost-text',
  clause: 'ISO 14289-1, 7.1 and 7.2',
  *check(evidence) {
    const expected = evidence.expectation.heard.filter((text) => text !== null)
    const wanted = plain(expected.join(''))
    const found = plain(listen(evidence, evidence.structure))
    if (wanted === found) return
    let at = 0
    while (at < wanted.length && wanted[at] === found[at]) at++
    yield 'after “' +
      wanted.slice(Math.max(0, at - 20), at) +
      '” is heard “' +
      found.slice(at, at + 20) +
      '”, where the copy says “' +
      wanted.slice(at, at + 20) +
      '”'
  }
}

/** U+200B stands for glyphs that say nothing of their own. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b]/g, '')

function listen(evidence: Evidence, elements: readonly Element[]): string {
  const pages = new Map(evidence.pages.map((page) => [page.object, page.content]))
  const one = (element: Element): string =>
    element.kids
      .map((kid) => {
        if (kid.kind === 'element') return one(kid.element)
        if (kid.kind === 'annotation' || kid.page === undefined) return ''
        return pages.get(kid.page)?.heard.get(kid.id) ?? ''
      })
      .join('')
  return elements.map(one).join('')
}
