import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'

/**
 * A day is named, not counted from today.
 *
 * A release without a date has no today: “last week” cannot be told by whoever reads it next month. With a date of
 * issue, or a dateline, every such word has its anchor.
 *
 * Source: AP Stylebook, “time element”.
 *
 * @ok
 * ---
 * date: 2026-11-03
 * ---
 *
 * # Harbour opens gauge
 *
 * The harbour today opened a gauge that was ordered in March 2024.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge was tested last week.
 *
 * » 3:22-3:31: Unexpected `last week` in a release without a date, expected the date itself
 */
export const relativeDate = defineRule({
  id: 'relative-date',
  summary: 'A day is named, not counted from today',
  severity: 'warning',
  defaults: {},
  check(release, {report, texts}) {
    if (release.meta.issued ?? release.meta.dateline?.date) return
    const parts: ReadonlySet<TextPart> = new Set<TextPart>([...storyParts, 'notes'])
    for (const {match, place} of matchesOf(texts, relative, parts)) {
      report({
        reason: 'Unexpected `' + match[0] + '` in a release without a date, expected the date itself',
        place,
        hint: 'Write `date:` in the front matter as well'
      })
    }
  }
})

const spans =
  'morning|afternoon|evening|night|week|month|year|quarter|spring|summer|autumn|winter|fall|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const everyCase = copyPattern('gi')
const relative = everyCase`(?<![\p{L}-])(?:yesterday|tomorrow|today|tonight|(?:this|last|next) (?:${spans}))(?![\p{L}’'-])|(?<!\p{L})(?:(?:just |a few |several )?days (?:ago|after)|recently announced)(?!\p{L})`
