import {describe, expect, it} from 'vitest'
import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {galleyOf, paragraph, text} from './galleys.js'
import {refusal, setWire} from './set.js'

/** Rows of the reference's table of bad input (wire copy, section 12) that are the wire's business. */

const copyOf = (...children: Inline[]): GalleyBlock => ({type: 'copy', role: 'body', children})
const headline = (value: string): GalleyBlock => ({
  type: 'heading',
  role: 'headline',
  rank: 1,
  children: [text(value)]
})
const lines = (wire: string): string[] => wire.split(/\r?\n/)

describe('control characters in copy', () => {
  const galley = galleyOf([paragraph('a\u0003b\u0007c\u009bd')])

  it('are removed with a message on wires without an envelope', async () => {
    const set = await setWire(galley, {profile: 'us-ap'})
    expect(set.text).toContain('abcd')
    expect(set.rules.filter((rule) => rule === 'loss-control')).toHaveLength(3)
  })

  it.each(['\u0001', '\u0002', '\u0003', '\u0004', '\u0011', '\u0014', '\u0016', '\u001f'])(
    'are refused where an envelope has a meaning for %j',
    async (character) => {
      const {error, rules} = await refusal(galleyOf([paragraph('a' + character + 'b')]), {
        profile: 'anpa1312'
      })
      expect(error).not.toBe('')
      expect(rules).toContain('wire-control')
    }
  )

  it('cannot break out of a header', async () => {
    const evil = galleyOf([headline('One\r\n\u2028two\u0085three'), paragraph('x')])
    expect((await refusal(evil, {profile: 'iptc7901'})).rules).toContain('wire-control')
    const {text: wire, rules} = await setWire(evil, {profile: 'us-ap'})
    expect(lines(wire)).toContain('One two three')
    expect(rules).toContain('wire-control')
  })
})

describe('words that end a message', () => {
  it.each(['ZCZC', 'NNNN'])(
    '%s as a paragraph is refused in an envelope, a warning elsewhere',
    async (mark) => {
      const galley = galleyOf([paragraph('Copy.'), paragraph(mark)])
      expect((await refusal(galley, {profile: 'iptc7901'})).rules).toContain('wire-end-in-copy')
      const plain = await setWire(galley, {profile: 'plain'})
      expect(plain.rules).toContain('wire-end-in-copy')
      expect(plain.text).toContain(mark)
    }
  )

  it.each(['-30-', '###', 'ENDS', '(more)'])('%s inside the copy is a warning', async (mark) => {
    const {rules, file} = await setWire(galleyOf([paragraph('Copy.'), paragraph(mark)]), {profile: 'us-ap'})
    expect(rules).toContain('wire-end-in-copy')
    expect(file.messages.find((message) => message.ruleId === 'wire-end-in-copy')?.fatal).toBe(false)
  })

  it('the ends mark itself is none of them', async () => {
    expect((await setWire(sampleGalley, {profile: 'uk'})).rules).not.toContain('wire-end-in-copy')
  })

  it('an equals sign at the end of a headline is dropped in 7901', async () => {
    const {text: wire, rules} = await setWire(galleyOf([headline('One and one ='), paragraph('x')]), {
      profile: 'iptc7901'
    })
    expect(wire).toContain('One and one =\r\n')
    expect(wire).not.toContain('= =')
    expect(rules).toContain('wire-syntax')
  })
})

