import {quotationsOf} from '../../release/queries.js'
import {defineRule} from '../rule.js'

/**
 * A speaker is introduced: name and role at first mention.
 *
 * Source: AP Stylebook, “titles”, and Reuters Handbook of Journalism: who a speaker is stands at first
 * mention.
 *
 * @ok
 * # Harbour opens gauge
 *
 * “We can read the tide to the centimetre,” said Ines Calloway, harbour master of Port Selwyn.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * “We can read the tide to the centimetre,” said Ines Calloway.
 *
 * » 3:1-3:42: Unexpected speaker `Ines Calloway` without a role, expected who that is
 */
export const speakerRole = defineRule({
  id: 'speaker-role',
  summary: 'A speaker is introduced: name and role at first mention',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    const copy = texts.map((text) => text.text).join('\n')
    const introduced = new Map<string, boolean>()
    for (const {speakers, positions} of quotationsOf(release)) {
      for (const speaker of speakers) {
        if (speaker.kind !== 'person') continue
        const known = introduced.get(speaker.name)
        if (known !== undefined) continue
        const role = Boolean(speaker.role ?? speaker.organisation) || hasRole(copy, speaker.name)
        introduced.set(speaker.name, role)
        if (role) continue
        report({
          reason: 'Unexpected speaker `' + speaker.name + '` without a role, expected who that is',
          place: positions[0]
        })
      }
    }
  }
})

/** What stands between a name and what was said, and is no role. */
const speech = /(?<!\p{L})(?:said|says|added|adds|by|and|that|from|with|when|told|as)\s+$/u

/** True when the copy says beside the name who that is: `Name, who runs the port`, `Treasury Secretary Name`. */
function hasRole(copy: string, name: string): boolean {
  const at = copy.indexOf(name)
  if (at < 0) return false
  const after = copy.slice(at + name.length, at + name.length + 40)
  const before = copy.slice(Math.max(0, at - 60), at).replace(speech, '')
  const inApposition = /^(?:,\s+(?!said|says|added|adding|and|but|told)\p{L}+|\s*\()/u.test(after)
  return inApposition || /\p{L}{4,},?\s+$/u.test(before)
}
