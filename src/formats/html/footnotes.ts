import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Footnote} from '../../galley/index.js'
import {type HtmlState, noteId} from './scope.js'

/** The footnotes, each with a way back to every place that refers to it. Set after the copy, which counts those. */
export function footnotes(state: HtmlState): Element[] {
  const {footnotes: notes, labels} = state.galley
  if (notes.length === 0) return []
  const id = state.idPrefix + 'footnotes'
  return [
    h('section.footnotes', {role: 'doc-endnotes', ariaLabelledBy: [id]}, [
      h('h2.label', {id}, labels.footnotes),
      h(
        'ol',
        numbering(notes),
        notes.map((note) => footnote(note, state))
      )
    ])
  ]
}

function footnote(note: Footnote, state: HtmlState): Element {
  const children = state.all(note.children)
  const links = backLinks(note, state)
  const last = children.at(-1)
  const holder = last?.type === 'element' && last.tagName === 'p' ? last : undefined
  if (holder) holder.children.push(...links)
  else children.push(h('p', links))
  return h('li', {id: noteId(state, note.mark)}, children)
}

function backLinks(note: Footnote, state: HtmlState): ElementContent[] {
  const label = state.galley.labels.backToReference.replace('{mark}', () => note.mark)
  return Array.from({length: state.references.get(note.id) ?? 0}, (_value, index): ElementContent[] => [
    {type: 'text', value: ' '},
    h(
      'a.back',
      {
        href: '#' + noteId(state, note.mark, index + 1),
        role: 'doc-backlink',
        ariaLabel: index === 0 ? label : label + ' (' + (index + 1) + ')'
      },
      '↩\uFE0E'
    )
  ]).flat()
}

/** Marks are numbers in order; a list that starts elsewhere says so. */
function numbering(notes: readonly Footnote[]): {start?: number} {
  const first = Number(notes[0]?.mark)
  return Number.isInteger(first) && first !== 1 ? {start: first} : {}
}
