import {describe, expect, it} from 'vitest'
import type {Galley} from '../../../src/galley/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {correctionGalley, killGalley} from './galleys.js'
import {readAnpa1312, readEmbargoLine, readIptc7901} from './grammar.js'
import {refusal, setWire} from './set.js'

const urgent = (urgency: number, genre: Galley['meta']['genre'] = 'press-release'): Galley => ({
  ...sampleGalley,
  meta: {...sampleGalley.meta, urgency, genre}
})

describe('an IPTC 7901 file', () => {
  it('is read back by a grammar of the layout, field for field', async () => {
    const {text} = await setWire(sampleGalley, {profile: 'iptc7901'})
    expect(readIptc7901(text)).toMatchObject({
      service: 'tid',
      number: 147,
      priority: 4,
      category: 'f',
      optional: 'TIDEWELL 0147',
      keywords: ['tides', 'harbours'],
      headline: ["Tidewell's GBP8.5 million gauge reads a harbour in real time"],
      day: 3,
      hour: 9,
      minute: 5,
      month: 'NOV',
      year: 26
    })
  })

  it('counts the words it carries', async () => {
    const {text} = await setWire(sampleGalley, {profile: 'iptc7901'})
    expect(readIptc7901(text).words).toBeGreaterThan(120)
  })

  it('has the embargo first in its headline block, and the same instant as the release', async () => {
    const {headline} = readIptc7901((await setWire(embargoedGalley, {profile: 'iptc7901'})).text)
    expect(readEmbargoLine(headline[0] ?? '')).toEqual({utc: '2026-11-03T00:01:00Z', weekday: 'tuesday'})
  })

  it('keeps contacts and links below the line that says not for publication', async () => {
    const {body} = readIptc7901((await setWire(sampleGalley, {profile: 'iptc7901'})).text)
    const [copy = '', desk = ''] = body.split('* * * *')
    expect(copy).not.toContain('press@example.org')
    expect(desk).toContain('The following information is not intended for publication')
    expect(desk).toContain('press@example.org')
  })

  it('says COR and goes out at priority 3 or higher when it corrects', async () => {
    const file = readIptc7901((await setWire(correctionGalley, {profile: 'iptc7901'})).text)
    expect(file).toMatchObject({optional: 'TIDEWELL 0147 COR', priority: 3})
    expect(file.headline.slice(0, 2)).toEqual([
      'Correction',
      'Corrects paragraph 1: the number of gauges is 240, not 420.'
    ])
  })

  it('kills with KILL KILL KILL and no word of the copy', async () => {
    const file = readIptc7901((await setWire(killGalley, {profile: 'iptc7901'})).text)
    expect(file).toMatchObject({priority: 2, words: 0})
    expect(file.headline[0]).toBe('KILL KILL KILL')
    expect(file.body).not.toMatch(/pilot|estuary|gauges that/)
  })

  it('is read in Latin-1 and UTF-8 by agreement', async () => {
    const latin = await setWire(sampleGalley, {profile: 'iptc7901', charset: 'latin1'})
    expect(readIptc7901(latin.text).headline[0]).toContain('£8.5 million')
  })
})

describe('an ANPA 1312 file', () => {
  it('is read back by a grammar of the layout, field for field', async () => {
    const {text} = await setWire(sampleGalley, {profile: 'anpa1312'})
    expect(readAnpa1312(text)).toMatchObject({
      level: 'f',
      number: 147,
      selector: 'pr-',
      priority: 'r',
      category: 'f',
      agate: false,
      tabular: true,
      keyword: 'bc-Tidewell-Gauge',
      version: '',
      reference: '',
      month: 11,
      day: 3,
      sent: '09:05GMT 03-11-26'
    })
  })

  it('sets each paragraph as one record, whatever its length', async () => {
    const {paragraphs} = readAnpa1312((await setWire(sampleGalley, {profile: 'anpa1312'})).text)
    expect(paragraphs.some((record) => record.startsWith('LEEDS, England (TIDEWELL) _ Tidewell'))).toBe(true)
    expect(Math.max(...paragraphs.map((record) => record.length))).toBeGreaterThan(200)
  })

  it('carries the embargo as a header line', async () => {
    const {headers} = readAnpa1312((await setWire(embargoedGalley, {profile: 'anpa1312'})).text)
    expect(readEmbargoLine(headers[1] ?? '').utc).toBe('2026-11-03T00:01:00Z')
  })

  it('is a writethru of priority u when it corrects, a bulletin when it kills', async () => {
    const correction = readAnpa1312((await setWire(correctionGalley, {profile: 'anpa1312'})).text)
    expect(correction).toMatchObject({priority: 'u', version: '1stLd-Writethru'})
    const kill = readAnpa1312((await setWire(killGalley, {profile: 'anpa1312'})).text)
    expect(kill).toMatchObject({priority: 'b', words: 0})
    expect(kill.headers[1]).toBe('Eds: Bulletin kill. Do not use')
    expect(kill.paragraphs.join(' ')).not.toMatch(/pilot|estuary/)
  })

  it('cuts a long slug at a hyphen, and says so', async () => {
    const galley = {
      ...sampleGalley,
      meta: {...sampleGalley.meta, slug: 'tidewell-instruments-opens-gauge-network'}
    }
    const {text, rules} = await setWire(galley, {profile: 'anpa1312'})
    expect(readAnpa1312(text).keyword).toBe('bc-Tidewell-Instruments')
    expect(rules).toContain('wire-slug-long')
  })

  it.each([
    ['^caret first', '\t    ^caret first'],
    ['less than <', '\t   less than < ']
  ])('keeps %s from being read as syntax', async (copy, line) => {
    const children: Galley['children'] = [
      {type: 'copy', role: 'body', children: [{type: 'text', value: copy}]} as Galley['children'][number]
    ]
    const {text, rules} = await setWire({...sampleGalley, children, footnotes: []}, {profile: 'anpa1312'})
    expect(text.split('\r\n')).toContain(line)
    expect(rules).toContain('wire-syntax')
  })
})

