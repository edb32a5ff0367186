import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {recognise} from '../../../src/recognise/index.js'
import {assertRelease} from '../../../src/release/index.js'
import {corpusFiles, everyNth, hasShared, referenceRelease} from '../../support/shared.js'
import {blocks, both, pieces} from './lossless.js'

describe('no word is lost or moved', () => {
  it('whatever blocks a release is made of, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), {maxLength: 14}), fc.boolean(), (parts, titled) => {
        const source =
          (titled ? '---\nheadline: A heading of the day\n---\n\n' : '') + parts.join('\n\n') + '\n'
        const {before, after, release} = both(source, 'release.md')
        expect(after.join('')).toBe(before.join(''))
        assertRelease(release)
      }),
      {numRuns: 120}
    )
  }, 60_000)

  it('in text of any characters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (source) => {
        const {before, after, release} = both(source, 'release.md')
        expect(after.join('')).toBe(before.join(''))
        assertRelease(release)
      }),
      {numRuns: 60}
    )
  }, 60_000)

  it('where marks, breaks and labels stand anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const {before, after} = both(parts.join(''), 'release.txt')
        expect(after.join('')).toBe(before.join(''))
      }),
      {numRuns: 120}
    )
  }, 60_000)

  it.skipIf(!hasShared)('in real releases', () => {
    for (const path of everyNth(corpusFiles(), 12)) {
      const {before, after} = both(readFileSync(path), path)
      expect(after.join(' '), path).toBe(before.join(' '))
    }
  })
})

describe.skipIf(!hasShared)('the reference release', () => {
  it('has one quotation over 21 paragraphs, notes without a label, and nobody to ring', () => {
    const parsed = parse(readFileSync(referenceRelease), {path: referenceRelease})
    const release = recognise(parsed)
    expect(release.children.map((part) => part.type)).toEqual(['headline', 'body', 'notes', 'contacts'])
    const runs = release.children.flatMap((part) => (part.type === 'body' ? part.children : []))
    expect(runs).toHaveLength(21)
    expect(parsed.file.messages.map((message) => message.ruleId)).toContain('contacts-missing')
  })
})

describe('positions', () => {
  it('stand on every node of the source', () => {
    const {release} = both(blocks.join('\n\n'), 'release.md')
    const bare: string[] = []
    const walk = (node: {type: string; position?: unknown; children?: unknown}, path: string): void => {
      // A cell that mends a ragged table is not from the source.
      const made = node.type === 'tableCell' && Array.isArray(node.children) && node.children.length === 0
      if (!node.position && !made) bare.push(path + node.type)
      if (Array.isArray(node.children)) for (const child of node.children) walk(child, path + node.type + '/')
    }
    for (const child of release.children) walk(child, '')
    expect(bare).toEqual([])
  })
})
