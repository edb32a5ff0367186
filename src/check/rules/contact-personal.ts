import {z} from 'zod'
import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'

/**
 * A press office is reached at its own address.
 *
 * A private mailbox leaves with its owner and cannot be checked by the desk.
 *
 * Source: Clipse Africa, “Press contact in a press release: mistakes to avoid” (2025): a named person with a
 * professional address.
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
 *   - {name: Pat Press, email: pat.press@gmail.com, phone: "+44 1632 960000"}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:3-4:1: Unexpected personal address `pat.press@gmail.com`, expected one of the organisation
 */
export const contactPersonal = defineRule({
  id: 'contact-personal',
  summary: 'A press office is reached at its own address',
  severity: 'warning',
  defaults: {
    domains: [
      'gmail.com',
      'googlemail.com',
      'hotmail.com',
      'outlook.com',
      'live.com',
      'yahoo.com',
      'icloud.com',
      'aol.com',
      'gmx.de',
      'web.de',
      'proton.me'
    ]
  },
  options: () => z.strictObject({domains: z.array(z.string())}),
  check(release, {options, report, positions}) {
    for (const {contact, place} of allContacts(release, positions)) {
      const domain = contact.email?.split('@')[1]?.toLowerCase()
      if (!domain || !options.domains.includes(domain)) continue
      report({
        reason: 'Unexpected personal address `' + contact.email + '`, expected one of the organisation',
        place
      })
    }
  }
})
