import {describe, expect, it} from 'vitest'
import {checkRelease, presets, rules} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'
import {ruleComments} from '../../support/rule-comments.js'

/** The examples in a rule's comment are its tests: each is read and checked by that rule alone. */

async function messagesOf(id: string, options: object, source: string): Promise<string[]> {
  const {release, file, parsed} = await read({value: source, path: 'example.md'})
  // What reading the file has raised is not this rule's, and would silence some that say the same.
  file.messages.length = 0
  const off = Object.fromEntries(rules.map((rule) => [rule.id, 'off' as const]))
  const findings = checkRelease(release, file, {
    rules: {...off, [id]: ['warning', options]},
    positions: parsed.matter.positions
  })
  return findings.map(({place, reason}) => {
    const position = place && 'position' in place ? place.position : place
    const start = position && 'start' in position ? position.start : position
    const end = position && 'end' in position ? position.end : undefined
    const range = start && 'line' in start ? start.line + ':' + start.column : ''
    return range + (end ? '-' + end.line + ':' + end.column : '') + ': ' + reason
  })
}

describe.each(ruleComments())('$id', ({id, options, examples, summary, file}) => {
  const rule = rules.find((entry) => entry.id === id)

  it('is in the table under the name of its file, with the summary of its comment', () => {
    expect(rule?.id, file).toBe(id)
    expect(rule?.summary).toBe(summary.replace(/\.$/, ''))
  })

  it.each(examples.filter((example) => example.ok))(
    'says nothing of copy that is right',
    async ({source}) => {
      expect(await messagesOf(id, options, source)).toEqual([])
    }
  )

  it.each(examples.filter((example) => !example.ok))(
    'says what is wrong, where',
    async ({source, messages}) => {
      expect(messages.length).toBeGreaterThan(0)
      expect(await messagesOf(id, options, source)).toEqual(messages)
    }
  )
})

describe('presets', () => {
  it.each(Object.entries(presets))('%s names only rules that exist', (_name, preset) => {
    const ids = rules.map((rule) => rule.id)
    for (const id of Object.keys(preset)) expect(ids).toContain(id)
  })
})
