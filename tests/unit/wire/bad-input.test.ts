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
    const {text: wire} = await setWire(evil, {profile: 'iptc7901'})
    expect(wire).toContain('\u0002One two three =')
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
