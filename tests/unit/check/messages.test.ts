import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../src/check/index.js'
import {messageSites} from '../../support/message-ids.js'
import {messageSeverities, messageWords} from '../../support/message-words.js'

/** The page of all other messages is made from the code. `npm run docs:rules` writes it; this holds it current. */

describe('docs/messages.md', () => {
  it('has a row for every message that is no finding of the desk', async () => {
    const known = new Set(rules.map((rule) => rule.id))
    const byId = new Map<string, {stages: Set<string>; severities: Set<string>; reasons: Set<string>}>()
    for (const {id, stage, severity, reason} of messageSites()) {
      if (known.has(id)) continue
      const row = byId.get(id) ?? {stages: new Set(), severities: new Set(), reasons: new Set()}
      row.stages.add(stage)
      if (severity) row.severities.add(severity)
      if (reason) row.reasons.add(reason)
      byId.set(id, row)
    }
    const rows = [...byId]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(
        ([id, {stages, severities, reasons}]) =>
          '| <a id="' +
          id.replace('…', '') +
          '"></a>`' +
          id +
          '` | ' +
          [...stages].sort().join(', ') +
          ' | ' +
          ([...severities].sort().join(', ') || messageSeverities[id]) +
          ' | ' +
          (messageWords[id] ?? [...reasons].join('<br>')) +
          ' |'
      )
    expect(Object.keys(messageWords).filter((id) => !byId.has(id))).toEqual([])
    expect(rows.filter((row) => /\|\s+\||undefined/.test(row))).toEqual([])
    const page = [
      '# Messages',
      '<!-- Made from the code by `npm run docs:rules`; edits here are lost. -->',
      'Every message has a place, an id and what to do. Findings of the desk have [a page each](rules/README.md); here are all others: what reading, setting and publishing a release may say. `info` says what was inferred and changes nothing, `warning` that a change may be needed, `error` that the release cannot be set as it is. An id that begins with `loss-` is a loss report: what a format cannot carry. `…` is filled in.',
      '| id | raised by | severity | reason |\n|---|---|---|---|\n' + rows.join('\n')
    ].join('\n\n')
    await expect(page + '\n').toMatchFileSnapshot(resolve(import.meta.dirname, '../../../docs/messages.md'))
  })
})
