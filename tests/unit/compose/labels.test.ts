import {describe, expect, test} from 'vitest'
import {standingEmbargo} from '../../../src/compose/embargo.js'
import {labelLanguages, labelsOf} from '../../../src/compose/labels/index.js'
import type {Labels} from '../../../src/galley/labels.js'
import {languageData} from '../../../src/language/index.js'

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

  test('write an embargo line that a desk in each country reads as one', () => {
    const embargo = {until: '2027-03-09T00:01:00+00:00', zone: 'Europe/London'}
    const lines = ['ar', 'cy', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'].map(
      (tag) => standingEmbargo(embargo, undefined, labelsOf(tag), languageData(tag))?.line
    )
    expect(lines).toEqual([
      'محظور النشر حتى الساعة 00:01 (GMT) يوم الثلاثاء 9 مارس 2027',
      'DAN EMBARGO LLYM TAN 00:01 GMT, DYDD MAWRTH 9 MAWRTH 2027',
      'SPERRFRIST: DIENSTAG, 9. MÄRZ 2027, 00:01 UHR (GMT)',
      'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 9 MARCH 2027',
      'EMBARGADO HASTA LAS 00:01 (GMT) DEL MARTES 9 DE MARZO DE 2027',
      'SOUS EMBARGO JUSQU’AU MARDI 9 MARS 2027 À 00:01 (GMT)',
      'באמברגו עד יום שלישי, 9 במרץ 2027, בשעה 00:01 (GMT)',
      'SOTTO EMBARGO FINO ALLE ORE 00:01 (GMT) DI MARTEDÌ 9 MARZO 2027',
      '報道解禁：2027年3月9日（火曜日）00:01（GMT）',
      'ONDER EMBARGO TOT DINSDAG 9 MAART 2027, 00:01 UUR (GMT)',
      'EMBARGO DO: WTOREK, 9 MARCA 2027, GODZ. 00:01 (GMT)',
      'SOB EMBARGO ATÉ AS 00:01 (GMT) DE TERÇA-FEIRA, 9 DE MARÇO DE 2027',
      '发布限制：2027年3月9日（星期二）00:01（GMT）前请勿发布'
    ])
  })
})
