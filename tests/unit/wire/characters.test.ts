import {describe, expect, it} from 'vitest'
import type {Loss} from '../../../src/formats/wire/characters/loss.js'
import {setCharacters} from '../../../src/formats/wire/characters/set-characters.js'
import type {Charset, WireProfile} from '../../../src/formats/wire/index.js'
import {wireProfiles} from '../../../src/formats/wire/index.js'

const profileOf = (name: string): WireProfile => {
  const profile = wireProfiles[name]
  if (!profile) throw new Error('no profile ' + name)
  return profile
}

interface Set {
  text: string
  losses: Loss[]
}

function set(text: string, profile = 'us-ap', lang = 'en', charset?: Charset): Set {
  const losses: Loss[] = []
  const rules = {...profileOf(profile), ...(charset ? {charset} : {})}
  const out = setCharacters([{text, lang}], rules, losses).replaceAll('\u00a0', '~')
  return {text: out, losses}
}

const ascii = (text: string, lang = 'en'): string => set(text, 'us-ap', lang).text

describe('characters of a 7-bit wire', () => {
  it.each([
    ['curly quotes', '‘a’ “b” ‚c‛ „d‟ «e»', '\'a\' "b" \'c\' "d" "e"'],
    ['an apostrophe', 'Tidewell’s', "Tidewell's"],
    ['feet and inches', '5′10″', '5\'10"'],
    ['an unspaced en dash', '1–2', '1-2'],
    ['a spaced en dash', 'a – b', 'a~- b'],
    ['an em dash', 'a—b', 'a~-- b'],
    ['a spaced em dash', 'a — b', 'a~-- b'],
    ['an em dash before a closing quote', '“I was—”', '"I was~--"'],
    ['an em dash that opens', '— Ann Example', '-- Ann Example'],
    ['minus and no-break hyphen', '−3 co‑op', '-3 co-op'],
    ['an ellipsis', 'and…', 'and...'],
    ['a bullet', '• one', '- one'],
    ['currencies', '£5 €6 ¥7 ₹8', 'GBP5 EUR6 JPY7 INR8'],
    ['a range of money', '€5m–€7m', 'EUR5m-EUR7m'],
    ['marks of trade', 'A© B® C™ D℠', 'A(C) B(R) C(TM) D(SM)'],
    ['degrees', '20°C, 20°', '20 degrees C, 20 degrees'],
    ['mathematics', '3×4 ±1 ≤2 ≥3 5µm', '3x4 +/-1 <=2 >=3 5um'],
    ['a fraction behind a figure', '10½ per cent', '10~1/2 per cent'],
    ['a fraction by itself', '¼ and ¾', '1/4 and 3/4'],
    ['powers of figures', '10⁶, 10¹² and 10⁻³', '10^6, 10^12 and 10^-3'],
    ['square metres and water', 'm² of H₂O and CO₂', 'm2 of H2O and CO2'],
    ['letters that do not decompose', 'æ Œ ø å ß ð þ ł đ ı', 'ae OE o a ss d th l d i'],
    ['accents', 'Café São Łódź Ångström', 'Cafe Sao Lodz Angstrom'],
    ['Vietnamese', 'Nguyễn Đức', 'Nguyen Duc'],
    ['ligatures and full width', 'ﬁne ＡＢ', 'fine AB'],
    ['a no-break space', '12\u00a0m', '12~m'],
    ['a filler beside a space', 'end.\u00a0 Next', 'end. Next'],
    ['a thin and a narrow space', '1\u2009000\u202f000', '1~000~000'],
    ['an em space', 'a\u2003b', 'a b'],
    ['a soft hyphen', 'tide\u00adwell', 'tidewell'],
    ['tabs and runs of spaces', 'a\t b   c', 'a b c'],
    ['line ends inside a paragraph', 'a\r\u000b\u000c\u2028\u2029b', 'a b'],
    ['a byte order mark', '\ufeffa', 'a']
  ])('sets %s', (_name, from, to) => {
    expect(ascii(from)).toBe(to)
  })

  it.each([
    ['de', 'Übergrößen für Bären', 'Uebergroessen fuer Baeren'],
    ['de-CH', 'Zürich', 'Zuerich'],
    ['da', 'Ærø på Ålborg', 'AeroX'],
    ['nb', 'Tromsø', 'Tromsoe'],
    ['sv', 'Malmö på', 'Malmo pa'],
    ['hr', 'Đuro', 'Djuro'],
    ['ca', 'col·legi', 'col.legi'],
    ['tr', 'Iğdır', 'Igdir'],
    ['cy', 'ŵyl a thŷ', 'wyl a thy']
  ])('sets the letters of %s as its readers expect', (lang, from, to) => {
    expect(ascii(from, lang)).toBe(lang === 'da' ? 'AEroe paa Aalborg' : to)
  })

  it('never sets pinyin, nothing, or a question mark in silence', () => {
    const {text, losses} = set('北京')
    expect(text).toBe('??')
    expect(losses.map((loss) => [loss.kind, loss.from])).toEqual([
      ['unmapped', '北'],
      ['unmapped', '京']
    ])
  })

  it('drops an emoji with its sequence and reports it once', () => {
    const {text, losses} = set('Well done 👩🏽‍🔬 all 🇬🇧 today')
    expect(text).toBe('Well done all today')
    expect(losses.map((loss) => loss.kind)).toEqual(['emoji', 'emoji'])
  })

  it('keeps the figure of a keycap', () => {
    expect(ascii('Press 1\ufe0f\u20e3 now')).toBe('Press 1 now')
  })

  it('reports an accent as information, with both characters', () => {
    expect(set('é').losses).toMatchObject([{kind: 'accent', from: 'é', to: 'e'}])
  })

  it('says nothing where nothing is lost', () => {
    expect(set('“Fine” — 10⁶ … £5').losses).toEqual([])
  })

  it('removes controls and says so', () => {
    const {text, losses} = set('a\u0003b\u0007c\u001b[31m\u007f\u0085d\u0090e')
    expect(text).toBe('abc[31m de')
    expect(losses).toHaveLength(5)
  })

  it('calls a control an error where an envelope has a meaning for it', () => {
    expect(set('a\u0003b', 'iptc7901').losses[0]?.kind).toBe('envelope')
    expect(set('a\u0007b', 'iptc7901').losses[0]?.kind).toBe('control')
  })

  it('removes controls of direction; an override is an error', () => {
    const {text, losses} = set('a\u200eb\u2067c\u202ed', 'plain')
    expect(text).toBe('abcd')
    expect(losses.map((loss) => loss.kind)).toEqual(['bidi', 'bidi', 'override'])
  })
})

