import {describe, expect, test} from 'vitest'
import {labelLanguages, labelsOf} from '../../../src/compose/labels/index.js'
import type {Labels} from '../../../src/galley/labels.js'

const british = labelsOf('en-GB')
const keys = Object.keys(british).sort()

/** The places to fill of one label, sorted. */
const places = (label: string): string[] => [...label.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

describe('the words that compose adds', () => {
  test.each(labelLanguages)('has every label in %s, with the places to fill of British English', (tag) => {
    const labels = labelsOf(tag)
    expect(Object.keys(labels).sort()).toEqual(keys)
    for (const key of keys as Array<keyof Labels>) {
      expect(labels[key].trim(), key).not.toBe('')
      expect(labels[key], key).toBe(labels[key].trim())
      expect(labels[key], key).toBe(labels[key].normalize('NFC'))
      expect(places(labels[key]), key).toEqual(places(british[key]))
    }
  })

  test('sets no straight quotation marks or apostrophes', () => {
    for (const tag of labelLanguages)
      for (const label of Object.values(labelsOf(tag))) expect(label, tag).not.toMatch(/['"]/)
  })

  test('writes the British embargo line as the desks know it', () => {
    expect(british.embargoLine).toBe('STRICTLY EMBARGOED UNTIL {time} {zone} {weekday} {date}')
  })

  test('ends the copy as the country does', () => {
    expect(labelsOf('en-GB').ends).toBe('ENDS')
    expect(labelsOf('en-US').ends).toBe('###')
    expect(labelsOf('en-CA').ends).toBe('– 30 –')
    expect(labelsOf('cy').ends).toBe('DIWEDD')
    expect(labelsOf('ja').ends).toBe('以上')
  })

  test('falls back from a region to its language, and from an unknown language to British English', () => {
    expect(labelsOf('de-AT')).toBe(labelsOf('de'))
    expect(labelsOf('fr-CA-x-house')).toBe(labelsOf('fr-CA'))
    expect(labelsOf('zh-Hant-HK').newsRelease).toBe('新聞稿')
    expect(labelsOf('en-AU')).toBe(british)
    expect(labelsOf('mi')).toBe(british)
    expect(labelsOf('')).toBe(british)
  })

  test('reads tags in any case', () => {
    expect(labelsOf('EN-us')).toBe(labelsOf('en-US'))
  })
})
