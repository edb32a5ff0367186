import type {Release} from '../../release/nodes.js'
import {quotationsOf} from '../../release/queries.js'
import {allContacts} from '../contacts.js'
import {defineRule} from '../rule.js'
import {textsOf} from '../texts.js'

/**
 * Both languages of a pair say the same.
 *
 * Figures, dates, quotations, speakers and contacts of a translation are compared with this release: what one has and
 * the other lacks is a finding on both.
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

/** What must be the same in every language: figures, the embargo, speakers and how to reach the press office. */
function factsOf(release: Release): Record<string, string[]> {
  const words = textsOf(release, '')
    .filter((text) => text.part !== 'contacts')
    .map((text) => text.text)
    .join('\n')
  const figures = (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) =>
    figure.replace(/[.,](?=\d{3}(?!\d))/g, '')
  )
  const contacts = allContacts(release, {}).flatMap(({contact}) => [contact.email ?? '', ...contact.phones])
  return {
    figures: [...new Set(figures)],
    'date of issue': [release.meta.issued ?? ''].filter(Boolean),
    embargo: [release.meta.embargo?.until ?? ''].filter(Boolean),
    speakers: [
      ...new Set(quotationsOf(release).flatMap(({speakers}) => speakers.map((speaker) => speaker.name)))
    ],
    'number of quotations': [String(quotationsOf(release).length)],
    contacts: contacts.filter(Boolean)
  }
}
