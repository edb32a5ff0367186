import {afterAll, describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {recognise} from '../../src/recognise/index.js'
import {quotationsOf, type Release} from '../../src/release/index.js'
import {copies} from './synthetic/copy.js'
import {datelines} from './synthetic/datelines.js'
import {embargoes} from './synthetic/embargoes.js'
import {endsMarks} from './synthetic/ends.js'
import {quotations} from './synthetic/quotations.js'
import {sections} from './synthetic/sections.js'
import {openTally} from './tally.js'

/**
 * Releases of our own writing, about nobody there is: what the real corpus has no case of, in every language. Whatever
 * is measured on these is not measured on real releases; `recognise.test.ts` does that.
 */
const {count, print} = openTally()

function check(field: string, expected: readonly string[], found: readonly string[]): void {
  count(field, expected, found)
  expect(found).toEqual(expected)
}

function read(language: string, body: string): {release: Release; fatal: string[]} {
  const parsed = parse('---\nlanguage: ' + language + '\n---\n\n' + body + '\n')
  const release = recognise(parsed)
  const fatal = parsed.file.messages.filter((message) => message.fatal).map((each) => String(each.ruleId))
  return {release, fatal}
}

function copyOf(language: string): readonly [headline: string, lead: string] {
  const copy = copies[language]
  if (!copy) throw new Error('Unexpected language ' + language + ', expected one with copy')
  return copy
}

describe('embargo lines', () => {
  it.each(embargoes)('%s: %s', (language, line, until) => {
    const [headline, lead] = copyOf(language)
    const {release, fatal} = read(language, '# ' + headline + '\n\n' + line + '\n\n' + lead)
    const found = release.meta.embargo?.until ?? (fatal.length > 0 ? 'error' : 'none')
    check('embargo instant', [until], [found])
    const isLine = release.children.some((part) => part.type === 'marker' && part.kind === 'embargo')
    expect(isLine).toBe(until !== 'none')
  })
})

describe('datelines', () => {
  const rows = datelines.map((item) => [item[0], item[1], item] as const)
  it.each(rows)('%s: %s', (language, lead, item) => {
    const [, , place, date] = item
    const [headline] = copyOf(language)
    const {release} = read(language + '\ndate: 2026-11-04', '# ' + headline + '\n\n' + lead)
    const {dateline} = release.meta
    count('dateline place', [place ?? 'none'], [dateline?.place ?? 'none'])
    count('dateline date', [date ?? 'none'], [dateline?.date ?? 'none'])
    expect({place: dateline?.place ?? null, date: dateline?.date}).toEqual({place, date})
  })
})

describe('ends marks', () => {
  it.each(endsMarks)('%s: %s', (language, mark) => {
    const [headline, lead] = copyOf(language)
    const {release} = read(language, '# ' + headline + '\n\n' + lead + '\n\n' + mark)
    check('ends mark', ['headline body ends'], [release.children.map((part) => part.type).join(' ')])
  })
})

describe('what stands behind the copy', () => {
  const cases = sections.map((item) => [item[0], item[1], item] as const)
  it.each(cases)('%s: %j', (language, behind, item) => {
    const [, , parts, organisations = [], emails = []] = item
    const [headline, lead] = copyOf(language)
    const {release} = read(language, '# ' + headline + '\n\n' + lead + '\n\n' + behind)
    const found = release.children.slice(2)
    const boilerplates = found.filter((part) => part.type === 'boilerplate')
    count('boilerplate', [String(parts.split('boilerplate').length)], [String(boilerplates.length + 1)])
    count('notes', [String(parts.includes('notes'))], [String(found.some((part) => part.type === 'notes'))])
    count('ends mark', [String(parts.includes('ends'))], [String(found.some((part) => part.type === 'ends'))])
    const addresses = release.meta.contacts.flatMap(({email}) => (email ? [email] : []))
    count('contact e-mails', emails, addresses)
    const named = boilerplates.flatMap(({organisation}) => (organisation ? [organisation] : []))
    count('organisation', organisations, named)
    expect({parts: found.map((part) => part.type).join(' '), named, addresses}).toEqual({
      parts,
      named: organisations,
      addresses: emails
    })
  })
})

describe('quotations', () => {
  it.each(quotations)('%s: %j', (language, copy, runs) => {
    const [headline, lead] = copyOf(language)
    const {release} = read(language, '# ' + headline + '\n\n' + lead + '\n\n' + copy)
    const found = quotationsOf(release).map((run) => ({
      names: run.speakers.map((speaker) => speaker.name).join(' + '),
      paragraphs: run.paragraphs
    }))
    count(
      'speakers',
      [...new Set(runs.map((run) => run.replace(/ \(\d+\)$/u, '')))],
      [...new Set(found.map(({names}) => names))]
    )
    check(
      'quotation runs',
      runs,
      found.map(({names, paragraphs}) => names + ' (' + paragraphs + ')')
    )
  })
})

afterAll(() => {
  const cases = [embargoes, datelines, endsMarks, sections, quotations].reduce(
    (sum, list) => sum + list.length,
    0
  )
  print(cases + ' releases of our own')
})
