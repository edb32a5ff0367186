import {describe, expect, it} from 'vitest'
import {type LanguageData, languageData, languageTags} from '../../../src/language/index.js'

const tags = ['ar', 'cy', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'zh']

describe('language data', () => {
  it('comes for thirteen languages', () => {
    expect(languageTags).toEqual(tags)
  })

  it('is looked for by the full tag, then by ever shorter ones, then in English', () => {
    expect(languageData('de-CH-1996').tag).toBe('de')
    expect(languageData('PT-br').tag).toBe('pt')
    expect(languageData('tlh').tag).toBe('en')
    expect(languageData('constructor').tag).toBe('en')
  })

  it('may be a caller’s own, which goes before ours', () => {
    const own = {...languageData('en'), tag: 'gd'}
    expect(languageData('gd-GB', {gd: own}).tag).toBe('gd')
  })
})

describe.each(tags)('%s.json', (tag) => {
  const data: LanguageData = languageData(tag)
  const texts = (list: unknown): list is string[] =>
    Array.isArray(list) &&
    list.every((item) => typeof item === 'string' && item.trim() === item && item !== '')

  it('has twelve months, seven weekdays and a pattern with a day, a month and a year', () => {
    expect(data.dates.months).toHaveLength(12)
    expect(data.dates.weekdays).toHaveLength(7)
    expect(
      [...data.dates.months, ...data.dates.weekdays].every((names) => texts(names) && names.length > 0)
    ).toBe(true)
    for (const part of ['{day}', '{month}', '{year}']) expect(data.dates.pattern).toContain(part)
    expect(new Set(data.dates.months.flat().map((name) => name.toLowerCase())).size).toBe(
      data.dates.months.flat().length
    )
  })

  it('has a tag, a direction, and lists of words without empty ones or doubles', () => {
    expect(data.tag).toBe(tag)
    expect(['ltr', 'rtl']).toContain(data.direction)
    const lists = [
      ...Object.values(data.labels),
      data.contactPhrases,
      data.ends,
      ...Object.values(data.release),
      data.embargo,
      ...Object.values(data.attribution),
      ...Object.values(data.names)
    ]
    for (const list of lists) {
      expect(texts(list), JSON.stringify(list)).toBe(true)
      expect(list.length, JSON.stringify(list)).toBe(new Set(list).size)
    }
  })

  it('says what a reader needs: labels, ends marks, verbs, marks', () => {
    for (const list of [
      data.labels.notes,
      data.labels.contacts,
      data.labels.boilerplate,
      data.ends,
      data.embargo,
      data.attribution.verbs
    ]) {
      expect(list.length).toBeGreaterThan(0)
    }
    expect(data.labels.boilerplate.some((pattern) => pattern.includes('{name}'))).toBe(true)
    for (const pair of data.quotes) expect(pair).toHaveLength(2)
    expect(typeof data.dialogue).toBe('boolean')
  })

  it('has letters and frequent words to be told by, none of them English but in English', () => {
    if (!data.tells) return
    const english = new Set(languageData('en').tells?.words)
    expect(data.tells.words.length).toBeGreaterThan(10)
    expect(data.tells.letters).toBe(data.tells.letters.toLowerCase().normalize('NFC'))
    if (tag !== 'en') expect(data.tells.words.filter((word) => english.has(word))).toEqual([])
  })

  it('has labels, ends marks and embargo words in lower case where the script has it', () => {
    for (const word of [...data.labels.notes, ...data.labels.contacts, ...data.ends, ...data.embargo])
      expect(word).toBe(word.toLowerCase())
  })
})
