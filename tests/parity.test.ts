import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {read} from '../src/pipeline.js'
import {quotationsOf} from '../src/release/queries.js'
import {fourFormats, parityOf} from './support/parity.js'
import {corpusFiles, everyNth, hasShared, referenceRelease, shared} from './support/shared.js'

/** No word may be lost: sources and their four renditions, read back by readers of their own. */

const root = resolve(import.meta.dirname, '..')
const input = join(root, 'input')
const examples = readdirSync(input).filter((file) => file.endsWith('.md'))

describe('the examples', () => {
  it.each(examples)('%s keeps every word in every format', async (file) => {
    const {lost} = await parityOf(join(input, file), root, fourFormats)
    expect(lost).toEqual([])
  })
})

describe.skipIf(!hasShared)('the reference release', () => {
  it('keeps every word in every format, and says that contacts are missing', async () => {
    const {lost, messages} = await parityOf(referenceRelease, shared, fourFormats)
    expect(lost).toEqual([])
    expect(messages).toContain('warning contacts-missing')
  })

  it('is one quotation of 21 paragraphs by one speaker, with notes and no ends mark', async () => {
    const {release} = await read({value: readFileSync(referenceRelease), path: 'apcc-modern-slavery.txt'})
    const [quotation, ...others] = quotationsOf(release)
    expect(others).toEqual([])
    expect(quotation?.positions).toHaveLength(21)
    expect(quotation?.speakers.map((speaker) => speaker.name)).toEqual(['Mark Burns-Williamson'])
    expect(release.meta).toMatchObject({headline: 'APCC response to HMICFRS’s report on modern slavery'})
    expect(release.meta.issued ?? release.meta.dateline ?? release.meta.embargo).toBeUndefined()
    expect(release.children.map((child) => child.type)).toEqual(['headline', 'body', 'notes', 'contacts'])
  })
})

describe.skipIf(!hasShared)('real releases', () => {
  it.each(everyNth(corpusFiles(), 10))('%s keeps every word in every format', async (file) => {
    const {lost} = await parityOf(file, shared, fourFormats)
    expect(lost).toEqual([])
  })
})
