import {describe, expect, it} from 'vitest'
import {languageData, languageTags} from '../../../src/language/index.js'
import {clockWords, isoDate, readDatePhrase, readMoment, resolveLocal} from '../../../src/time/index.js'

describe('a day in words', () => {
  it.each([
    ['Tuesday 3rd of November, 2026', 'en'],
    ['Nov. 3, 2026', 'en'],
    ['November 3 2026', 'en'],
    ['mardi 3 novembre 2026', 'fr'],
    ['Dienstag, den 3. November 2026', 'de'],
    ['3.11.2026', 'de'],
    ['martes, 3 de noviembre de 2026', 'es'],
    ['martedì 3 novembre 2026', 'it'],
    ['terça-feira, 3 de novembro de 2026', 'pt'],
    ['dinsdag 3 november 2026', 'nl'],
    ['wtorek, 3 listopada 2026 r.', 'pl'],
    ['3ydd o Dachwedd 2026', 'cy'],
    ['dydd Mawrth 3 Tachwedd 2026', 'cy'],
    ['2026年11月3日', 'ja'],
    ['２０２６年１１月３日（火）', 'ja'],
    ['2026年11月3日', 'zh'],
    ['الثلاثاء ٣ نوفمبر ٢٠٢٦', 'ar'],
    ['3 בנובמבר 2026', 'he'],
    ['2026-11-03', 'en']
  ])('reads `%s` (%s)', (text, language) => {
    const found = readDatePhrase(text, language)
    expect(found).toMatchObject({date: '2026-11-03', problems: []})
    expect(found?.start).toBe(0)
  })

  it('finds every month of every language', () => {
    for (const tag of languageTags) {
      languageData(tag).dates.months.forEach((names, index) => {
        for (const name of names.filter((word) => !/\d|[一二三四五六七八九十]/.test(word))) {
          const phrase = readDatePhrase('3 ' + name + ' 2026', tag)
          expect([tag, name, phrase?.month]).toEqual([tag, name, index + 1])
        }
      })
    }
  })

  it('has no day that the calendar has not', () => {
    expect(readDatePhrase('31 November 2026', 'en')).toMatchObject({problems: [{kind: 'no-such-date'}]})
    expect(isoDate(2026, 2, 29)).toBeUndefined()
  })
})

describe('a value of the front matter', () => {
  it.each([
    ['2026-11-03', {kind: 'date', date: '2026-11-03'}],
    ['2010-05-17T08:00:00-04:00', {kind: 'instant', instant: '2010-05-17T08:00:00-04:00'}],
    ['2025-12-15 06:00:00 -0800', {kind: 'instant', instant: '2025-12-15T06:00:00-08:00'}],
    ['2024-02-06 15:47:00 +01:00', {kind: 'instant', instant: '2024-02-06T15:47:00+01:00'}],
    ['2020-07-18 10:13:40 UTC+0200', {kind: 'instant', instant: '2020-07-18T10:13:40+02:00'}],
    ['1700000000', {kind: 'instant', instant: '2023-11-14T22:13:20Z'}],
    [
      '2026-11-03T00:01 Europe/London',
      {kind: 'instant', instant: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}
    ],
    ['2026-11-03T00:01:00+00:00[Europe/London]', {kind: 'instant', zone: 'Europe/London'}],
    ['2026-11-03T00:01', {kind: 'local', date: '2026-11-03', time: '00:01'}],
    ['2026-11-03T00:00 Europe/London', {kind: 'midnight', zone: 'Europe/London'}],
    ['2026-11-03T24:00:00Z', {kind: 'midnight'}],
    [
      '2026-10-25T01:30 Europe/London',
      {kind: 'ambiguous', readings: ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00']}
    ],
    [
      '2026-03-29T01:30 Europe/London',
      {kind: 'skipped', readings: ['2026-03-29T00:30:00+00:00', '2026-03-29T02:30:00+01:00']}
    ],
    ['2026-02-30', {kind: 'no-such-date'}],
    ['soon', {kind: 'unreadable'}]
  ])('is read: `%s`', (value, moment) => {
    expect(readMoment(value)).toMatchObject(moment)
  })
})

function zoneAt(instant: string, zone: string): string {
  return clockWords(instant, zone).zone
}

describe('local time', () => {
  it('names a zone it does not know', () => {
    const local = {year: 2026, month: 11, day: 3, hour: 9, minute: 0}
    expect(resolveLocal(local, 'Europe/Atlantis')).toEqual({kind: 'no-such-zone', zone: 'Europe/Atlantis'})
  })

  it('has names of its own for zones', () => {
    expect(zoneAt('2026-07-01T12:00:00Z', 'Europe/Dublin')).toBe('IST')
    expect(zoneAt('2026-12-01T12:00:00Z', 'Australia/Sydney')).toBe('AEDT')
    expect(zoneAt('2026-12-01T12:00:00Z', 'Asia/Kathmandu')).toBe('UTC+05:45')
  })
})
