import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../src/formats/pdf/makeup/break-lines.js'
import {type LineItem, lineItems} from '../../../src/formats/pdf/makeup/line-items.js'
import {itemisedOf} from './fake-face.js'

const manner = (measure: number) => ({justify: true, measure})
const lines = (text: string, measure: number) => {
  const itemised = itemisedOf(text)
  const items = lineItems(itemised, manner(measure))
  return breakLines(items, manner(measure)).map((line) => ({...line, text: text.slice(line.start, line.end)}))
}

describe('breaking lines', () => {
  it('keeps every character, in order, whatever the text and the measure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'grapheme-ascii', minLength: 1, maxLength: 30}), {
          minLength: 1,
          maxLength: 40
        }),
        fc.integer({min: 20, max: 400}),
        (words, measure) => {
          const text = words.join(' ')
          expect(
            lines(text, measure)
              .map((line) => line.text)
              .join('')
          ).toBe(text)
        }
      ),
      {numRuns: 60}
    )
  })

  it('breaks a word that is longer than the measure rather than run over it', () => {
    const broken = lines('https://example.org/a/very/long/address/that/has/no/spaces/at/all?and=more', 120)
    expect(broken.length).toBeGreaterThan(2)
    expect(Math.max(...broken.map((line) => line.text.length))).toBeLessThanOrEqual(25)
  })

  it('never begins a line with a closing bracket or a full stop in Japanese (kinsoku)', () => {
    const broken = lines(
      '東京都は三日、新しい潮位計の運用を始めた。「港の水位が毎秒わかる」と都は説明している。',
      60
    )
    for (const line of broken) expect(line.text).not.toMatch(/^[。、」）]/)
    for (const line of broken) expect(line.text).not.toMatch(/「$/)
  })

  it('never lets two lines that follow each other end in a hyphen where another way is left', () => {
    const part = (at: number, end: number): LineItem => ({...blank, kind: 'box', width: 30, start: at, end})
    const items: LineItem[] = []
    for (let at = 0; at < 12; at++) {
      items.push(part(at * 3, at * 3 + 2))
      if (at % 2)
        items.push({
          ...blank,
          kind: 'glue',
          width: 5,
          stretch: 40,
          shrink: 2,
          start: at * 3 + 2,
          end: at * 3 + 3
        })
      else items.push({...blank, width: 3, cost: 50, hyphen: true, start: at * 3 + 2, end: at * 3 + 2})
    }
    items.push({...blank, kind: 'glue', stretch: 1e6, cost: Number.POSITIVE_INFINITY, start: 36, end: 36})
    items.push({...blank, cost: Number.NEGATIVE_INFINITY, start: 36, end: 36})
    const broken = breakLines(items, {measure: 100, justify: true})
    broken.forEach((line, at) => {
      expect(line.hyphenated && broken[at - 1]?.hyphenated).not.toBe(true)
    })
  })

  it('sets a headline in lines of even length', () => {
    const text = 'Harbour crews see the tide to the centimetre on every screen along the quay'
    const itemised = itemisedOf(text)
    const ragged = {justify: false, measure: 280}
    const broken = breakLines(lineItems(itemised, ragged), {...ragged, balance: true})
    const lengths = broken.map((line) => line.end - line.start)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(14)
  })

  it('ends a line of a headline before a preposition, not after it, where lines stay even', () => {
    const headline = 'Treasury Awards Four Billion to Encourage Investments in Distressed Communities'
    const itemised = itemisedOf(headline)
    const ragged = {measure: 200, justify: false, bySense: true}
    const lines = breakLines(lineItems(itemised, ragged), {...ragged, balance: true})
    const words = lines.map((line) => headline.slice(line.start, line.end).trim())
    for (const line of words.slice(0, -1)) expect(line).not.toMatch(/ (?:to|in)$/)
    expect(words.join(' ')).toBe(headline)
  })
  it('ends a line where the author forced one, and keeps spaces typed to be seen', () => {
    const itemised = itemisedOf('one two   three', new Set([8]))
    const broken = breakLines(lineItems(itemised, manner(300)), manner(300))
    expect(broken).toHaveLength(2)
    expect(broken[0]?.end).toBe(8)
  })
})

const blank: LineItem = {
  kind: 'penalty',
  width: 0,
  stretch: 0,
  shrink: 0,
  cost: 0,
  hyphen: false,
  hang: 0,
  start: 0,
  end: 0
}
