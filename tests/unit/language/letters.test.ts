import {describe, expect, it} from 'vitest'
import {letters, lettersAndDigits} from '../../../src/language/letters.js'

const isLetter = new RegExp('[' + letters + ']')
const isLetterOrDigit = new RegExp('[' + lettersAndDigits + ']')

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

describe('letters', () => {
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
  ])('are those of Unicode in %s', (script) => {
    const all = characters(new RegExp('(?=\\p{Script=' + script + '})[^\\p{N}]', 'u'))
    expect(codes(all.filter((one) => isLetter.test(one) !== /\p{L}/u.test(one)))).toEqual([])
  })

  it('are no marks, symbols or spaces that stand between words', () => {
    // The blocks of other scripts are taken whole
    const between = characters(
      /(?=[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}])[\p{Script=Common}\p{Script=Arabic}]/u
    ).filter((one) => one < '\u0900' || (one >= '\u2000' && one < '\u3400') || one >= '\ufe00')
    expect(codes(between.filter((one) => isLetter.test(one) || isLetterOrDigit.test(one)))).toEqual([])
  })

  it('are no digits, which are told apart', () => {
    const digits = characters(/(?=\p{Nd})[\p{Script=Common}\p{Script=Arabic}]/u)
    expect(codes(digits.filter((one) => isLetter.test(one) || !isLetterOrDigit.test(one)))).toEqual([])
  })

  it('mean the same with the flag u', () => {
    const unicode = new RegExp('[' + letters + ']', 'u')
    expect(codes(characters(/./s).filter((one) => unicode.test(one) !== isLetter.test(one)))).toEqual([])
  })
})
