import {describe, expect, it} from 'vitest'
import {checkRelease, rules} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'

const off = Object.fromEntries(rules.map((rule) => [rule.id, 'off' as const]))

async function parity(mine: string, theirs: string): Promise<string[]> {
  const {release, file} = await read({value: mine})
  const other = await read({value: theirs, path: 'a.cy.md'})
  const findings = checkRelease(release, file, {
    rules: {...off, 'translation-parity': 'warning'},
    translations: [other.release]
  })
  return findings.map((finding) => finding.reason)
}

describe('a pair of translations', () => {
  it('says the same figures in both languages', async () => {
    expect(
      await parity(
        '# Quay\n\nThe quay costs £2,400 in 2027.\n',
        '# Cei\n\nMae’r cei’n costio £2,400 yn 2027.\n'
      )
    ).toEqual([])
  })

  it('is told of a figure that one of them lacks', async () => {
    const [reason] = await parity(
      '# Quay\n\nThe quay costs £2,400.\n',
      '# Cei\n\nMae’r cei’n costio £2,500.\n'
    )
    expect(reason).toContain('figures `2400` only in this language')
  })
})
