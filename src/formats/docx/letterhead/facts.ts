import type {Galley} from '../../../galley/index.js'
import type {Contact} from '../../../release/index.js'
import {type Part, parts} from '../../../template/types.js'

/** What a placeholder stands for: a fact of the release, as one line of plain text. */
interface Fact {
  value(galley: Galley): string | undefined
  /** True where a release may well have none: the paragraph then goes. Otherwise a release without it is an error. */
  optional?: true
}

const contact = (read: (contact: Contact) => string | undefined): Fact => ({
  value: ({meta}) => {
    const first = meta.contacts.find((one) => one.publishable)
    return first && read(first)
  }
})

/** Every placeholder for a fact, by name. They may stand in header, footer and body, as often as wanted. */
export const facts: Readonly<Record<string, Fact>> = {
  canonicalUrl: {value: ({meta}) => meta.canonicalUrl},
  'contact.email': contact((one) => one.email),
  'contact.hours': contact((one) => one.hours),
  'contact.name': contact((one) => one.name),
  'contact.organisation': contact((one) => one.organisation),
  'contact.phone': contact((one) => one.phones[0]),
  'contact.role': contact((one) => one.role),
  'contact.url': contact((one) => one.url),
  embargo: {value: ({furniture}) => furniture.embargo, optional: true},
  headline: {value: ({meta}) => meta.headline},
  issued: {value: ({furniture}) => furniture.issued},
  issuer: {value: ({furniture}) => furniture.issuer},
  'issuer.url': {value: ({meta}) => meta.issuer?.url},
  kicker: {value: ({furniture}) => furniture.kicker},
  place: {value: ({meta}) => meta.dateline?.place},
  runningHead: {value: ({furniture}) => furniture.runningHead},
  slug: {value: ({meta}) => meta.slug},
  summary: {value: ({meta}) => meta.summary, optional: true},
  version: {value: ({meta}) => String(meta.version)}
}

/**
 * Placeholders for a part of the release, each alone in a paragraph of the body, at most once: the part stands there
 * and not in `{{body}}`, which is all that is left. `headline` and `embargo` are both: a part in the body, a fact in
 * header and footer.
 */
export type Slot = Part

export function isSlot(name: string): name is Slot {
  return (parts as readonly string[]).includes(name)
}

/** Every name a placeholder may have, for messages. */
export const placeholderNames: readonly string[] = [...new Set([...Object.keys(facts), ...parts])].sort()