describe('characters that a wire cannot carry', () => {
  const placed = (value: string): Inline => ({
    type: 'text',
    value,
    position: {
      start: {line: 7, column: 3, offset: 100},
      end: {line: 7, column: 3 + value.length, offset: 100 + value.length}
    }
  })

  it('are listed with their number and their place', async () => {
    const {file, text: wire} = await setWire(galleyOf([copyOf(placed('see 北京'))]), {profile: 'us-ap'})
    const messages = file.messages.filter((message) => message.ruleId === 'loss-character')
    expect(messages.map((message) => [message.line, message.column, message.fatal])).toEqual([
      [7, 7, false],
      [7, 8, false]
    ])
    expect(messages[0]?.reason).toContain('`北` (U+5317)')
    expect(wire).toContain('see ??')
  })

  it('are errors in strict mode, and nothing is sent', async () => {
    const galley = galleyOf([copyOf(placed('Привет é'))])
    const {error, file} = await refusal(galley, {profile: 'us-ap', strict: true})
    expect(error).toContain('Unexpected errors')
    expect(file.messages.filter((message) => message.fatal).length).toBeGreaterThan(5)
  })

  it('say every further place once', async () => {
    const {file} = await setWire(galleyOf([copyOf(placed('é and é'))]), {profile: 'us-ap'})
    const accent = file.messages.filter((message) => message.ruleId === 'loss-accent')
    expect(accent).toHaveLength(1)
    expect(accent[0]?.note).toBe('Also 1 more: 7:9')
  })

  it('an emoji goes with the space around it; a headline of nothing else is refused', async () => {
    const {text: wire, rules} = await setWire(galleyOf([paragraph('We 🎉 won')]), {profile: 'uk'})
    expect(wire).toContain('We won')
    expect(rules).toContain('loss-emoji')
    const empty = await refusal(galleyOf([headline('🎉🎉'), paragraph('x')]), {profile: 'uk'})
    expect(empty.rules).toContain('wire-headline-empty')
  })

  it('an override of direction is refused', async () => {
    const {rules} = await refusal(galleyOf([paragraph('pay\u202eelif.exe')]), {profile: 'plain'})
    expect(rules).toContain('wire-override')
  })

  it('right-to-left text stays in logical order in UTF-8 and is reported in ASCII', async () => {
    const galley = galleyOf([paragraph('שלום עולם')], {language: 'he'})
    expect((await setWire(galley, {profile: 'plain'})).text).toContain('שלום עולם')
    expect((await setWire(galley, {profile: 'us-ap'})).rules).toContain('loss-character')
  })
})

describe('long things', () => {
  it('a URL wider than the line stands on its own line, whole', async () => {
    const url = 'https://example.org/' + 'path/'.repeat(20)
    const link: Inline = {type: 'link', url, children: [text('the report')]}
    const {text: wire, rules} = await setWire(galleyOf([copyOf(text('Read '), link, text(' today.'))]))
    expect(lines(wire)).toContain('<' + url + '>')
    expect(rules).toContain('wire-long-line')
  })

  it('a 300-character hash is cut at the width, with a warning', async () => {
    const {text: wire, rules} = await setWire(galleyOf([paragraph('a'.repeat(300))]))
    expect(Math.max(...lines(wire).map((line) => line.length))).toBe(69)
    expect(wire.replace(/\n/g, '')).toContain('a'.repeat(300))
    expect(rules).toContain('wire-word-broken')
  })

  it('a table wider than the line is one record for each row', async () => {
    const cell = (value: string): Inline[] => [text(value)]
    const grid: GalleyBlock = {
      type: 'grid',
      role: 'table',
      head: 1,
      align: [null, null],
      rows: [
        [cell('Port of call'), cell('Remarks by the harbour master')],
        [cell('Port Selwyn'), cell('The gauge stands on the outer pier and is read every second.')],
        [cell('Eastmouth'), []]
      ]
    }
    const {text: wire, rules} = await setWire(galleyOf([grid]))
    expect(wire).toContain(
      'Port of call: Port Selwyn\nRemarks by the harbour master: The gauge stands on the outer pier and\n  is read every second.\n\nPort of call: Eastmouth\nRemarks by the harbour master:\n'
    )
    expect(rules).toContain('wire-table-wide')
  })

  it('line breaks in a cell are joined', async () => {
    const grid: GalleyBlock = {
      type: 'grid',
      role: 'table',
      head: 0,
      align: [null],
      rows: [[[text('one'), {type: 'break'}, text('two')]]]
    }
    expect((await setWire(galleyOf([grid]))).text).toContain('one; two')
  })

  it('code is verbatim and not wrapped', async () => {
    const code: GalleyBlock = {type: 'copy', role: 'code', children: [text('x'.repeat(80) + '\n  y')]}
    const {text: wire, rules} = await setWire(galleyOf([code]))
    expect(wire).toContain('x'.repeat(80) + '\n  y')
    expect(rules).toContain('wire-long-line')
  })

  it('lists deeper than three are set at depth three', async () => {
    const nest = (depth: number): GalleyBlock => ({
      type: 'items',
      role: 'body',
      ordered: false,
      start: 1,
      items: [[paragraph('level ' + depth), ...(depth < 5 ? [nest(depth + 1)] : [])]]
    })
    const {text: wire, rules} = await setWire(galleyOf([nest(1)]))
    expect(wire).toContain('- level 1\n  - level 2\n    - level 3\n    - level 4\n    - level 5')
    expect(rules).toContain('wire-list-depth')
  })

  it('an ordered list keeps its own numbers', async () => {
    const list: GalleyBlock = {
      type: 'items',
      role: 'body',
      ordered: true,
      start: 9,
      items: [[paragraph('nine')], [paragraph('ten')]]
    }
    expect((await setWire(galleyOf([list]))).text).toContain('9.  nine\n10. ten')
  })

  it('what stands inside an item keeps the item’s indent', async () => {
    const list: GalleyBlock = {
      type: 'items',
      role: 'body',
      ordered: false,
      start: 1,
      items: [[paragraph('item'), {type: 'group', role: 'quotation', children: [paragraph('quoted')]}]]
    }
    expect((await setWire(galleyOf([list]))).text).toContain('- item\n      quoted')
  })

  it('20,000 words are refused above the maximum and set below it', async () => {
    const galley = galleyOf([paragraph('word '.repeat(20_000))])
    expect((await refusal(galley)).rules).toContain('wire-too-long')
    expect((await setWire(galley, {maximumWords: 30_000})).rules).not.toContain('wire-too-long')
  })
})

