import {z} from 'zod'
import {
  allInitialsOf,
  capitalsOf,
  commonAcronyms,
  definitionsOf,
  explainedIn,
  initialsOf,
  usesOf
} from '../acronyms.js'
import {storyParts} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * An acronym is written out at first use.
 *
 * Those that every reader knows are left alone, as are names that hold capitals (`AMS Group`); a house adds its own with
 * `known`.
 *
 * Source: GOV.UK style guide A to Z, “Abbreviations and acronyms”: explain at first use; Reuters Handbook of
 * Journalism, “A”, on abbreviations.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The Marine Data Network (MDN) opened a gauge. The MDN is ten years old.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The MDN opened a gauge.
 *
 * » 3:5-3:8: Unexpected `MDN` that is never written out, expected its words at first use
 */
export const acronymExpanded = defineRule({
  id: 'acronym-expanded',
  summary: 'An acronym is written out at first use',
  severity: 'warning',
  defaults: {known: [] as string[]},
  options: () => z.strictObject({known: z.array(z.string())}),
  check(_release, {options, report, texts, language}) {
    const story = texts.filter((text) => storyParts.has(text.part))
    const calendar = [...language.dates.months, ...language.dates.weekdays].flat()
    const known = new Set([
      ...commonAcronyms,
      ...calendar.map((word) => word.replace(/\.$/, '').toUpperCase()),
      ...options.known
    ])
    const copy = texts.map((text) => text.text).join('\n. ')
    const defined = new Set([
      ...definitionsOf(texts).map((definition) => definition.acronym),
      ...explainedIn(copy)
    ])
    const initials = initialsOf(copy)
    const allInitials = allInitialsOf(copy)
    const said = new Set<string>()
    for (const {acronym, place} of usesOf(story)) {
      if (known.has(acronym) || defined.has(acronym) || said.has(acronym)) continue
      said.add(acronym)
      const letters = capitalsOf(acronym)
      if (initials.includes(letters) || (letters.length > 3 && allInitials.includes(letters))) continue
      report({
        reason: 'Unexpected `' + acronym + '` that is never written out, expected its words at first use',
        place,
        hint: 'Where every reader knows it, add it to `known`'
      })
    }
  }
})
