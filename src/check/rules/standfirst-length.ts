import {z} from 'zod'
import {defineRule} from '../rule.js'

/**
 * A standfirst sells the story in a sentence or two.
 *
 * Source: B2Press, “News releases”: the subheading gives more detail in two or three sentences.
 *
 * @ok
 * ---
 * standfirst: Crews now read the tide to the centimetre.
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * standfirst: Crews now read the tide to the centimetre, which they could not do before, and which took three years, two storms, four committees, a change of government, eleven consultations, one public inquiry and a good deal of patience on the part of everybody who lives within sight of the breakwater, including the harbour master and the gulls.
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:13-2:348: Unexpected standfirst of `335` characters, expected at most `300`
 */
export const standfirstLength = defineRule({
  id: 'standfirst-length',
  summary: 'A standfirst sells the story in a sentence or two',
  severity: 'warning',
  defaults: {max: 300},
  options: () => z.strictObject({max: z.int().positive()}),
  check(_release, {options, report, texts}) {
    const parts = texts.filter((text) => text.part === 'standfirst')
    const length = parts.reduce((sum, part) => sum + part.text.length, 0)
    if (parts.length !== 1 || length <= options.max) return
    report({
      reason: 'Unexpected standfirst of `' + length + '` characters, expected at most `' + options.max + '`',
      place: parts[0]?.place(0, length)
    })
  }
})