describe('a release without copy', () => {
  it('is refused in an envelope and a warning elsewhere', async () => {
    const galley = galleyOf([headline('Only a headline')])
    expect((await refusal(galley, {profile: 'iptc7901'})).rules).toContain('wire-empty')
    expect((await setWire(galley)).rules).toContain('wire-empty')
  })
})

describe('an embargo', () => {
  it('never stands beside "for immediate release"', async () => {
    const children = [
      {type: 'line', role: 'marker', children: [text('FOR IMMEDIATE RELEASE')]},
      ...(embargoedGalley.children as GalleyBlock[])
    ] as GalleyBlock[]
    const {rules} = await refusal({...embargoedGalley, children}, {profile: 'uk'})
    expect(rules).toContain('wire-immediate-embargo')
  })

  it('is set even where the galley lost its line', async () => {
    const {text: wire} = await setWire(
      {...embargoedGalley, children: sampleGalley.children},
      {profile: 'newswire'}
    )
    expect(lines(wire)[0]).toBe('STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026')
  })

  it('has its reason in the desk’s block alone', async () => {
    const embargo = embargoedGalley.embargo && {
      ...embargoedGalley.embargo,
      reason: 'Results go to the exchange first.'
    }
    const galley: Galley = {...embargoedGalley, embargo}
    expect((await setWire(galley, {profile: 'uk'})).text).not.toContain('exchange first')
    const {text: wire} = await setWire(galley, {profile: 'iptc7901'})
    expect(wire.split('* * * *')[1]).toContain('exchange first')
  })
})

