import {copyPattern} from '../../language/copy-pattern.js'
import {inAddress, matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Words, brackets and full stops have their space.
 *
 * Source: New Hart’s Rules (Oxford), chapter 4.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The network (MDN) supports crews. It reads 1.5 metres, U.S. feet and example.org.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The network (MDN)supports crews.It reads the tide.
 *
 * » 3:17-3:19: Unexpected `)s` without a space, expected `) s`
 * » 3:32-3:34: Unexpected `.I` without a space, expected `. I`
 */
export const missingSpace = defineRule({
  id: 'missing-space',
  summary: 'Words, brackets and full stops have their space',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    for (const {text, match, start, end} of matchesOf(texts, spaceless)) {
      if (inAddress(text.text, start, end)) continue
      const [from, to] = match[0] === '(' ? [start - 1, end] : [start, end + 1]
      // `word(s)` and `(re)open` are as they should be.
      if (
        /\((?:s|es|re|un|in)\)?$/i.test(text.text.slice(start, start + 3)) ||
        /\((?:re|un|in|co|pre)$/i.test(text.text.slice(Math.max(0, start - 4), start))
      )
        continue
      const written = text.text.slice(from, to)
      const wanted = match[0] === '(' ? written[0] + ' (' : match[0] + ' ' + written.slice(1)
      report({
        reason: 'Unexpected `' + written + '` without a space, expected `' + wanted + '`',
        place: text.place(from, to),
        fix: text.fix(from, to, wanted)
      })
    }
  }
})

const every = copyPattern('g')
const spaceless = every`\)(?=\p{L}{2})|(?<=\p{L})\((?=\p{L}{2})|(?<=\p{Ll}{2})(?:[.!?;:](?=\p{Lu}\p{Ll})|,(?=\p{L}{2}))`
