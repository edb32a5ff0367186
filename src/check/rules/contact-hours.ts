import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'

/**
 * A release that lifts out of hours names somebody who answers then.
 *
 * A story that breaks at 00:01 is written at 00:02.
 *
 * Source: Reuters Handbook of Journalism on embargoes: stories run at the minute the embargo ends.
 *
 * @ok
 * ---
 * embargo: 2026-11-03T00:01 Europe/London
 * contacts:
 *   - {name: Pat Press, email: press@example.org, phone: "+44 1632 960000", hours: at any hour}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * embargo: 2026-11-03T00:01 Europe/London
 * contacts:
 *   - {name: Pat Press, email: press@example.org, phone: "+44 1632 960000"}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:10-2:40: Unexpected lift at `00:01` with no contact’s hours, expected `hours` of somebody who answers then
 */
export const contactHours = defineRule({
  id: 'contact-hours',
  summary: 'A release that lifts out of hours names somebody who answers then',
  severity: 'info',
  defaults: {},
  check(release, {report, positions}) {
    const {embargo} = release.meta
    const hour = Number(embargo?.until.slice(11, 13))
    const contacts = allContacts(release, positions)
    if (!embargo || contacts.length === 0 || (hour >= 7 && hour < 20)) return
    if (contacts.some(({contact}) => contact.hours)) return
    report({
      reason:
        'Unexpected lift at `' +
        embargo.until.slice(11, 16) +
        '` with no contact’s hours, expected `hours` of somebody who answers then',
      place: positions.embargo
    })
  }
})
