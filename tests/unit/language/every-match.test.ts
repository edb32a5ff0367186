import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {everyMatch} from '../../../src/language/every-match.js'

describe('every match', () => {
  const patterns = [/a+/g, /a*/g, /a*/gu, /(?=b)|./gu, /(?<=a)|b/g, /$/gm, /./gsu]

  it('is what `matchAll` finds, nothing included', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', '\n', '😀')}), (text) => {
        for (const pattern of patterns) {
          const found = everyMatch(text, pattern).map(({0: match, index}) => [match, index])
          expect(found).toEqual([...text.matchAll(pattern)].map(({0: match, index}) => [match, index]))
        }
      })
    )
  })

  it('begins at the start, whatever the pattern was used for before', () => {
    const pattern = /a/g
    pattern.lastIndex = 3
    expect(everyMatch('aaa', pattern)).toHaveLength(3)
    expect(pattern.lastIndex).toBe(0)
  })

  it('refuses a pattern that would match the same for ever', () => {
    expect(() => everyMatch('a', /a/)).toThrow('expected a global one')
  })
})