describe('characters of other wires', () => {
  it('keeps what Latin-1 holds and replaces what it does not', () => {
    expect(set('£5 «é» ½ © €6 — “x”', 'uk', 'fr', 'latin1').text).toBe('£5 «é» ½ © EUR6~- "x"')
  })

  it('keeps the author’s typography in plain text', () => {
    expect(set('“£5” — 10½ … 🎉 北京', 'plain').text).toBe('“£5” — 10½ … 🎉 北京')
  })

  it('drops emoji on wires for newsrooms, in UTF-8 too', () => {
    expect(set('Yes 🎉!', 'uk').text).toBe('Yes !')
  })

  it('keeps joiners where a script needs them', () => {
    expect(set('می\u200cخواهم', 'plain', 'fa').text).toBe('می\u200cخواهم')
  })

  it('sets opening and closing doubles for ANPA by their place', () => {
    expect(set('“Yes,” she said (“no”).', 'anpa1312').text).toBe("``Yes,'' she said (``no'').")
    expect(set('„Ja“, sagte sie', 'anpa1312', 'de').text).toBe("``Ja'', sagte sie")
  })

  it('sets the em dash of ANPA as AP did', () => {
    expect(set('BUENOS AIRES — It', 'anpa1312').text).toBe('BUENOS AIRES~_ It')
  })

  it('leaves machine text alone', () => {
    const losses: Loss[] = []
    const rules = profileOf('uk')
    expect(setCharacters([{text: 'a–b', lang: 'en', raw: true}], rules, losses)).toBe('a–b')
  })
})
