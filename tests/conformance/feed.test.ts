import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {type FeedEntry, type FeedOptions, renderFeeds} from '../../src/formats/feed/index.js'
import {html} from '../../src/formats/html/index.js'
import type {Galley} from '../../src/galley/index.js'
import {baseStyle, emptyWorld} from '../../src/template/index.js'
import {sampleGalley} from '../support/sample-galley.js'
import {naughtyStrings, ownPayloads} from './html-payloads.js'

/** The newsroom held against readers that are not ours: feedsmith and libxml2. The front page is in `html.test.ts`. */

const options: FeedOptions = {
  title: 'Tidewell & sons <newsroom>',
  description: 'Releases',
  url: 'https://example.org/news/',
  language: 'en-GB',
  style: baseStyle,
  now: '2026-11-04T00:00:00Z'
}

async function entry(slug: string, meta: Partial<Galley['meta']> = {}): Promise<FeedEntry> {
  const galley = {...sampleGalley, meta: {...sampleGalley.meta, id: 'urn:example:' + slug, slug, ...meta}}
  const context = {
    options: {...html.defaults, fragment: true},
    style: baseStyle,
    world: emptyWorld,
    file: new VFile()
  }
  return {galley, html: String(await html.render(galley, context)), url: 'https://example.org/news/' + slug}
}

/** What libxml2 finds wrong with the form of `documents`, all of them in one run. */
async function faults(documents: ReadonlyArray<{fileName: string; contents: string}>): Promise<string[]> {
  const {errors} = await validateXML({xml: [...documents], schema: [anything]})
  return errors
    .map((error) => error.message)
    .filter((message) => !/No matching global declaration|fails to validate/.test(message))
}

/** libxml2 checks form before it looks at a schema; this one takes every document. */
const anything =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>'

describe('feedsmith', () => {
  it('reads the same stories in RSS, Atom and JSON Feed', async () => {
    const feeds = await renderFeeds(
      [
        await entry('gauge'),
        await entry('buoy', {issued: '2026-11-02T09:00:00Z', headline: 'Buoys & <gulls>'})
      ],
      options
    )
    const rss = parseRssFeed(feeds['rss.xml'])
    const atom = parseAtomFeed(feeds['atom.xml'])
    const json = parseJsonFeed(feeds['feed.json'])
    const ids = ['urn:example:gauge', 'urn:example:buoy']
    expect(rss.title).toBe(options.title)
    expect(json.title).toBe(options.title)
    expect(rss.items?.map((item) => item.guid?.value)).toEqual(ids)
    expect(atom.entries?.map((item) => item.id)).toEqual(ids)
    expect(json.items?.map((item) => item.id)).toEqual(ids)
    expect(rss.items?.[1]?.title).toBe('Buoys & <gulls>')
    expect(json.items?.[1]?.title).toBe('Buoys & <gulls>')
    expect(json.items?.[0]?.content_html).toContain('<article class="release h-entry"')
    expect(rss.items?.[0]?.content?.encoded).toBe(json.items?.[0]?.content_html)
  })
})

describe('libxml2', () => {
  it('finds every feed well-formed, whatever authors write into their headlines and keywords', async () => {
    const documents: Array<{fileName: string; contents: string}> = []
    for (const [index, payload] of [...ownPayloads, ...naughtyStrings].entries()) {
      const feeds = await renderFeeds(
        [await entry('x', {headline: payload, summary: payload, keywords: [payload]})],
        {...options, title: payload}
      )
      for (const name of ['rss.xml', 'atom.xml', 'sitemap-news.xml'] as const) {
        documents.push({fileName: index + '-' + name, contents: feeds[name]})
      }
    }
    expect(await faults(documents)).toEqual([])
    expect(await faults([{fileName: 'wrong.xml', contents: '<a>]]></a>'}])).not.toEqual([])
  })
})
