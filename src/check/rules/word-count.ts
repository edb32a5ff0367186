import {z} from 'zod'
import {countWords, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import bands from '../word-lists/outlets.json' with {type: 'json'}

/**
 * The copy has the length its outlet takes.
 *
 * `outlet` names a band of `outlets`, to which a house adds those it sends to; without one, `min` and `max` hold. Notes,
 * boilerplate and contacts do not count.
 *
 * Source: Online PR Media’s guidelines (250 to 800 words); Cision, “3 pro tips for writing press releases that get
 * noticed” (about 600); MediaHQ, “How long should my press release be?” (300 to 500); 24-7 Press Release, editorial
 * guidelines (300 to 500).
 *
 * @options {"min": 5, "max": 800}
 *
 * @ok
 * # Harbour opens gauge
 *
 * Port Selwyn today opened a gauge that reads the tide.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * A gauge opens.
 *
 * » 1:1: Unexpected copy of `3` words, expected `5` to `800`
 */
export const wordCount = defineRule({
  id: 'word-count',
  summary: 'The copy has the length its outlet takes',
  severity: 'info',
  defaults: {min: 0, max: 1200, outlet: '', outlets: bands as Record<string, Band>},
  options: z
    .strictObject({
      min: z.int().nonnegative(),
      max: z.int().positive(),
      /** Name of a band; none when empty. */
      outlet: z.string(),
      outlets: z.record(z.string(), z.strictObject({min: z.int().nonnegative(), max: z.int().positive()}))
    })
    .superRefine(({outlet, outlets}, {addIssue}) => {
      if (outlet === '' || Object.hasOwn(outlets, outlet)) return
      addIssue({
        code: 'custom',
        path: ['outlet'],
        message:
          'expected ' +
          Object.keys(outlets)
            .map((name) => '`' + name + '`')
            .join(', ')
      })
    }),
  check(_release, {options, report, texts}) {
    const words = texts
      .filter((text) => storyParts.has(text.part))
      .reduce((sum, text) => sum + countWords(text.text), 0)
    const {min, max} = options.outlets[options.outlet] ?? options
    if (words >= min && words <= max) return
    report({
      reason:
        'Unexpected copy of `' +
        words +
        '` words, expected `' +
        min +
        '` to `' +
        max +
        '`' +
        (options.outlet ? ' for `' + options.outlet + '`' : ''),
      place: {line: 1, column: 1}
    })
  }
})

/** How many words an outlet takes. */
interface Band {
  min: number
  max: number
}
