import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'

/**
 * At least one contact may be published.
 *
 * Source: Online PR Media’s guidelines: a contact with name, e-mail and telephone that can be printed.
 *
 * @ok
 * ---
 * contacts:
 *   - {name: Pat Press, email: press@example.org, phone: "+44 1632 960000"}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * contacts:
 *   - {name: Pat Press, email: press@example.org, phone: "+44 1632 960000", publishable: false}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:3-4:1: Unexpected release with no contact that may be published, expected at least one
 */
export const contactPublishable = defineRule({
  id: 'contact-publishable',
  summary: 'At least one contact may be published',
  severity: 'warning',
  defaults: {},
  check(release, {report, positions}) {
    const contacts = allContacts(release, positions)
    if (contacts.length === 0 || contacts.some(({contact}) => contact.publishable)) return
    report({
      reason: 'Unexpected release with no contact that may be published, expected at least one',
      place: contacts[0]?.place
    })
  }
})
