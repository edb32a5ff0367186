import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type CheckOptions, checkRelease} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'
import {hasShared, referenceRelease} from '../../support/shared.js'
import {pressline} from '../cli/terminal.js'

/** What the desk says of whole releases, and what it has learnt to leave alone. */

async function check(source: string, options: CheckOptions = {}, path = 'gauge.md') {
  const {release, file, parsed} = await read({value: source, path})
  return checkRelease(release, file, {positions: parsed.matter.positions, ...options})
}

async function reasonsOf(id: string, source: string): Promise<string[]> {
  return (await check(source)).filter((finding) => finding.ruleId === id).map((finding) => finding.reason)
}

const copy = (words: string, matter = ''): string => matter + '# Harbour opens gauge\n\n' + words + '\n'

describe('the examples', () => {
  it('raise nothing', async () => {
    const {stdout, code} = await pressline(process.cwd(), 'check input --now 2026-11-27T09:00:00Z')
    expect(stdout).toContain('No findings in 8 files')
    expect(code).toBe(0)
  })
})

describe.runIf(hasShared)('the reference release', () => {
  it('has every slip that an editor finds in it named', async () => {
    const source = readFileSync(referenceRelease, 'utf8')
    const {release, file, parsed} = await read({value: source, path: referenceRelease})
    checkRelease(release, file, {positions: parsed.matter.positions})
    const told = file.messages.map((message) => message.ruleId + ' ' + message.reason).join('\n')
    for (const slip of [
      'contacts-missing ',
      'relative-date Unexpected `last week`',
      'missing-space Unexpected `)s`',
      'split-word Unexpected `in consistencies`',
      'apostrophe-plural Unexpected `PCC’s`',
      'apostrophe-plural Unexpected `CC’s`',
      'figure-forms Unexpected `£8.5 million`, expected `£8.5m`',
      'acronym-expanded Unexpected `NPCC`',
      'acronym-expanded Unexpected `HMICFRS`',
      'acronym-expanded Unexpected `CSE`'
    ])
      expect(told).toContain(slip)
  })

  it('has nothing false said of its quotation over 21 paragraphs', async () => {
    const findings = await check(readFileSync(referenceRelease, 'utf8'), {}, referenceRelease)
    expect(findings.filter(({ruleId}) => /^quot|^speaker|^mixed/.test(ruleId))).toEqual([])
  })
})

describe('acronyms', () => {
  it.each([
    ['a word that is shouted', 'The port drew up a budget. Its BUDGET is small.'],
    ['part of a name', 'The crane came from AMS Group of Leeds.'],
    ['the label of a field', 'The tanker Ness (IMO: 9251951) is at the quay.'],
    ['a name with its number', 'The tanker AVITAL (IMO 9251951) is at the quay.'],
    ['a day in capitals', 'The port opens on TUESDAY at noon.'],
    ['a zone behind a time of day', 'The port opens at 1:00 p.m. MDT today.'],
    ['a place before a dash', 'Sea walls to rise. PORTSEA – The port rose.'],
    [
      'written out in small letters',
      'Join a high-deductible health plan, what we call an HDHP. The HDHP is new.'
    ],
    ['written out behind', 'The RISE (Resilient and Inclusive Supply-chain Enhancement) plan is new.'],
    ['written out with a hyphen', 'The Inter-American Investment Corporation, IIC, will lend.'],
    ['a host', 'See http://www.example.org/(X(1)S(ba))/2013_PIX.pdf for more.']
  ])('%s is none', async (_what, words) => {
    expect(await reasonsOf('acronym-expanded', copy(words))).toEqual([])
  })

  it('a definition in a headline is not the first, and a bracket that defines nothing is none', async () => {
    const words = 'The Marine Data Network (MDN) opened. The MDN is old. Loans fell (MDN).'
    expect(await reasonsOf('acronym-once', '# Marine Data Network (MDN) opens\n\n' + words + '\n')).toEqual(
      []
    )
  })
})

describe('apostrophes', () => {
  it.each([
    'Their model tends to be more sensitive to changes than CBO’s, while ours is not.',
    'The ministry’s forecast is low, and so we turn to CBO’s.',
    'It is a basis for the EBRD’s on-going work.'
  ])('make no plural in “%s”', async (words) => {
    expect(await reasonsOf('apostrophe-plural', copy(words))).toEqual([])
  })
})

describe('weekdays without a year', () => {
  const dated = (date: string, words: string): string => copy(words, '---\ndate: ' + date + '\n---\n\n')

  it('are those of the day nearest to the date of issue, over the turn of the year', async () => {
    expect(await reasonsOf('weekday-date', dated('2026-12-28', 'It opens on Monday 4 January.'))).toEqual([])
    expect(
      await reasonsOf('weekday-date', dated('2026-12-28', 'It opens on Tuesday 4 January.'))
    ).toHaveLength(1)
  })

  it('are left alone where the day lies months away', async () => {
    expect(await reasonsOf('weekday-date', dated('2025-12-23', 'It was on Tuesday, Sept. 19.'))).toEqual([])
  })
})

describe('words', () => {
  it('of a speech given whole are those of who speaks', async () => {
    expect(await reasonsOf('hype', copy('I am thrilled to announce the new gauge.'))).toEqual([])
  })

  it('that name a class make no claim', async () => {
    expect(await reasonsOf('superlative', copy('It worked with the world’s leading economies.'))).toEqual([])
    expect(await reasonsOf('superlative', copy('It is one of the world’s leading firms.'))).toHaveLength(1)
  })

  it('with dots between them for what is left out have their space', async () => {
    expect(
      await reasonsOf('space-before', copy('After the end of the Commission . . . on the steps.'))
    ).toEqual([])
  })
})

describe('tables', () => {
  it('whose shares are of different things need not come to a whole', async () => {
    const table = '| Place | Share of sites |\n|---|---|\n| A | 61% |\n| B | 53% |\n| C | 22% |'
    expect(await reasonsOf('table-sums', copy('Copy.\n\n' + table))).toEqual([])
  })
})

describe('the length of the copy', () => {
  it('is that of the outlet that is named', async () => {
    const findings = await check(copy('Short.'), {rules: {'word-count': ['warning', {outlet: 'mediahq'}]}})
    expect(findings.map((finding) => finding.reason)).toContain(
      'Unexpected copy of `1` words, expected `300` to `500` for `mediahq`'
    )
  })

  it('is refused for an outlet that nobody described, with those that are', async () => {
    const rules = {'word-count': ['warning', {outlet: 'gazette'}]} as const
    await expect(check(copy('Short.'), {rules})).rejects.toThrow(/outlet.*`cision`/)
  })
})

describe('datelines', () => {
  it('of a British house put the day before the month', async () => {
    const findings = await check(copy('PORTLAND, November 3, 2026 — The harbour opened a gauge.'), {
      preset: 'uk'
    })
    expect(findings.map((finding) => finding.reason)).toContain(
      'Unexpected `November 3` in a dateline, expected `3 November`'
    )
  })
})
