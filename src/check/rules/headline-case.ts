import {copyPattern} from '../../language/copy-pattern.js'
import {headlineText} from '../headline.js'
import {defineRule} from '../rule.js'

/**
 * Headlines are not shouted.
 *
 * Capitals throughout hide names and acronyms and are read out letter by letter by some screen readers. A wire profile
 * sets capitals where its house wants them.
 *
 * Source: Online PR Media’s guidelines: no headline in capitals.
 *
 * @ok
 * # Harbour opens NOAA gauge
 *
 * Copy.
 *
 * @not-ok
 * # HARBOUR OPENS GAUGE
 *
 * Copy.
 *
 * » 1:3-1:22: Unexpected headline in capitals, expected sentence case
 */
export const headlineCase = defineRule({
  id: 'headline-case',
  summary: 'Headlines are not shouted',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    const {text, place} = headlineText(release, texts)
    const words = text.match(longWords) ?? []
    if (
      words.length < 3 ||
      !words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
    )
      return
    report({reason: 'Unexpected headline in capitals, expected sentence case', place})
  }
})

const longWords = copyPattern('g')`\p{L}{2,}`
