import type {Node, Position} from 'unist'
import type {Contact} from '../release/meta.js'
import type {Release} from '../release/nodes.js'
import type {CopyText} from './texts.js'

/** Every contact of a release, from the front matter and from the copy, once each, with its place; `texts` help to find it. */
export function allContacts(
  release: Release,
  positions: Readonly<Record<string, Position>>,
  texts: readonly CopyText[] = []
): Array<{contact: Contact; place: Node | Position | undefined}> {
  const found: Array<{contact: Contact; place: Node | Position | undefined}> = []
  const seen = new Set<string>()
  const add = (contact: Contact, place: Node | Position | undefined): void => {
    const key = JSON.stringify([contact.name, contact.email, contact.phones])
    if (seen.has(key)) return
    seen.add(key)
    found.push({contact, place: place ?? placeIn(texts, contact)})
  }
  for (const child of release.children) {
    if (child.type === 'contacts')
      for (const item of child.items) add(item, child.position ?? positions.contacts)
  }
  for (const contact of release.meta.contacts) add(contact, positions.contacts)
  return found
}

/** Where the copy gives a contact's address or number. */
function placeIn(texts: readonly CopyText[], {email, phones, name}: Contact): Position | undefined {
  for (const words of [email, ...phones, name]) {
    if (!words) continue
    for (const text of texts) {
      const at = text.text.indexOf(words)
      if (at >= 0) return text.place(at, at + words.length)
    }
  }
  return undefined
}
