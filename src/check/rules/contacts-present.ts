import {defineRule} from '../rule.js'

/**
 * A release names somebody to ring.
 *
 * Every guide asks for it first: a name, an e-mail address and a telephone number. A label with nothing after it is
 * the commonest form of the fault.
 *
 * Source: Online PR Media’s guidelines: a contact with name, e-mail and telephone.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * Media contact: Pat Press, press@example.org, +44 1632 960000
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 1:1: Unexpected release without media contacts, expected a name with e-mail and telephone
 */
export const contactsPresent = defineRule({
  id: 'contacts-present',
  summary: 'A release names somebody to ring',
  severity: 'error',
  defaults: {},
  check(release, {report, known}) {
    if (known.has('contacts-missing')) return
    const contacts = release.children.filter((child) => child.type === 'contacts')
    if (release.meta.contacts.length > 0 || contacts.some((node) => node.items.length > 0)) return
    const empty = contacts[0]
    report({
      reason: empty
        ? 'Unexpected label of contacts with nobody under it, expected a name with e-mail and telephone'
        : 'Unexpected release without media contacts, expected a name with e-mail and telephone',
      place: empty ?? {line: 1, column: 1},
      hint: 'Write them under `Media contacts`, or name one of the brand’s in `contacts:`'
    })
  }
})
