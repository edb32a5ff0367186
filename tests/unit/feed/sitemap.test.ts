import {describe, expect, it} from 'vitest'
import type {Element} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {newsSitemap} from '../../../src/formats/feed/sitemap.js'
import type {Story} from '../../../src/formats/feed/stories.js'

/**
 * The news sitemap against the rules that Google publishes for it and sitemaps.org for every sitemap (July 2025), one
 * check a rule, in our own words. Neither publishes a schema that may be kept here.
 */

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'
}

const elements = (parent: {children: unknown[]}): Element[] =>
  (parent.children as Element[]).filter((child) => child.type === 'element')
const words = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('')
const names = (parent: Element): string[] => elements(parent).map((child) => child.name)

const hostOf = (address: string): string | undefined =>
  /^https?:/.test(address) && URL.canParse(address) ? new URL(address).host : undefined

/** Every rule that `xml` breaks. */
function faults(xml: string, now: string): string[] {
  const found: string[] = []
  const must = (holds: boolean, rule: string): void => void (holds || found.push(rule))
  must(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>'), 'is UTF-8 and says so')
  must(Buffer.byteLength(xml) <= 50 * 1024 * 1024, 'is at most 50 MB')
  const [root] = elements(fromXml(xml))
  if (root?.name !== 'urlset') return ['has urlset for its root']
  must(JSON.stringify(root.attributes) === JSON.stringify(namespaces), 'names both vocabularies')
  const urls = elements(root)
  must(urls.length <= 1000, 'has at most 1,000 news')
  const locations = urls.map((url) => words(elements(url)[0]))
  must(new Set(locations).size === locations.length, 'names an address once')
  for (const url of urls) {
    must(names(url).join() === 'loc,news:news', 'has one address and one news')
    const [loc, news] = elements(url)
    const address = words(loc)
    must(hostOf(address) !== undefined, 'has a whole address: ' + address)
    must(address.length < 2048, 'has an address below 2,048 characters')
    must(hostOf(address) === hostOf(locations[0] ?? ''), 'is of one host')
    if (!news) continue
    must(
      names(news).join() === 'news:publication,news:publication_date,news:title',
      'has what is required, and nothing that is not known'
    )
    const [publication, date, title] = elements(news)
    must(
      names(publication as Element).join() === 'news:name,news:language',
      'has name and language of the publication'
    )
    const [name, language] = elements(publication as Element)
    must(words(name).trim() !== '', 'names the publication')
    must(
      /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/.test(words(language)),
      'has a language of ISO 639: ' + words(language)
    )
    must(
      /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(words(date)),
      'has a W3C date: ' + words(date)
    )
    const age = (Date.parse(now) - Date.parse(words(date))) / 3_600_000
    must(age >= 0 && age <= 48, 'is out, and at most two days old')
    must(words(title).trim() !== '', 'has a title')
  }
  return found
}

const now = '2026-11-03T12:00:00Z'
const story = (index: number, more: Partial<Story> = {}): Story =>
  ({
    id: 'urn:x:' + index,
    url: 'https://example.org/news/story-' + index,
    title: 'Story ' + index + ' & <more>',
    published: new Date(Date.parse(now) - index * 60_000).toISOString().replace('.000Z', '+00:00'),
    language: 'en-GB',
    ...more
  }) as Story
const set = (stories: Story[]): string =>
  newsSitemap(stories, {title: 'News & views', url: 'https://example.org/', now} as never)

describe('the news sitemap', () => {
  it('keeps to every rule', () => {
    const stories = ['en-GB', 'cy', 'zh-Hans-CN', 'zh-TW', 'pt-BR', 'fil'].map((language, index) =>
      story(index + 1, {language})
    )
    expect(faults(set(stories), now)).toEqual([])
    expect(elements(elements(fromXml(set(stories)))[0] as Element)).toHaveLength(6)
  })

  it('keeps to them with more stories than it may have, and old ones, and none', () => {
    expect(faults(set(Array.from({length: 1500}, (_story, index) => story(index + 1))), now)).toEqual([])
    expect(faults(set([story(5000), story(1)]), now)).toEqual([])
    expect(faults(set([]), now)).toEqual([])
  })

  it('would be told of what is wrong', () => {
    const good = set([story(1)])
    for (const [from, to] of [
      ['en</news:language>', 'en-GB</news:language>'],
      ['<news:title>', '<news:genres>PressRelease</news:genres><news:title>'],
      ['https://example.org', 'example.org'],
      ['sitemap-news/0.9', 'sitemap-news/1.0'],
      ['2026-11-03T', '2026-10-03T']
    ] as const)
      expect(faults(good.replaceAll(from, to), now), to).not.toEqual([])
  })
})
