import type {Rule} from '../rule.js'

/** Content streams: all is marked or an artifact, marks are balanced, no id twice, no missing glyph. */
export const content: Rule = {
  id: 'pdf-content',
  clause: 'ISO 14289-1, 7.1; ISO 19005-3, 6.2.11',
  *check({pages}) {
    for (const [at, page] of pages.entries()) {
      for (const fault of new Set(page.content.faults)) yield 'page ' + (at + 1) + ': ' + fault
    }
  }
}
