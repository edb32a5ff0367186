import {describe, expect, it} from 'vitest'
import {copyPattern} from '../../../src/language/copy-pattern.js'

const isLetter = copyPattern()`^\p{L}$`
const isLetterOrDigit = copyPattern()`^[\p{L}\p{N}]$`
const isCapital = copyPattern()`^\p{Lu}$`
const isSmall = copyPattern()`^\p{Ll}$`

/** Assigned characters of 16 bits that `belongs` picks. */
function characters(belongs: RegExp): string[] {
  const found: string[] = []
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (/\p{Cs}|\p{Cn}/u.test(character) || !belongs.test(character)) continue
    found.push(character)
  }
  return found
}

const codes = (list: readonly string[]) => list.map((one) => one.charCodeAt(0).toString(16))

describe('a pattern over copy', () => {
  it.each([
    'Latin',
    'Greek',
    'Cyrillic',
    'Hebrew',
    'Arabic',
    'Armenian',
    'Georgian',
    'Hiragana',
    'Katakana',
    'Han',
    'Hangul',
    'Bopomofo'
  ])('knows the letters of Unicode in %s', (script) => {
    const all = characters(new RegExp('(?=\\p{Script=' + script + '})[^\\p{N}]', 'u'))
    expect(codes(all.filter((one) => isLetter.test(one) !== /\p{L}/u.test(one)))).toEqual([])
  })

  it('takes no mark, symbol or space that stands between words for a letter', () => {
    // The blocks of other scripts are taken whole
    const between = characters(
      /(?=[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}])[\p{Script=Common}\p{Script=Arabic}]/u
    ).filter((one) => one < '\u0900' || (one >= '\u2000' && one < '\u3400') || one >= '\ufe00')
    expect(codes(between.filter((one) => isLetterOrDigit.test(one)))).toEqual([])
  })

  it('tells digits from letters', () => {
    const digits = characters(/(?=\p{Nd})[\p{Script=Common}\p{Script=Arabic}]/u)
    expect(codes(digits.filter((one) => isLetter.test(one) || !isLetterOrDigit.test(one)))).toEqual([])
  })

  it('knows capitals and small letters of the languages of Europe and of Vietnamese', () => {
    const all = characters(
      /[\0-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1ea0-\u1ef9]/u
    )
    expect(codes(all.filter((one) => isCapital.test(one) !== /\p{Lu}/u.test(one)))).toEqual([])
    expect(codes(all.filter((one) => isSmall.test(one) !== /\p{Ll}/u.test(one)))).toEqual([])
  })

  it('puts the classes into a class, or makes one of them, and leaves what is escaped', () => {
    expect(copyPattern('g')`(?<!\p{Lu})[\]\p{Ll}]{2}\\p`.source).toMatch(
      /^\(\?<!\[A-Z.*\]\)\[\\\]a-z.*\]\{2\}\\\\p$/u
    )
  })

  it('takes the sources of other patterns', () => {
    const month = 'May|June'
    expect('in 5 June'.match(copyPattern()`\d (?:${month})(?!\p{L})`)?.[0]).toBe('5 June')
  })

  it('refuses a class it does not have', () => {
    expect(() => copyPattern()`\p{Script=Greek}`).toThrow('Unexpected')
    expect(() => copyPattern()`\p{P}`).toThrow('Unexpected `\\p{P}` in a pattern, expected L, Lu, Ll or N')
  })
})
