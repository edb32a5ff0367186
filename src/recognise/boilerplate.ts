import type {Paragraph} from 'mdast'
import {notify} from '../release/message.js'
import type {Boilerplate} from '../release/nodes.js'
import {bodyContent} from './body.js'
import {spanOf} from './phrasing.js'
import type {State} from './state.js'

/** Boilerplates of the front matter: their words, or their name in the directory. */
export function boilerplatesOf(state: State): Boilerplate[] {
  return state.matter.boilerplates.flatMap((given): Boilerplate[] => {
    if ('reference' in given) return referred(given.reference, state)
    const children = bodyContent(given.children, state)
    return [
      {
        type: 'boilerplate',
        ...(given.organisation ? {organisation: given.organisation} : {}),
        children,
        ...spanOf(children)
      }
    ]
  })
}

function referred(name: string, state: State): Boilerplate[] {
  const known = state.directory.boilerplates
  const found = Object.hasOwn(known, name) ? known[name] : undefined
  if (!found) {
    unknownReference(name, 'boilerplate', Object.keys(known), state)
    return []
  }
  const children = found.text
    .split(/\n{2,}/u)
    .filter((text) => text.trim() !== '')
    .map((text): Paragraph => ({type: 'paragraph', children: [{type: 'text', value: text.trim()}]}))
  return [{type: 'boilerplate', ...(found.organisation ? {organisation: found.organisation} : {}), children}]
}

/** A name that the directory does not have. */
export function unknownReference(name: string, field: string, known: readonly string[], state: State): void {
  notify(state.file, {
    ruleId: 'unknown-' + field,
    reason:
      'Unexpected ' +
      field +
      ' `' +
      name +
      '`, expected ' +
      (known.length > 0 ? known.map((key) => '`' + key + '`').join(', ') : 'one that the brand defines'),
    place: state.matter.positions[field === 'contact' ? 'contacts' : field] ?? {line: 1, column: 1},
    actual: name,
    expected: [...known],
    severity: 'error'
  })
}
