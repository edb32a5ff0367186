import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * No space stands before a comma or full stop, nor inside a bracket.
 *
 * French sets a space before `:`, `;`, `!` and `?`; those are left alone in every language.
 *
 * Source: New Hart’s Rules (Oxford), chapter 4; Lexique des règles typographiques (Imprimerie nationale) for
 * French.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge (a radar) opened, at last.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge opened , at last.
 *
 * » 3:17-3:19: Unexpected ` ,`, expected `,`
 */
export const spaceBefore = defineRule({
  id: 'space-before',
  summary: 'No space stands before a comma or full stop, nor inside a bracket',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    for (const {match, place, replace} of matchesOf(texts, spaced)) {
      const wanted = match[1] ?? match[2] ?? ''
      report({
        reason: 'Unexpected `' + match[0] + '`, expected `' + wanted + '`',
        place,
        fix: replace(wanted)
      })
    }
  }
})

const spaced = copyPattern(
  'g'
)`(?<=\p{L})[ \u00a0]+([,)](?!\p{L})|\.(?![\p{L}\p{N}.]| \.))|(\()[ \u00a0]+(?=\p{L})`
