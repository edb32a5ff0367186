import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {setTypography, setTypographyOf} from '../../../src/compose/typography.js'
import type {TypographyRules} from '../../../src/template/types.js'

const asTyped: TypographyRules = {quotes: 'as-typed', dashes: 'as-typed', spaces: 'as-typed'}
const all: TypographyRules = {quotes: 'language', dashes: 'language', spaces: 'language'}

const quotes = (text: string, language: string): string =>
  setTypography(text, {language, rules: {...asTyped, quotes: 'language'}})
const dashes = (text: string, language: string): string =>
  setTypography(text, {language, rules: {...asTyped, dashes: 'language'}})
/** No-break spaces made visible: `~` is U+00A0, `_` is U+202F. */
const spaces = (text: string, language: string): string =>
  setTypography(text, {language, rules: {...asTyped, spaces: 'language'}})
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '_')

describe('quotation marks', () => {
  test.each([
    ['en-GB', `"We start today," said Ms Vane.`, '“We start today,” said Ms Vane.'],
    ['en-GB', `"She said: 'We start today.'"`, '“She said: ‘We start today.’”'],
    [
      'en-GB',
      `The council's '90s "estate" and the teachers' room`,
      'The council’s ’90s “estate” and the teachers’ room'
    ],
    ['en-GB', `Rock 'n' roll, 'tis said`, 'Rock ’n’ roll, ’tis said'],
    ['de', `Er sagte: "Das ist 'gut', oder?"`, 'Er sagte: „Das ist ‚gut‘, oder?“'],
    ['de-CH', `Er sagte: "Gut."`, 'Er sagte: «Gut.»'],
    ['fr', `Il a dit : "C'est fait."`, 'Il a dit : «\u202fC’est fait.\u202f»'],
    ['es', `Dijo: "Leí "Niebla" ayer".`, 'Dijo: «Leí “Niebla” ayer».'],
    ['pl', `Powiedział: "Dziś".`, 'Powiedział: „Dziś”.'],
    ['sv', `"Ja", sade hon.`, '”Ja”, sade hon.'],
    ['cy', `"Mae'n bleser," meddai'r Cynghorydd.`, '“Mae’n bleser,” meddai’r Cynghorydd.'],
    ['he', `דובר צה"ל אמר: "כן"`, 'דובר צה״ל אמר: ”כן”']
  ])('are those of %s', (language, typed, set) => {
    expect(quotes(typed, language)).toBe(set)
  })

  test('leaves curly marks as the author set them', () => {
    expect(quotes('“As typed,” she said. ‘So.’', 'de')).toBe('“As typed,” she said. ‘So.’')
  })

  test('opens every paragraph of a long quotation and closes none before its end', () => {
    expect(quotes('"We begin', 'en-GB')).toBe('“We begin')
  })

  test('sets primes on figures', () => {
    expect(quotes(`51° 30' 26" north, 6' 2" tall`, 'en-GB')).toBe('51° 30′ 26″ north, 6′ 2″ tall')
  })

  test('closes in one piece what opened in another', () => {
    const set = setTypographyOf([{value: 'He said "it is '}, {value: 'done'}, {value: '" and left'}], {
      language: 'en-GB',
      rules: {...asTyped, quotes: 'language'}
    })
    expect(set).toEqual(['He said “it is ', 'done', '” and left'])
  })

  test('sets a foreign run by its own language, and code not at all', () => {
    const set = setTypographyOf(
      [
        {value: 'He said '},
        {value: '"Danke"', language: 'de'},
        {value: ' and ran '},
        {value: 'x = "1"', verbatim: true}
      ],
      {language: 'en-GB', rules: {...asTyped, quotes: 'language'}}
    )
    expect(set).toEqual(['He said ', '„Danke“', ' and ran ', 'x = "1"'])
  })
})