describe('pictures and struck-out words', () => {
  const picture = (more: Partial<GalleyBlock>): GalleyBlock =>
    ({
      type: 'picture',
      role: 'figure',
      url: 'a.png',
      alt: 'A pier',
      caption: [],
      credit: [],
      ...more
    }) as GalleyBlock

  it('a picture is its caption and credit between brackets', async () => {
    const {text: wire, rules} = await setWire(
      galleyOf([picture({caption: [text('The pier')], credit: [text('A. Example')]} as Partial<GalleyBlock>)])
    )
    expect(wire).toContain('[Photo: The pier. Credit: A. Example]')
    expect(rules).toContain('loss-picture')
  })

  it('a picture without a caption is its text alternative', async () => {
    expect((await setWire(galleyOf([picture({})]))).text).toContain('[Photo: A pier.]')
  })

  it('struck-out words stay, with a warning', async () => {
    const {text: wire, rules} = await setWire(
      galleyOf([copyOf({type: 'delete', children: [text('retired')]}, text(' moved'))])
    )
    expect(wire).toContain('retired moved')
    expect(rules).toContain('loss-delete')
  })
})

describe('a character that was lost on the way', () => {
  it.each(['\ufffd', '\ud800'])(
    '%j is refused on every wire: nobody can tell what it was',
    async (character) => {
      for (const profile of ['plain', 'us-ap', 'iptc7901'])
        expect((await refusal(galleyOf([paragraph('Caf' + character)]), {profile})).rules).toContain(
          'wire-damaged'
        )
    }
  )
})

describe('controls of writing direction', () => {
  it.each(['\u2066', '\u2069', '\u200e', '\u061c'])('%j goes, with a warning', async (character) => {
    const {text: wire, rules} = await setWire(galleyOf([paragraph('a' + character + 'b')]), {profile: 'uk'})
    expect(wire).toContain('ab')
    expect(rules).toContain('loss-control')
  })
})

describe('pictographs', () => {
  it.each(['👩‍👩‍👧', '🇬🇧', '❤️', '👍🏽'])('%s goes whole, and leaves no part of itself', async (emoji) => {
    const {text: wire} = await setWire(galleyOf([paragraph('We ' + emoji + ' won')]), {profile: 'us-ap'})
    expect(lines(wire)).toContain('We won')
  })

  it('on a key leave the figure on it: it numbers what follows', async () => {
    const {text: wire} = await setWire(galleyOf([paragraph('1️⃣ Win')]), {profile: 'us-ap'})
    expect(lines(wire)).toContain('1 Win')
  })

  it('and wide characters count the columns that a reader sees', async () => {
    const {text: wire} = await setWire(galleyOf([paragraph('港'.repeat(60))]), {profile: 'plain'})
    expect(Math.max(...lines(wire).map((line) => [...line].length))).toBe(34)
  })
})

describe('tables', () => {
  const cell = (value: string): Inline[] => [text(value)]

  it('that are ragged or lack a header keep every cell', async () => {
    const grid: GalleyBlock = {
      type: 'grid',
      role: 'table',
      head: 1,
      align: [null, null],
      rows: [[cell('Port'), []], [cell('Selwyn'), cell('96')], [cell('Carrow')]]
    }
    const {text: wire} = await setWire(galleyOf([grid]), {profile: 'uk'})
    expect(wire).toContain('Port\r\n------  --\r\nSelwyn  96\r\nCarrow\r\n')
  })
})

describe('headings', () => {
  it('number their notes and links; a headline keeps the words of a link alone', async () => {
    const link: Inline = {type: 'link', url: 'https://example.org/', children: [text('gauge')]}
    const crosshead: GalleyBlock = {
      type: 'heading',
      role: 'crosshead',
      rank: 2,
      children: [text('The '), link, {type: 'note', mark: '1', id: 'one'} as unknown as Inline]
    }
    const top: GalleyBlock = {type: 'heading', role: 'headline', rank: 1, children: [text('New '), link]}
    const galley: Galley = {
      ...galleyOf([top, crosshead, paragraph('x')]),
      footnotes: [{mark: '1', id: 'one', children: [paragraph('Of 2024.')]}] as unknown as Galley['footnotes']
    }
    const {text: wire} = await setWire(galley, {profile: 'us-ap'})
    expect(lines(wire)).toContain('New gauge')
    expect(wire).toMatch(/The gauge .*\[1\]/)
    expect(wire).toContain('[1] Of 2024.')
  })
})

