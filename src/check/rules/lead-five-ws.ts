import {copyPattern} from '../../language/copy-pattern.js'
import type {LanguageData} from '../../language/index.js'
import {monthPattern, weekdayPattern} from '../calendar.js'
import {countWords} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * The lead says who and when.
 *
 * Of the five Ws only these two can be looked for without guessing: a name, and a day. Advice, never an error.
 *
 * Source: eReleases, “Writing powerful press releases”, chapter 3: who, what, when, where and why stand in the lead.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Port Selwyn today opened a gauge that reads the tide.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * It has never been easier to read the tide.
 *
 * » 3:1-3:43: Unexpected lead without a name or a day, expected who and when
 */
export const leadFiveWs = defineRule({
  id: 'lead-five-ws',
  summary: 'The lead says who and when',
  severity: 'info',
  defaults: {},
  check(release, {report, texts, language}) {
    const lead = texts.find((text) => text.part === 'lead')
    if (!lead || !release.meta.language.startsWith('en')) return
    // A label, or the first words of a speech, is no lead that could say it.
    if (countWords(lead.text) < 6 || spoken.test(lead.text)) return
    if (name.test(lead.text) || release.meta.dateline?.date || dayPattern(language).test(lead.text)) return
    report({reason: 'Unexpected lead without a name or a day, expected who and when', place: lead.node})
  }
})

const spoken = copyPattern()`(?<!\p{L})(?:I|my|you|your)(?!\p{L})`
const name = copyPattern()`(?<=[\p{L}\p{N},’'][ ])\p{Lu}\p{L}+|^\p{Lu}\p{L}+\s+\p{Lu}`

/** A day: by name, by its month or by its year. */
function dayPattern(language: LanguageData): RegExp {
  const calendar = monthPattern(language) + '|' + weekdayPattern(language)
  return copyPattern(
    'i'
  )`(?<!\p{L})(?:today|yesterday|tomorrow|tonight|this (?:week|month|year|morning)|\d{4}|${calendar})(?!\p{L})`
}
