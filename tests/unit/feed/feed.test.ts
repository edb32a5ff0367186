import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {type FeedEntry, type FeedOptions, type Feeds, renderFeeds} from '../../../src/formats/feed/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'

const options: FeedOptions = {
  title: 'Tidewell newsroom',
  description: 'Releases of Tidewell Instruments',
  url: 'https://example.org/news/',
  language: 'en-GB',
  style: baseStyle,
  now: '2026-11-04T00:00:00Z'
}

function entry(slug: string, meta: Partial<Galley['meta']> = {}, galley: Galley = sampleGalley): FeedEntry {
  return {
    galley: {
      ...galley,
      meta: {...galley.meta, id: 'urn:example:' + slug, slug, headline: 'Headline of ' + slug, ...meta}
    },
    html: '<article><p>Copy of ' + slug + ' ]]> & more</p></article>',
    url: 'https://example.org/news/' + slug
  }
}

/** Texts of every element called `name`. */
function textsOf(xml: string, name: string): string[] {
  const found: string[] = []
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.name === name) found.push(textOf(child))
      walk(child)
    }
  }
  walk(fromXml(xml))
  return found
}

function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' || child.type === 'cdata'
        ? child.value
        : child.type === 'element'
          ? textOf(child)
          : ''
    )
    .join('')
}

describe('a newsroom', () => {
  it('sets its five files as the goldens have them', async () => {
    const feeds = await renderFeeds(
      [entry('gauge'), entry('buoy', {issued: '2026-11-02T09:00:00Z'})],
      options
    )
    for (const [name, text] of Object.entries(feeds)) {
      await expect(
        text.replace(/<style>[\s\S]*<\/style>/, '<style></style>').replace(/sha256-[^&]+/, 'sha256-')
      ).toMatchFileSnapshot('expected/' + name)
    }
  })

  it('lists the newest first, with the same id in every feed', async () => {
    const feeds = await renderFeeds(
      [entry('buoy', {issued: '2026-11-01T09:00:00Z'}), entry('gauge', {issued: '2026-11-03T09:00:00Z'})],
      options
    )
    const ids = ['urn:example:gauge', 'urn:example:buoy']
    expect(textsOf(feeds['rss.xml'], 'guid')).toEqual(ids)
    expect(textsOf(feeds['atom.xml'], 'id').slice(1)).toEqual(ids)
    const json = JSON.parse(feeds['feed.json']) as {version: string; items: Array<{id: string}>}
    expect(json.items.map((item) => item.id)).toEqual(ids)
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  })

  it('keeps the id of a corrected release and moves its time of update', async () => {
    const first = await renderFeeds([entry('gauge')], options)
    const second = await renderFeeds(
      [
        entry('gauge', {
          version: 2,
          modified: '2026-11-03T15:00:00Z',
          correction: {kind: 'correction', note: 'x'}
        })
      ],
      options
    )
    expect(textsOf(second['atom.xml'], 'id')).toEqual(textsOf(first['atom.xml'], 'id'))
    expect(textsOf(first['atom.xml'], 'updated')).toEqual([
      '2026-11-03T09:00:00.000Z',
      '2026-11-03T09:00:00.000Z'
    ])
    expect(textsOf(second['atom.xml'], 'updated')).toEqual([
      '2026-11-03T15:00:00.000Z',
      '2026-11-03T15:00:00.000Z'
    ])
    expect(textsOf(second['atom.xml'], 'published')).toEqual(['2026-11-03T09:00:00.000Z'])
  })

  it('takes the lift for the time of publication', async () => {
    const embargo = {until: '2026-11-03T12:00:00+00:00', zone: 'Europe/London'}
    const feeds = await renderFeeds([entry('gauge', {embargo})], options)
    expect(textsOf(feeds['rss.xml'], 'pubDate')).toEqual(['Tue, 03 Nov 2026 12:00:00 GMT'])
  })

  it('gives the news sitemap what is at most two days old', async () => {
    const feeds = await renderFeeds([entry('gauge'), entry('old', {issued: '2026-10-30T09:00:00Z'})], options)
    expect(textsOf(feeds['sitemap-news.xml'], 'loc')).toEqual(['https://example.org/news/gauge'])
    const blind = await renderFeeds([entry('gauge')], {...options, now: undefined})
    expect(textsOf(blind['sitemap-news.xml'], 'loc')).toEqual([])
  })

  it('carries markup, marks and control characters of authors as text, in well-formed XML', async () => {
    const headline = 'A & B <script>alert(1)</script> ]]> "C" \u0001\ud800 &amp;'
    const feeds = await renderFeeds(
      [entry('x', {headline, keywords: ['a & b', '<b>', '"q"'], summary: headline})],
      {
        ...options,
        title: 'News & <b>views</b>'
      }
    )
    const words = 'A & B <script>alert(1)</script> ]]> "C"  &amp;'
    expect(textsOf(feeds['rss.xml'], 'title')).toEqual(['News & <b>views</b>', words])
    expect(textsOf(feeds['rss.xml'], 'category')).toEqual(['a & b', '<b>', '"q"'])
    expect(textsOf(feeds['rss.xml'], 'content:encoded')).toEqual([
      '<article><p>Copy of x ]]> & more</p></article>'
    ])
    const [, title] = textsOf(feeds['atom.xml'], 'title')
    expect(title).toBe('A &amp; B &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; "C"  &amp;amp;')
    expect((JSON.parse(feeds['feed.json']) as {items: Array<{title: string}>}).items[0]?.title).toBe(words)
    expect(textsOf(feeds['sitemap-news.xml'], 'news:title')).toEqual([words])
    expect(feeds['index.html']).not.toContain('<script')
    expect(fromXml(feeds['atom.xml']).children.length).toBeGreaterThan(0)
  })

  it('refuses an address that is none, and drops a story that has none', async () => {
    await expect(renderFeeds([], {...options, url: 'news/'})).rejects.toThrow(
      'Unexpected newsroom address `news/`'
    )
    const file = new VFile()
    const feeds = await renderFeeds([{...entry('gauge'), url: 'javascript:alert(1)'}], {...options, file})
    expect(Object.values(feeds).join()).not.toContain('javascript:')
    expect(file.messages.map((message) => message.ruleId)).toEqual(['feed-left-out'])
  })
})

