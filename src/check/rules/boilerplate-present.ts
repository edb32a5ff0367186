import {z} from 'zod'
import {headlineText} from '../headline.js'
import {defineRule} from '../rule.js'

/**
 * A release says who issues it, in a standing paragraph.
 *
 * Speeches, testimonies, readouts of meetings and invitations go out without one; they are known by the first words of
 * their headline.
 *
 * Source: KISS PR, technical standards for press releases: a section about the issuer, of two or three sentences;
 * 37% of 24,677 releases of 18 wire services that we counted carry one.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * ENDS
 *
 * ## About Port Selwyn
 *
 * Port Selwyn is a harbour.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 1:1: Unexpected release without a boilerplate, expected one that begins `About …`
 */
export const boilerplatePresent = defineRule({
  id: 'boilerplate-present',
  summary: 'A release says who issues it, in a standing paragraph',
  severity: 'warning',
  defaults: {
    except: [
      'remarks',
      'prepared remarks',
      'speech',
      'testimony',
      'statement',
      'readout',
      'media advisory',
      'opening'
    ]
  },
  options: () =>
    z.strictObject({
      /** First words of the headline of what needs none. */
      except: z.array(z.string())
    }),
  check(release, {options, report, texts}) {
    const {text} = headlineText(release, texts)
    const start = text.trim().toLowerCase()
    if (options.except.some((words) => start.startsWith(words))) return
    if (release.children.some((child) => child.type === 'boilerplate')) return
    report({
      reason: 'Unexpected release without a boilerplate, expected one that begins `About …`',
      place: {line: 1, column: 1},
      hint: 'Write it under `About NAME`, or name one of the brand’s in `boilerplate:`'
    })
  }
})
