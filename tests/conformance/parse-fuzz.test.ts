import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {mutated} from '../support/mutations.js'
import {hasShared, shared} from '../support/shared.js'
import {lostWords} from '../support/words.js'

const folder = join(shared, 'corpus/treasury')

/** The corpus as it stands, front matter included. */
function corpus(): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const frontMatter = /^---\r?\n[\s\S]*?\n---/

describe.skipIf(!hasShared)('real releases that have gone wrong', () => {
  const files = hasShared ? corpus() : []

  it('never throw, and lose no word of their copy (12,000 cases)', () => {
    const copies = files.map((text) => text.replace(frontMatter, ''))
    fc.assert(
      fc.property(mutated(copies), (copy) => {
        expect(lostWords(copy, parse('\n\nx\n\n' + copy))).toEqual([])
      }),
      {numRuns: 12_000, endOnFailure: true}
    )
  })

  it('never throw where their front matter has gone wrong (6,000 cases)', () => {
    const heads = files.map((text) => text.slice(0, 1200))
    fc.assert(
      fc.property(mutated(heads, 1200), (text) => {
        const {matter, tree} = parse(text, {path: 'releases/2026-11-03-tidewell.md'})
        expect(typeof matter.facts).toBe('object')
        expect(tree.type).toBe('root')
      }),
      {numRuns: 6000, endOnFailure: true}
    )
  })

  it('never throw where their bytes have gone wrong (4,000 cases)', () => {
    const bytes = files.map((text) => new TextEncoder().encode(text.slice(0, 1500)))
    const hit = fc.record({
      at: fc.double({min: 0, max: 1, noNaN: true}),
      byte: fc.integer({min: 0, max: 255})
    })
    const damaged = fc.record({base: fc.constantFrom(...bytes), hits: fc.array(hit, {maxLength: 10})})
    fc.assert(
      fc.property(damaged, ({base, hits}) => {
        const copy = Uint8Array.from(base)
        for (const {at, byte} of hits) copy[Math.floor(at * (copy.length - 1))] = byte
        expect(parse(copy).tree.type).toBe('root')
      }),
      {numRuns: 4000, endOnFailure: true}
    )
  })
})
