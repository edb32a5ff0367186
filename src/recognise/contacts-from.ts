import type {Contact} from '../release/meta.js'
import type {Contacts} from '../release/nodes.js'
import {unknownReference} from './boilerplate.js'
import type {State} from './state.js'

/** Contacts of the front matter: written out, or by name in the directory. */
export function contactsFrom(state: State): Contacts | undefined {
  const known = state.directory.contacts
  const referred = state.matter.contactReferences.flatMap((name): Contact[] => {
    const found = Object.hasOwn(known, name) ? known[name] : undefined
    if (!found) unknownReference(name, 'contact', Object.keys(known), state)
    return found ? [found] : []
  })
  const items = [...(state.facts.contacts ?? []), ...referred]
  const position = state.matter.positions.contacts
  return items.length === 0
    ? undefined
    : {type: 'contacts', items, children: [], ...(position ? {position} : {})}
}