describe('marks and figures', () => {
  it.each([
    ['5′10″', '5\'10"'],
    ['“He said ‘yes’ twice”', '"He said \'yes\' twice"'],
    ['rock ’n’ roll', "rock 'n' roll"],
    ['10½', '10 1/2'],
    ['CO₂ and m²', 'CO2 and m2'],
    ['€5m–€7m', 'EUR5m-EUR7m'],
    ['1–2', '1-2']
  ])('%s is %s in ASCII', async (typed, set) => {
    expect((await setWire(galleyOf([paragraph(typed)]), {profile: 'us-ap'})).text).toContain(set)
  })

  it('tabs, runs of spaces and mixed line ends are one space', async () => {
    const {text: wire} = await setWire(galleyOf([paragraph('\ufeffone\ttwo   three\r\nfour\rfive  ')]))
    expect(lines(wire)).toContain('one two three four five')
  })

  it('a space that holds is no place to break', async () => {
    const {text: wire} = await setWire(galleyOf([paragraph('x'.repeat(66) + ' 12\u00a0km')]))
    expect(lines(wire)).toContain('12 km')
  })
})

describe('an embargo in the copy', () => {
  it('is contradicted by words that a newsroom’s parser acts on, wherever they stand', async () => {
    const children = [
      ...embargoedGalley.children,
      paragraph('This text is for immediate release.')
    ] as GalleyBlock[]
    expect((await refusal({...embargoedGalley, children}, {profile: 'uk'})).rules).toContain(
      'wire-immediate-embargo'
    )
  })

  it('and not by words that only look like them', async () => {
    const words = paragraph('The treaty provides for immediate release of the hostages.')
    const children = [...embargoedGalley.children, words] as GalleyBlock[]
    expect((await setWire({...embargoedGalley, children}, {profile: 'uk'})).rules).not.toContain(
      'wire-immediate-embargo'
    )
  })
})

describe('a credit', () => {
  const picture = (caption: string, credit: string): GalleyBlock => ({
    type: 'picture',
    role: 'figure',
    url: 'a.png',
    alt: 'A pier',
    caption: caption ? [text(caption)] : [],
    credit: credit ? [text(credit)] : []
  })

  it.each([
    ['The pier', '(Image: A. Example)', '[Photo: The pier. (Image: A. Example)]'],
    ['The pier', 'Photo: A. Example', '[Photo: The pier. Photo: A. Example]'],
    ['The pier. (Image: A. Example)', '', '[Photo: The pier. (Image: A. Example)]'],
    ['The pier', 'A. Example', '[Photo: The pier. Credit: A. Example]']
  ])('of “%s” and “%s” says what it is once', async (caption, credit, set) => {
    expect((await setWire(galleyOf([picture(caption, credit)]))).text).toContain(set)
  })

  it.each([
    ['BUSINESS WIRE', 'LEEDS, England--(BUSINESS WIRE)--Tidewell'],
    ['GLOBE NEWSWIRE', 'LEEDS, England, Nov. 3, 2026 (GLOBE NEWSWIRE) -- Tidewell'],
    ['ACCESSWIRE', 'LEEDS, England / ACCESSWIRE / Nov. 3, 2026 / Tidewell'],
    ['PRNewswire', 'LEEDS, England, Nov. 3, 2026 /PRNewswire/ -- Tidewell']
  ])('of %s has the form of that service', async (credit, set) => {
    const meta = {...sampleGalley.meta, dateline: {place: 'Leeds', region: 'England', credit}}
    expect((await setWire({...sampleGalley, meta}, {profile: 'newswire'})).text).toContain(set)
  })

  it('of a service stands in the dateline where the author typed one', async () => {
    const meta = {...sampleGalley.meta, dateline: {place: 'Leeds', region: 'England', credit: 'PRNewswire'}}
    const {text: wire} = await setWire({...sampleGalley, meta}, {profile: 'newswire'})
    expect(wire).toContain('LEEDS, England, Nov. 3, 2026 /PRNewswire/ -- Tidewell')
  })
})
