import type {Browser, Page} from 'playwright-core'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {eml} from '../../src/formats/eml/index.js'
import {renderFeeds} from '../../src/formats/feed/index.js'
import {html, sanitizeSchema} from '../../src/formats/html/index.js'
import type {Galley, GalleyBlock, Inline} from '../../src/galley/index.js'
import {baseStyle, emptyWorld} from '../../src/template/index.js'
import {sampleGalley} from '../support/sample-galley.js'
import {knowledgeBase, naughtyStrings, ownPayloads} from './html-payloads.js'
import {chromiumPath, launch, notRun} from './html-support.js'

/**
 * What attackers write, in every field that an author controls, in Chromium with the page's own policy switched off:
 * what is left is the handlers and the schema. No script may run, nothing may be asked for.
 */

const t = (value: string): Inline => ({type: 'text', value})

/** Phrasing that holds `payload` in every place of every inline. */
function inlines(payload: string): Inline[] {
  const speakers = [{kind: 'person' as const, name: payload, role: payload, organisation: payload}]
  return [
    t(payload),
    {type: 'inlineCode', value: payload},
    {type: 'emphasis', children: [t(payload)]},
    {type: 'link', url: payload, title: payload, children: [t(payload)]},
    {type: 'foreign', lang: payload, dir: payload as 'ltr', children: [t(payload)]},
    {type: 'quote', run: 1, opens: true, closes: true, speakers, children: [t(payload)]},
    {type: 'note', id: payload, mark: payload}
  ]
}

/** Blocks that hold `payload` in every place of every block. */
function blocks(payload: string): GalleyBlock[] {
  const children = inlines(payload)
  const copy: GalleyBlock = {
    type: 'copy',
    role: 'body',
    lang: payload,
    dir: payload as 'ltr',
    runIn: children,
    children
  }
  return [
    copy,
    {type: 'copy', role: 'code', children},
    {type: 'copy', role: payload as 'body', children},
    {type: 'line', role: 'marker', children},
    {type: 'items', role: 'body', ordered: true, start: payload as unknown as number, items: [[copy]]},
    {
      type: 'grid',
      role: 'table',
      head: 1,
      align: [payload as 'left'],
      caption: children,
      rows: [[children], [children]]
    },
    {type: 'picture', role: 'figure', url: payload, alt: payload, caption: children, credit: children},
    {type: 'group', role: 'quotation', children: [copy, {type: 'line', role: 'attribution', children}]},
    {type: 'group', role: 'contacts', children: [{type: 'heading', role: 'label', rank: 2, children}, copy]}
  ]
}

/** A galley with `payload` in every fact, every piece of furniture and, besides, in all of `more` as copy. */
function hostile(payload: string, more: readonly string[] = []): Galley {
  return {
    ...sampleGalley,
    language: payload || 'en',
    direction: payload as 'ltr',
    furniture: {
      kicker: payload,
      issuer: payload,
      issued: payload,
      runningHead: payload,
      more: payload,
      folio: payload,
      embargo: payload
    },
    meta: {
      ...sampleGalley.meta,
      id: payload,
      slug: payload,
      headline: payload,
      shortHeadline: payload,
      summary: payload,
      keywords: [payload, ...more],
      byline: payload,
      created: payload,
      modified: payload,
      expires: payload,
      dateline: {place: payload, region: payload, country: payload, date: payload},
      issuer: {name: payload, legalName: payload, url: payload, logo: payload, symbols: []},
      contacts: [
        {
          name: payload,
          email: payload,
          phones: [payload],
          url: payload,
          languages: [payload],
          publishable: true
        }
      ],
      categories: {mediatopics: [{code: payload, name: payload}]},
      places: [payload],
      people: [payload],
      organisations: [payload],
      media: [{src: payload, alt: payload, caption: payload, credit: payload, rights: payload}],
      rights: {holder: payload, notice: payload, terms: payload},
      canonicalUrl: payload,
      translations: [{language: payload, url: payload}],
      translationOf: payload,
      correction: {kind: 'correction', note: payload, where: payload}
    },
    children: [
      {type: 'heading', role: 'headline', rank: 1, children: [t(payload)]},
      ...blocks(payload),
      ...more.flatMap((value): GalleyBlock[] => [
        {type: 'copy', role: 'body', children: inlines(value)},
        {type: 'picture', role: 'figure', url: value, alt: value, caption: [], credit: []}
      ])
    ],
    footnotes: [payload].map((value) => ({
      type: 'footnote',
      id: value,
      mark: value,
      children: blocks(value)
    }))
  }
}

/** What runs before anything of the page: what a payload calls only counts (not `eval`: we ask by it). */
const trap = `
  window.__ran = []
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch']) {
    try { window[name] = () => { window.__ran.push(name) } } catch {}
  }
  addEventListener('error', (event) => { if (event.message) window.__ran.push('error ' + event.message) })`

