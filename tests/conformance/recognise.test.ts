import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {assertRelease} from '../../src/release/index.js'
import {corpusFiles, hasShared} from '../support/shared.js'
import {blocks, both, pieces} from '../unit/recognise/lossless.js'

describe.skipIf(!hasShared)('every real release', () => {
  it.each(corpusFiles())('%s keeps its words in order', (path) => {
    const {before, after, release} = both(readFileSync(path), path)
    expect(after.join(' ')).toBe(before.join(' '))
    assertRelease(release)
  })
})

describe.skipIf(!hasShared)('real releases with pieces put in and lines taken out', () => {
  const sources = corpusFiles().map((path) => readFileSync(path, 'utf8'))

  it('never make the recognition throw, or lose a word', () => {
    const change = fc.record({
      at: fc.nat(),
      piece: fc.constantFrom(...pieces, ...blocks),
      cut: fc.nat({max: 40})
    })
    fc.assert(
      fc.property(
        fc.nat({max: Math.max(0, sources.length - 1)}),
        fc.array(change, {minLength: 1, maxLength: 6}),
        (index, changes) => {
          let source = (sources[index] ?? '').slice(0, 4000)
          for (const {at, piece, cut} of changes) {
            const place = at % (source.length + 1)
            source = source.slice(0, place) + piece + source.slice(place + cut)
          }
          const {before, after, release} = both(source, 'release.md')
          expect(after.join('')).toBe(before.join(''))
          assertRelease(release)
        }
      ),
      {numRuns: 20_000}
    )
  }, 1_800_000)
})
