import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {widthOf} from '../../../src/formats/wire/characters/width.js'
import {isAddress, type Overrun, wrap} from '../../../src/formats/wire/wrap.js'

function set(text: string, width: number, first = '', rest = ''): {lines: string[]; over: Overrun[]} {
  const over: Overrun[] = []
  return {lines: wrap(text, width, first, rest, (what) => over.push(what)), over}
}

describe('a line', () => {
  it('breaks at spaces and never at hyphens', () => {
    expect(set('a well-known co-op in town', 12).lines).toEqual(['a well-known', 'co-op in', 'town'])
  })

  it('hangs what follows the first line', () => {
    expect(set('one two three four', 9, '- ', '  ').lines).toEqual(['- one two', '  three', '  four'])
  })

  it('holds what a no-break space joins', () => {
    expect(set('it took 12\u00a0hours to do', 12).lines).toEqual(['it took', '12 hours to', 'do'])
  })

  it('takes a chance to break only where it must, and prints nothing for it', () => {
    expect(set('abc\u200bdef', 4).lines).toEqual(['abc', 'def'])
    expect(set('abc\u200bdef', 9).lines).toEqual(['abcdef'])
  })

  it('never breaks a URL or an e-mail address, and says that it runs over', () => {
    const url = 'https://example.org/' + 'a'.repeat(40)
    const {lines, over} = set('see ' + url + ', please', 20)
    expect(lines).toEqual(['see', url + ',', 'please'])
    expect(over).toEqual(['address'])
    expect(isAddress('(press@example.org)')).toBe(true)
    expect(isAddress('and/or')).toBe(false)
  })

  it('cuts another word that is too long, and says so', () => {
    expect(set('x ' + 'a'.repeat(25), 10)).toEqual({
      lines: ['x', 'aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaa'],
      over: ['broken']
    })
  })

  it('counts wide characters as two columns and breaks between them', () => {
    const {lines, over} = set('東京都知事は本日、計画を発表した。', 12)
    expect(lines).toEqual(['東京都知事は', '本日、計画を', '発表した。'])
    expect(over).toEqual([])
  })

  it('sets no closing mark at the start of a line', () => {
    expect(set('東京都知事は。', 12).lines).toEqual(['東京都知事', 'は。'])
  })

  it('counts what a reader sees as one character', () => {
    expect(widthOf('é')).toBe(1)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('日本')).toBe(4)
    expect(widthOf('👩🏽‍🔬')).toBe(2)
    expect(widthOf('🇬🇧')).toBe(2)
    expect(widthOf('שלום')).toBe(4)
  })

  it('finishes five megabytes in linear time', () => {
    const started = performance.now()
    expect(set('word '.repeat(500_000), 69).lines.length).toBeGreaterThan(30_000)
    expect(set('x'.repeat(2_500_000), 69).lines.length).toBeGreaterThan(30_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('is never wider than it may be, and loses nothing', () => {
    const word = fc.stringMatching(/^[a-z日本é]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), fc.integer({min: 12, max: 80}), (words, width) => {
        const {lines} = set(words.join(' '), width, '  ', ' ')
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/ /g, '')).toBe(words.join(''))
      })
    )
  })
})
