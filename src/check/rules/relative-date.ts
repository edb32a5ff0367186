import {inQuote, matchesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'

/**
 * A day is named, not counted from today.
 *
 * “Last week” means nothing to a desk that reads the release next month, and a release without a date has no today at
 * all. With a date of issue, `today` and a weekday are fine; weeks, months and years still need their names.
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
    const dated = Boolean(release.meta.issued ?? release.meta.dateline?.date)
    const parts: ReadonlySet<TextPart> = new Set<TextPart>([...storyParts, 'notes'])
    const pattern = dated ? far : new RegExp(near.source + '|' + far.source, 'giu')
    for (const {text, match, start, place} of matchesOf(texts, pattern, parts)) {
      if (dated && inQuote(text, start)) continue
      report({
        reason:
          'Unexpected `' +
          match[0] +
          '`' +
          (dated ? '' : ' in a release without a date') +
          ', expected the date itself',
        place,
        ...(dated ? {} : {hint: 'Write `date:` in the front matter as well'})
      })
    }
  }
})

const near =
  /(?<![\p{L}-])(?:yesterday|tomorrow|today|tonight|(?:this|last|next) (?:morning|afternoon|evening|night|week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))(?![\p{L}’'-])/giu
const far =
  /(?<![\p{L}-])(?:last|next) (?:week|month|year|quarter|spring|summer|autumn|winter|fall)(?![\p{L}’'-])|(?<!\p{L})(?:just |a few |several )?days (?:ago|after)\b|\brecently announced\b/giu