describe('fields of an envelope', () => {
  it.each([
    [1, '3', 'u'],
    [2, '3', 'u'],
    [3, '3', 'u'],
    [4, '4', 'r'],
    [5, '4', 'r'],
    [6, '5', 'd'],
    [8, '5', 'd']
  ])('map urgency %i to %s and %s; a press release is no flash', async (urgency, figure, letter) => {
    const iptc = await setWire(urgent(urgency), {profile: 'iptc7901'})
    const anpa = await setWire(urgent(urgency), {profile: 'anpa1312'})
    expect(String(readIptc7901(iptc.text).priority)).toBe(figure)
    expect(readAnpa1312(anpa.text).priority).toBe(letter)
    expect(iptc.rules.includes('wire-priority')).toBe(urgency < 3)
  })

  it('let an advisory be a bulletin', async () => {
    const {text} = await setWire(urgent(2, 'advisory'), {profile: 'iptc7901'})
    expect(readIptc7901(text).priority).toBe(2)
  })

  it.each([
    ['a sequence number of five digits', {sequence: 10_000}, 'wire-sequence'],
    ['a sequence number of 0', {sequence: 0}, 'wire-sequence'],
    ['a service id of two letters', {serviceId: 'ab'}, 'wire-field'],
    ['a time that is none', {transmittedAt: 'tomorrow'}, 'wire-field']
  ])('refuse %s', async (_name, options, rule) => {
    const {error, rules} = await refusal(sampleGalley, {profile: 'iptc7901', ...options})
    expect(error).toContain('Unexpected errors in wire text')
    expect(rules).toContain(rule)
  })

  it.each([
    ['categories.iptc7901', 'iptc7901', {iptc7901: 'WIRT', mediatopics: []}],
    ['categories.anpa', 'anpa1312', {anpa: 'ff', mediatopics: []}]
  ])('refuse %s that the layout cannot hold', async (_name, profile, categories) => {
    const galley = {...sampleGalley, meta: {...sampleGalley.meta, categories}}
    expect((await refusal(galley, {profile})).rules).toContain('wire-field')
  })

  it('say 0000 and warn where the caller gave no number', async () => {
    const {text, rules} = await setWire(sampleGalley, {profile: 'iptc7901', sequence: undefined})
    expect(readIptc7901(text).number).toBe(0)
    expect(rules).toContain('wire-sequence')
  })

  it('refuse more words than four digits hold', async () => {
    const words = 'word '.repeat(10_050)
    const children = [
      {type: 'copy' as const, role: 'body' as const, children: [{type: 'text' as const, value: words}]}
    ]
    const galley = {...sampleGalley, children, footnotes: []} as Galley
    const {rules} = await refusal(galley, {profile: 'anpa1312', maximumWords: 20_000})
    expect(rules).toContain('wire-word-count')
  })

  it('take the time in UTC', async () => {
    const {text} = await setWire(sampleGalley, {
      profile: 'iptc7901',
      transmittedAt: '2026-07-01T00:30:00+01:00'
    })
    expect(readIptc7901(text)).toMatchObject({day: 30, hour: 23, minute: 30, month: 'JUN'})
  })
})
