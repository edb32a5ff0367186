import {describe, expect, it} from 'vitest'
import {readInstantPhrase} from '../../../src/time/index.js'

const certain: ReadonlyArray<readonly [string, string, string, string]> = [
  [
    'EMBARGOED UNTIL 00:01 GMT on Tuesday 3 November 2026',
    'en',
    '2026-11-03T00:01:00+00:00',
    'Europe/London'
  ],
  [
    'EMBARGO: 00.01hrs Tuesday 3rd November 2026 (UK time)',
    'en',
    '2026-11-03T00:01:00+00:00',
    'Europe/London'
  ],
  [
    'STRICTLY EMBARGOED: 0001hrs BST Thursday 9 July 2026',
    'en',
    '2026-07-09T00:01:00+01:00',
    'Europe/London'
  ],
  [
    'Embargoed until 4 a.m. CT/5 a.m. ET on June 4, 2024',
    'en',
    '2024-06-04T04:00:00-05:00',
    'America/Chicago'
  ],
  ['EMBARGOED UNTIL 10:00 A.M.EDT\nMay 4, 2004', 'en', '2004-05-04T10:00:00-04:00', 'America/New_York'],
  ['Embargoed until noon ET Monday, November 2, 2026', 'en', '2026-11-02T12:00:00-05:00', 'America/New_York'],
  ['For release at 9:00 a.m. UTC+0200 on 3 July 2026', 'en', '2026-07-03T09:00:00+02:00', '+02:00'],
  ['Embargoed until 7.30am GMT, 3 November 2026', 'en', '2026-11-03T07:30:00+00:00', 'Europe/London'],
  [
    'Sperrfrist: Dienstag, 3. November 2026, 9.00 Uhr MEZ',
    'de',
    '2026-11-03T09:00:00+01:00',
    'Europe/Berlin'
  ],
  [
    'Sous embargo jusqu’au mardi 3 novembre 2026 à 9h30 (heure de Paris)',
    'fr',
    '2026-11-03T09:30:00+01:00',
    'Europe/Paris'
  ],
  [
    'Embargado hasta el 3 de noviembre de 2026 a las 09:00 CET',
    'es',
    '2026-11-03T09:00:00+01:00',
    'Europe/Berlin'
  ],
  [
    'Dan embargo tan 00:01 GMT dydd Mawrth 3 Tachwedd 2026',
    'cy',
    '2026-11-03T00:01:00+00:00',
    'Europe/London'
  ],
  ['解禁時間：2026年11月3日（火）午前9時 日本時間', 'ja', '2026-11-03T09:00:00+09:00', 'Asia/Tokyo']
]

const dayParts: ReadonlyArray<readonly [string, string, string]> = [
  ['3 November 2026, 9 in the evening, London time', 'en', '2026-11-03T21:00:00+00:00'],
  ['3 November 2026, 9:30 in the morning, Lagos time', 'en', '2026-11-03T09:30:00+01:00'],
  ['3. November 2026, 3 Uhr nachmittags, Wiener Zeit', 'de', '2026-11-03T15:00:00+01:00'],
  ['3. November 2026, 2 Uhr nachts MEZ', 'de', '2026-11-03T02:00:00+01:00'],
  ['3 de noviembre de 2026, 9:00 de la noche, hora de Bogotá', 'es', '2026-11-03T21:00:00-05:00'],
  ['3 novembre 2026, 6 heures du soir, heure de Genève', 'fr', '2026-11-03T18:00:00+01:00'],
  ['3 novembre 2026, alle ore 9.30, ora di Roma', 'it', '2026-11-03T09:30:00+01:00'],
  ["3 november 2026, 8 uur 's avonds Nederlandse tijd", 'nl', '2026-11-03T20:00:00+01:00'],
  ['3 listopada 2026 r., godz. 8.30 rano czasu polskiego', 'pl', '2026-11-03T08:30:00+01:00'],
  ['2026年11月3日下午3:00（北京时间）', 'zh', '2026-11-03T15:00:00+08:00'],
  ['2026年11月3日午後0時30分（日本時間）', 'ja', '2026-11-03T12:30:00+09:00'],
  ['3 نوفمبر 2026 الساعة 9 مساءً بتوقيت القاهرة', 'ar', '2026-11-03T21:00:00+02:00'],
  ['3 בנובמבר 2026 בשעה 8:00 בערב שעון ישראל', 'he', '2026-11-03T20:00:00+02:00']
]

