import {languageData} from '../../language/index.js'
import type {Release} from '../../release/nodes.js'
import {quotationsOf} from '../../release/queries.js'
import {monthPattern} from '../calendar.js'
import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'
import {textsOf} from '../texts.js'

/**
 * Both languages of a pair say the same.
 *
 * Figures, days, quotations, names of speakers and contacts, and how to reach them are compared with this release: what
 * one has and the other lacks is a finding on both. A day is the same in every language: `3 November`, `3 Tachwedd`.
 *
 * No example stands here, since it takes two files: see `tests/unit/check/translation-parity.test.ts`.
 * Source: Welsh Language Standards (No. 1) Regulations 2015: the Welsh text is treated no less favourably than
 * the English.
 *
 */
export const translationParity = defineRule({
  id: 'translation-parity',
  summary: 'Both languages of a pair say the same',
  severity: 'warning',
  defaults: {},
  check(release, {report, translations}) {
    if (translations.length === 0) return
    const mine = factsOf(release)
    for (const other of translations) {
      const theirs = factsOf(other)
      for (const [what, values] of Object.entries(mine)) {
        const counterpart = theirs[what] ?? []
        const missing = values.filter((value) => !counterpart.includes(value))
        if (missing.length === 0) continue
        report({
          reason:
            'Unexpected ' +
            what +
            ' ' +
            missing.map((value) => '`' + value + '`').join(', ') +
            ' only in this language, expected as well in `' +
            other.meta.language +
            '`',
          place: {line: 1, column: 1}
        })
      }
    }
  }
})

/** What must be the same in every language. */
function factsOf(release: Release): Record<string, string[]> {
  const words = textsOf(release, '')
    .filter((text) => text.part !== 'contacts')
    .map((text) => text.text)
    .join('\n')
  const figures = (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) =>
    figure.replace(/[.,](?=\d{3}(?!\d))/g, '')
  )
  const contacts = allContacts(release, {}).flatMap(({contact}) => [
    // A role is translated, a person's name is not.
    /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)+$/u.test(contact.name ?? '') ? (contact.name ?? '') : '',
    contact.email ?? '',
    ...contact.phones
  ])
  return {
    figures: [...new Set(figures)],
    days: [...new Set(daysOf(words, release.meta.language))],
    'date of issue': [release.meta.issued ?? ''].filter(Boolean),
    embargo: [release.meta.embargo?.until ?? ''].filter(Boolean),
    speakers: [
      ...new Set(quotationsOf(release).flatMap(({speakers}) => speakers.map((speaker) => speaker.name)))
    ],
    'number of quotations': [String(quotationsOf(release).length)],
    contacts: contacts.filter(Boolean)
  }
}

/** Days that a copy names, as day and month in digits. */
function daysOf(words: string, tag: string): string[] {
  const language = languageData(tag)
  const month = monthPattern(language)
  const dayFirst = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:of|de|o))?\\s+(?<month>' + month + ')'
  // Elsewhere a word before a figure may be a weekday: `dydd Mawrth 1 Rhagfyr`.
  const monthFirst = tag.startsWith('en') ? '|(?<month2>' + month + ')\\.?\\s+(?<day2>\\d{1,2})' : ''
  const shape = new RegExp('(?<![\\p{L}\\p{N}])(?:' + dayFirst + monthFirst + ')(?![\\p{L}\\p{N}])', 'giu')
  return [...words.matchAll(shape)].map(({groups = {}}) => {
    const name = (groups.month ?? groups.month2 ?? '').toLowerCase()
    const index = language.dates.months.findIndex((forms) =>
      forms.some((form) => form.toLowerCase() === name)
    )
    return Number(groups.day ?? groups.day2) + '/' + (index + 1)
  })
}
