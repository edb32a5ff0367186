import {z} from 'zod'
import {headlineText} from '../headline.js'
import {defineRule} from '../rule.js'

/**
 * Headlines fit where they are read.
 *
 * 100 characters is what search pages and most wires show whole; UK public guidance asks for 65, wires with a narrow
 * headline line for 64 (then `shortHeadline` may carry the short form).
 *
 * Source: UKHSA guidance for GOV.UK (65); the ANPA headline line of AAP’s formatter (64).
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * # Harbour opens a gauge that measures the height of the tide to the nearest centimetre every single second of the day
 *
 * Copy.
 *
 * » 1:3-1:118: Unexpected headline of `115` characters, expected at most `100`
 */
export const headlineLength = defineRule({
  id: 'headline-length',
  summary: 'Headlines fit where they are read',
  severity: 'warning',
  defaults: {max: 100, shortHeadline: false},
  options: () =>
    z.strictObject({
      max: z.int().positive(),
      /** True lets `shortHeadline` stand in. */
      shortHeadline: z.boolean()
    }),
  check(release, {options, report, texts}) {
    const {text, place} = headlineText(release, texts)
    if (text.length <= options.max) return
    const short = release.meta.shortHeadline
    if (options.shortHeadline && short && short.length <= options.max) return
    report({
      reason:
        'Unexpected headline of `' + text.length + '` characters, expected at most `' + options.max + '`',
      place,
      ...(options.shortHeadline ? {hint: 'Shorten it, or write `shortHeadline:` for narrow channels'} : {})
    })
  }
})