/** What a reader may set off, and what the schema does not know. */
const look = (tagNames: readonly string[], styled: boolean): string => `(() => {
  const found = []
  const known = new Set(${JSON.stringify(tagNames)})
  for (const element of document.body.querySelectorAll('*')) {
    if (!known.has(element.localName)) found.push('element ' + element.localName)
    for (const {name, value} of element.attributes) {
      if (/^(?:on|${styled ? '' : 'style$|'}srcdoc$|formaction$|action$)/i.test(name)) found.push('attribute ' + name)
    }
    if (URL.canParse(element.href) && !/^(?:https?|mailto|tel):/.test(element.href)) found.push('link ' + element.href)
    if (element.localName === 'img' && !/^https?:/.test(element.src)) found.push('image ' + element.src)
    for (const type of ['mouseover', 'focus', 'pointerenter', 'toggle']) element.dispatchEvent(new Event(type))
  }
  for (const script of document.querySelectorAll('script')) {
    if (script.type !== 'application/ld+json') found.push('script')
    else JSON.parse(script.textContent)
  }
  if (document.querySelector('base, head meta[http-equiv]:not([http-equiv=Content-Security-Policy])')) found.push('base or refresh')
  if (document.querySelectorAll('style').length > 1) found.push('style')
  return [...window.__ran, ...found]
})()`

describe.skipIf(!chromiumPath)('an attacker who writes a release', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  /** Show every document at an address of its own; report what ran, what was asked for, and what does not belong. */
  async function attack(
    documents: AsyncIterable<[name: string, document: string]>,
    bypassCSP: boolean
  ): Promise<string[]> {
    const context = await browser.newContext({bypassCSP})
    await context.addInitScript(trap)
    const page: Page = await context.newPage()
    const problems: string[] = []
    let current: [name: string, document: string] = ['', '']
    page.on('dialog', (dialog) => {
      problems.push(current[0] + ': dialog')
      void dialog.dismiss()
    })
    await context.route('**/*', (route) => {
      const url = route.request().url()
      if (url === 'http://page.test/')
        return route.fulfill({contentType: 'text/html; charset=utf-8', body: current[1]})
      problems.push(current[0] + ': request for ' + url)
      return route.abort()
    })
    for await (const document of documents) {
      current = document
      await page.goto('http://page.test/', {waitUntil: 'load'})
      const found = await page.evaluate<string[]>(
        look(sanitizeSchema.tagNames ?? [], document[0].startsWith('mail'))
      )
      problems.push(...found.map((entry) => document[0] + ': ' + entry))
    }
    await context.close()
    return problems
  }

  async function* pagesOf(payloads: readonly string[], batch: number): AsyncGenerator<[string, string]> {
    for (let at = 0; at < payloads.length; at += batch) {
      const [first = '', ...more] = payloads.slice(at, at + batch)
      const galley = hostile(first, more)
      const context = {style: baseStyle, world: emptyWorld, file: new VFile()}
      for (const fragment of batch === 1 ? [false, true] : [false]) {
        const page = await html.render(galley, {
          ...context,
          options: {...html.defaults, fragment}
        })
        yield [(fragment ? 'fragment ' : 'page ') + JSON.stringify(first), String(page)]
      }
    }
  }

  it('runs nothing and asks for nothing, with a well-known payload in every field, policy off', async () => {
    expect(await attack(pagesOf(ownPayloads, 1), true)).toEqual([])
  })

  it('runs nothing and asks for nothing, with every naughty string', async () => {
    expect(await attack(pagesOf(naughtyStrings, 10), true)).toEqual([])
  })

  it('runs nothing and asks for nothing, policy on', async () => {
    expect(await attack(pagesOf(ownPayloads, 1), false)).toEqual([])
  })

  const known = chromiumPath ? knowledgeBase() : []
  if (known.length === 0) notRun('BRS-KB payloads', 'Python package brs-kb is not installed')
  it.skipIf(known.length === 0)(
    'runs nothing and asks for nothing, with some thousand payloads of BRS-KB',
    async () => {
      expect(await attack(pagesOf(known, 50), true)).toEqual([])
    }
  )

  it('runs nothing in a newsroom and in the HTML part of a mail', async () => {
    async function* documents(): AsyncGenerator<[string, string]> {
      for (const payload of ownPayloads) {
        const galley = hostile(payload)
        const entry = {
          galley: {
            ...galley,
            meta: {...galley.meta, created: '2026-11-01', modified: undefined, expires: undefined}
          },
          html: '',
          url: 'https://example.org/' + payload
        }
        const options = {
          title: payload,
          description: payload,
          language: payload,
          style: baseStyle,
          url: 'http://page.test/'
        }
        yield ['newsroom ' + JSON.stringify(payload), (await renderFeeds([entry], options))['index.html']]
        // Copy has no control characters (the galley's promise), and the text part refuses them.
        if (/[\u0000-\u001f\u2028]/.test(payload)) continue
        yield ['mail ' + JSON.stringify(payload), (await mailOf(galley)) ?? '']
      }
    }
    expect(await attack(documents(), true)).toEqual([])
  })

  /** The HTML part, as a mail reader finds it. */
  async function mailOf(galley: Galley): Promise<string | undefined> {
    const {default: PostalMime} = await import('postal-mime')
    const sober = {
      ...galley,
      meta: {...galley.meta, headline: 'x', contacts: [], slug: 'x', id: 'urn:x:1'},
      language: 'en'
    }
    const options = {...eml.defaults, from: 'a@example.org'}
    const bytes = await eml.render(sober, {options, style: baseStyle, world: emptyWorld, file: new VFile()})
    return (await PostalMime.parse(bytes)).html
  }
})

if (!chromiumPath) notRun('attack payloads', 'no Chromium')