describe('a newsroom and embargoes', () => {
  const mentions = (feeds: Feeds, slug: string): string[] =>
    Object.entries(feeds).flatMap(([name, text]) => (text.includes(slug) ? [name] : []))

  it('shows nothing of what is not out: embargoed, withheld, canceled, killed, held, drafts', async () => {
    const file = new VFile()
    const hidden = [
      entry('secret-standing', {}, embargoedGalley),
      entry('secret-embargo', {embargo: {until: '2026-11-04T00:00:01+00:00', zone: 'Europe/London'}}),
      entry('secret-withheld', {status: 'withheld'}),
      entry('secret-canceled', {status: 'canceled'}),
      entry('secret-kill', {correction: {kind: 'kill'}}),
      entry('secret-hold', {correction: {kind: 'hold'}}),
      entry('secret-draft', {draft: true})
    ]
    const feeds = await renderFeeds([entry('gauge'), ...hidden], {...options, file})
    expect(mentions(feeds, 'secret')).toEqual([])
    expect(mentions(feeds, 'gauge')).toHaveLength(5)
    expect(file.messages).toHaveLength(hidden.length)
  })

  it('never shows a release before its lift, whatever the options and the clock', async () => {
    const lift = Date.UTC(2026, 10, 3, 0, 1)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: -1e9, max: 1e9}),
        fc.boolean(),
        fc.record({title: fc.string({minLength: 1}), language: fc.constantFrom('en', 'cy', 'ar')}),
        async (offset, hasClock, more) => {
          const embargo = {until: new Date(lift).toISOString(), zone: 'Europe/London'}
          const now = hasClock ? new Date(lift + offset).toISOString() : undefined
          const feeds = await renderFeeds([entry('secret-gauge', {embargo})], {...options, ...more, now})
          const isOut = hasClock && offset >= 0
          expect(mentions(feeds, 'secret-gauge').length > 0).toBe(isOut)
        }
      ),
      {numRuns: 60}
    )
  })
})
