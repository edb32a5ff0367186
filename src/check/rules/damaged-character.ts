import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * No character was lost on the way.
 *
 * A replacement character stands where a decoder could not read, or where half of a character was left: nobody can tell
 * what it was, and a name with one is wrong. It looks like a question mark in a black diamond.
 *
 * Source: The Unicode Standard, section 23.8, on U+FFFD.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The café by the quay is open.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The caf� by the quay is open.
 *
 * » 3:8-3:9: Unexpected replacement character in `caf�`, expected the letter that was lost
 */
export const damagedCharacter = defineRule({
  id: 'damaged-character',
  summary: 'No character was lost on the way',
  severity: 'error',
  defaults: {},
  check(_release, {report, texts}) {
    for (const {text, match, start, end, place} of matchesOf(texts, /\ufffd+/g)) {
      const before = /\S*$/.exec(text.text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
      const after = /^\S*/.exec(text.text.slice(end, end + 20))?.[0] ?? ''
      report({
        reason:
          'Unexpected replacement character in `' +
          before +
          match[0] +
          after +
          '`, expected the letter that was lost',
        place
      })
    }
  }
})