describe('dashes', () => {
  test.each([
    ['en-GB', 'Two ferries - both electric - sail in May', 'Two ferries – both electric – sail in May'],
    ['en-GB', 'Two ferries—both electric—sail', 'Two ferries – both electric – sail'],
    ['en-GB', 'Two ferries -- both electric', 'Two ferries – both electric'],
    ['en-US', 'Two ferries--both electric', 'Two ferries — both electric'],
    ['en-US', 'PORTLAND, Ore. - Harbor Mills', 'PORTLAND, Ore. — Harbor Mills'],
    ['de', 'Zwei Fähren - beide neu', 'Zwei Fähren – beide neu'],
    ['es', 'Dos barcos - ambos nuevos', 'Dos barcos - ambos nuevos'],
    ['en-GB', 'pages 10-20 and 2026-27', 'pages 10–20 and 2026–27'],
    [
      'en-GB',
      'Ring 555-0142 or 01632-960123, won 3-2 on 2026-11-03',
      'Ring 555-0142 or 01632-960123, won 3-2 on 2026-11-03'
    ],
    ['en-GB', 'A well-known co-operative', 'A well-known co-operative']
  ])('are those of %s: %s', (language, typed, set) => {
    expect(dashes(typed, language)).toBe(set)
  })
})

describe('no-break spaces', () => {
  test.each([
    ['en-GB', '£8.5 million, 12 per cent, 5 kg and 9.30 am', '£8.5~million, 12~per cent, 5~kg and 9.30~am'],
    ['en-GB', 'see p. 3, No. 7 and Dr Vane', 'see p.~3, No.~7 and Dr~Vane'],
    ['en-GB', 'J. R. Hartley and Ada M. Okafor', 'J.~R.~Hartley and Ada M.~Okafor'],
    ['en-GB', 'Two ferries – both electric', 'Two ferries~– both electric'],
    ['en-GB', 'in 2025 300 people walked 5 miles', 'in 2025 300 people walked 5 miles'],
    ['en-GB', 'at 00:01 GMT on 9 March 2027', 'at 00:01~GMT on 9~March 2027'],
    ['en-US', 'PORTLAND, Nov. 3, 2026', 'PORTLAND, Nov.~3, 2026'],
    ['de', 'am 3. November 2026', 'am 3.~November 2026'],
    ['cy', 'dydd Mawrth 9 Mawrth 2027', 'dydd Mawrth~9~Mawrth 2027'],
    ['fr', 'Il a dit : « Oui ! » ; quoi ?', 'Il a dit~: «_Oui_!_»_; quoi_?'],
    ['fr', '10 000 000 euros', '10~000~000~euros'],
    ['de', 'S. 12, z. B. 5 Millionen Euro', 'S.~12, z.~B. 5~Millionen Euro'],
    ['pl', 'w Gdyni i Gdańsku', 'w~Gdyni i~Gdańsku']
  ])('hold together what %s holds together', (language, typed, set) => {
    expect(spaces(typed, language)).toBe(set)
  })
})

describe('whatever is typed', () => {
  const language = fc.constantFrom(
    'en-GB',
    'en-US',
    'cy',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'ja',
    'zh',
    'ar',
    'he'
  )
  const piece = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        '-',
        '—',
        '–',
        ' ',
        ' ',
        '5',
        '10',
        'a',
        'É',
        'kg',
        '«',
        '»',
        ':',
        '!',
        'J.',
        'ש'
      )
    }),
    fc.constantFrom('https://example.org/a--b"c\'', 'press-office@example.org')
  )
  const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

  test('keeps every letter and digit, piece by piece', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), language, (values, tag) => {
        const set = setTypographyOf(
          values.map((value) => ({value})),
          {language: tag, rules: all}
        )
        expect(set.map(letters)).toEqual(values.map(letters))
      }),
      {numRuns: 400}
    )
  })

  test('keeps text in NFC', () => {
    fc.assert(
      fc.property(piece, language, (value, tag) => {
        const typed = value.normalize('NFC')
        expect(setTypography(typed, {language: tag, rules: all}).normalize('NFC')).toBe(
          setTypography(typed, {language: tag, rules: all})
        )
      }),
      {numRuns: 400}
    )
  })

  test('changes nothing under the rules `as-typed`', () => {
    fc.assert(
      fc.property(piece, language, (value, tag) => {
        expect(setTypography(value, {language: tag, rules: asTyped})).toBe(value)
      })
    )
  })

  test('is done after one go: setting set spaces again changes nothing', () => {
    fc.assert(
      fc.property(piece, language, (value, tag) => {
        const rules: TypographyRules = {...asTyped, spaces: 'language'}
        const once = setTypography(value, {language: tag, rules})
        expect(setTypography(once, {language: tag, rules})).toBe(once)
      }),
      {numRuns: 400}
    )
  })

  test('leaves web and mail addresses alone', () => {
    const typed = 'See https://example.org/a--b and press--desk@example.org'
    expect(setTypography(typed, {language: 'en-GB', rules: all})).toBe(typed)
  })
})
