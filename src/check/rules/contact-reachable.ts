import type {Contact} from '../../release/meta.js'
import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'

/**
 * A contact can be reached by e-mail and by telephone from anywhere.
 *
 * Telephone numbers carry their country code (ITU-T E.164): the desk that rings may be abroad.
 *
 * Source: Online PR Media’s guidelines (name, e-mail, telephone); ITU-T E.164 for the form of numbers.
 *
 * @ok
 * ---
 * contacts:
 *   - name: Pat Press
 *     email: press@example.org
 *     phone: "+44 1632 960000"
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * contacts:
 *   - name: Pat Press
 *     email: press@example.org
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 3:3-5:1: Unexpected contact `Pat Press` without a telephone number, expected one
 */
export const contactReachable = defineRule({
  id: 'contact-reachable',
  summary: 'A contact can be reached by e-mail and by telephone from anywhere',
  severity: 'warning',
  defaults: {},
  check(release, {report, positions, texts}) {
    for (const {contact, place} of allContacts(release, positions, texts)) {
      // Whoever takes the answers to an invitation is no press contact.
      if (/\bRSVP\b/i.test(contact.name ?? '')) continue
      const name = '`' + (contact.name ?? contact.email ?? contact.phones[0] ?? 'without a name') + '`'
      const problems = problemsOf(contact)
      if (problems.length > 0)
        report({reason: 'Unexpected contact ' + name + ' ' + problems.join('; '), place})
    }
  }
})

function problemsOf(contact: Contact): string[] {
  const problems: string[] = []
  if (!contact.email) problems.push('without an e-mail address, expected one')
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(contact.email)) {
    problems.push('with the e-mail address `' + contact.email + '`, expected `name@domain`')
  }
  if (contact.phones.length === 0) problems.push('without a telephone number, expected one')
  for (const phone of contact.phones) {
    const digits = phone.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15) {
      problems.push('with the telephone number `' + phone + '`, expected 7 to 15 digits')
    } else if (!/^\s*(?:\+|00)/.test(phone)) {
      problems.push('with the telephone number `' + phone + '`, expected its country code, as in `+44 …`')
    }
  }
  return problems
}