const uncertain: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  [
    'Embargoed until midnight on 3 November 2026 GMT',
    'midnight',
    ['2026-11-03T00:00:00+00:00', '2026-11-03T23:59:00+00:00']
  ],
  [
    'Embargoed until 00:00 GMT, 3 November 2026',
    'midnight',
    ['2026-11-03T00:00:00+00:00', '2026-11-03T23:59:00+00:00']
  ],
  [
    '01:30 Europe/London on 25 October 2026',
    'ambiguous-time',
    ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00']
  ],
  [
    '01:30 UK time on 29 March 2026',
    'skipped-time',
    ['2026-03-29T00:30:00+00:00', '2026-03-29T02:30:00+01:00']
  ],
  ['noon ET Monday, November 3, 2026', 'weekday', ['2026-11-03']],
  [
    '5 a.m. ET / 9:00 GMT on November 9, 2026',
    'zones-contradict',
    ['2026-11-09T09:00:00+00:00', '2026-11-09T05:00:00-05:00']
  ],
  ['9am IST 3 November 2026', 'zone-ambiguous', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['Embargo 3/11/2026 10:00 GMT', 'ambiguous-date', ['2026-03-11', '2026-11-03']],
  ['00:01 GMT on Wednesday 3 November', 'year-missing', []],
  ['00:01 on 3 November 2026', 'zone-missing', []],
  ['Embargoed until 3 November 2026', 'time-missing', ['2026-11-03']]
]

describe('an instant in words', () => {
  it.each(certain)('reads `%s` (%s) as %s', (text, language, instant, zone) => {
    expect(readInstantPhrase(text, language)).toMatchObject({instant, zone, problems: []})
  })

  it.each(dayParts)('reads the part of the day and the clock of a place: `%s`', (text, language, instant) => {
    expect(readInstantPhrase(text, language)).toMatchObject({instant, problems: []})
  })

  it('takes Greenwich Mean Time for what it says, in summer too', () => {
    expect(readInstantPhrase('10:00 Greenwich Mean Time, 9 June 2026', 'en')).toMatchObject({
      instant: '2026-06-09T10:00:00+00:00',
      problems: [{kind: 'zone-season', severity: 'warning'}]
    })
  })

  it('knows a zone without a space before it, and a date without one behind it', () => {
    expect(readInstantPhrase('9amGMT 3 November 2026', 'en')?.instant).toBe('2026-11-03T09:00:00+00:00')
    expect(readInstantPhrase('9 A.M.ESTNOVEMBER 3, 2026', 'en')?.instant).toBe('2026-11-03T09:00:00-05:00')
  })

  it.each(uncertain)('leaves `%s` open: %s', (text, kind, readings) => {
    const found = readInstantPhrase(text, 'en')
    expect(found?.instant).toBeUndefined()
    expect(found?.problems).toContainEqual({kind, severity: 'error', readings})
  })

  it('takes the later reading where a zone word does not fit the season, and says so', () => {
    expect(readInstantPhrase('00:01 BST on 3 November 2026', 'en')).toMatchObject({
      instant: '2026-11-03T00:01:00+00:00',
      problems: [{kind: 'zone-season', severity: 'warning'}]
    })
  })

  it('takes a zone and a year from its caller, and says so', () => {
    const found = readInstantPhrase('Embargo: 00:01, Tuesday 3 November', 'en', {
      fallbackZone: 'Europe/London',
      near: '2026-10-30'
    })
    expect(found?.instant).toBe('2026-11-03T00:01:00+00:00')
    expect(found?.problems.map(({kind, severity}) => [kind, severity])).toEqual([
      ['year-missing', 'info'],
      ['zone-missing', 'info']
    ])
  })

  it('tells which part of the line it read', () => {
    const line = 'NOT FOR USE before 00:01 GMT on 3 November 2026, please'
    const found = readInstantPhrase(line, 'en')
    expect(line.slice(found?.start, found?.end)).toBe('00:01 GMT on 3 November 2026')
  })

  it('reads nothing from a line without date or time', () => {
    expect(readInstantPhrase('FOR RELEASE UPON DELIVERY', 'en')).toBeUndefined()
  })
})

it('an instant with a year of two digits is not told', () => {
  const phrase = readInstantPhrase('until 10:00 GMT 25/11/26', 'en')
  expect(phrase?.instant).toBeUndefined()
  expect(phrase?.problems).toContainEqual({kind: 'year-short', severity: 'error', readings: ['2026-11-25']})
})
