import type {Rule} from '../rule.js'
import {altOf, attributes, walk} from '../structure.js'

/** Figures have a text alternative and a box. */
export const figures: Rule = {
  id: 'pdf-figure',
  clause: 'ISO 14289-1, 7.3',
  *check({file, structure}) {
    for (const {element} of walk(structure)) {
      if (element.type !== 'Figure') continue
      if (altOf(element).trim() === '') yield 'a figure has no text alternative'
      const box = attributes(file, element, 'Layout').BBox
      if (!Array.isArray(box) || box.length !== 4) yield 'a figure has no box'
    }
  }
}
