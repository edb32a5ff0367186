import {describe, expect, it} from 'vitest'
import {assetFiles} from '../../../src/formats/html/index.js'
import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {baseStyle, emptyWorld} from '../../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {pngOf, set} from './support.js'

const body = (page: string): string => page.slice(page.indexOf('<body class="h-entry">'))

describe('html page', () => {
  it('sets every block and every inline as the golden has it', async () => {
    await expect(body((await set(sampleGalley)).page)).toMatchFileSnapshot('expected/sample.html')
  })

  it('sets a fragment that says its own language and has neither style nor letterhead nor metadata', async () => {
    const {page} = await set(embargoedGalley, {fragment: true})
    await expect(page).toMatchFileSnapshot('expected/embargoed.fragment.html')
    expect(page).toMatch(/^<article class="release h-entry" lang="en-GB" dir="ltr">/)
    expect(page).not.toMatch(/<style|<script|<head>|<header class="letterhead"/)
  })

  it('stays under 30 kB without pictures', async () => {
    expect(Buffer.byteLength((await set(sampleGalley)).page)).toBeLessThan(30_000)
  })

  it('throws at a block and at an inline it does not know, naming them', async () => {
    const block = {type: 'carousel', role: 'body', children: []} as unknown as GalleyBlock
    await expect(set({...sampleGalley, children: [block]})).rejects.toThrow(
      'Unexpected node `carousel` in galley'
    )
    const inline = {type: 'marquee', children: []} as unknown as Inline
    const copy: GalleyBlock = {type: 'copy', role: 'body', children: [inline]}
    await expect(set({...sampleGalley, children: [copy]})).rejects.toThrow('Unexpected node `marquee`')
  })

  it('throws at an mdast node, which remark-rehype would have set by itself', async () => {
    const block = {type: 'paragraph', role: 'body', children: []} as unknown as GalleyBlock
    await expect(set({...sampleGalley, children: [block]})).rejects.toThrow('Unexpected node `paragraph`')
  })

  it('gives no quotation a second pair of marks', async () => {
    const {page} = await set(sampleGalley)
    expect(page).toContain('<span class="quote">“A pilot should never')
    expect(page).not.toContain('<q')
  })

  it('leads back from a footnote to each place that refers to it', async () => {
    const note: Inline = {type: 'note', id: 'cost', mark: '1'}
    const twice: Galley = {
      ...sampleGalley,
      children: [
        {type: 'copy', role: 'body', children: [{type: 'text', value: 'One'}, note]},
        {type: 'copy', role: 'body', children: [{type: 'text', value: 'Two'}, note]}
      ]
    }
    const {page} = await set(twice)
    for (const id of ['ref-1', 'ref-1-2']) {
      expect(page).toContain('id="pl-tidewell-gauge-' + id + '"')
      expect(page).toContain('href="#pl-tidewell-gauge-' + id + '" role="doc-backlink"')
    }
    expect(page).toContain('aria-label="Back to reference 1"')
    expect(page).toContain('aria-label="Back to reference 1 (2)"')
  })

  it('names the rows of a table where a column of words stands beside figures, and aligns the figures', async () => {
    const {page} = await set(sampleGalley)
    expect(page).toContain('<th scope="row">Port Selwyn</th>')
    expect(page).toContain('<td class="figure-cell">2.95</td>')
    expect(page).toContain('role="region" tabindex="0" aria-labelledby="pl-tidewell-gauge-caption-1"')
  })

  it('says the language of a right-to-left document and of a foreign run in it', async () => {
    const {page} = await set({
      ...sampleGalley,
      language: 'ar',
      direction: 'rtl',
      children: [
        {
          type: 'copy',
          role: 'body',
          children: [
            {type: 'text', value: 'قال '},
            {type: 'foreign', lang: 'en', dir: 'ltr', children: [{type: 'text', value: 'Tidewell'}]}
          ]
        }
      ]
    })
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('<span lang="en" dir="ltr">Tidewell</span>')
  })
})

describe('html under a standing embargo', () => {
  it('has the embargo line before everything a reader meets, once on the page and in print', async () => {
    const {page} = await set(embargoedGalley)
    const line = 'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026'
    const words = body(page)
      .replace(/<a class="skip".*?<\/a>/, '')
      .replace(/<[^>]+>/g, ' ')
      .trim()
    expect(words.startsWith(line)).toBe(true)
    expect(page.split('<p class="embargo">')).toHaveLength(2)
    expect(page).toContain(
      '@top-center{content:"STRICTLY EMBARGOED UNTIL 00\\00003a01 GMT TUESDAY 3 NOVEMBER 2026"'
    )
    expect(page).toContain('<title>EMBARGOED: ')
  })

  it('makes no claim of publication in any metadata, and keeps robots away', async () => {
    const {page} = await set({
      ...embargoedGalley,
      meta: {
        ...embargoedGalley.meta,
        translations: [{language: 'cy', url: 'https://example.org/cy'}],
        media: [{src: 'https://example.org/gauge.jpg'}]
      }
    })
    expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive, nosnippet">')
    expect(page).not.toMatch(
      /ld\+json|datePublished|og:|article:|twitter:|rel="canonical"|hreflang|dt-published|<time|u-uid|name="description"/
    )
  })

  it('has the line even where the galley forgot it', async () => {
    for (const fragment of [true, false]) {
      const {page} = await set({...sampleGalley, embargo: embargoedGalley.embargo}, {fragment})
      expect(page).toContain('STRICTLY EMBARGOED UNTIL')
    }
  })

  it.each([
    ['a draft', {draft: true}],
    ['a withheld release', {status: 'withheld'}],
    ['a canceled release', {status: 'canceled'}],
    ['a kill notice', {correction: {kind: 'kill'}}]
  ] as const)('makes no claim for %s either', async (_name, meta) => {
    const {page} = await set({...sampleGalley, meta: {...sampleGalley.meta, ...meta}})
    expect(page).toContain('noindex')
    expect(page).not.toMatch(/ld\+json|og:title|rel="canonical"/)
  })
})

describe('html pictures', () => {
  const world = {readAsset: async () => pngOf(1200, 800)}

  it('are in the page, with their size, by default', async () => {
    const {page} = await set(pictureGalley, {}, {world})
    expect(page).toMatch(
      /<img class="u-photo" src="data:image\/png;base64,iVBORw0KGgo[^"]+" alt="A grey gauge[^"]+" width="1200" height="800"/
    )
    expect(page).toContain(
      '<figcaption>The gauge at Port Selwyn at low tide. <small class="credit">Photo: A. Example / Tidewell</small></figcaption>'
    )
    expect(page).toContain('img-src data:;')
  })

  it('are offered in larger cuts that lie beside them, where the page may fetch', async () => {
    const files: Record<string, Uint8Array> = {
      'images/gauge.png': pngOf(1200, 800),
      'images/gauge@2x.png': pngOf(2400, 1600),
      'images/gauge@3x.png': pngOf(3600, 900)
    }
    const readAsset = async (url: string): Promise<Uint8Array> => {
      const bytes = files[url]
      if (!bytes) throw new Error('Unexpected asset')
      return bytes
    }
    const {page, rules} = await set(pictureGalley, {assets: 'beside'}, {world: {readAsset}})
    expect(page).toContain('srcset="images/gauge.png 1200w, images/gauge%402x.png 2400w"')
    expect(page).toContain('sizes="(min-width: 44rem) 39rem, 100vw"')
    expect(rules).toContain('html-larger-picture')
    expect((await set(pictureGalley, {assets: 'inline'}, {world: {readAsset}})).page).not.toContain('srcset')
    expect(await assetFiles(pictureGalley, {...emptyWorld, readAsset})).toEqual(Object.keys(files))
  })

  it('stand beside it, or on the web, by option', async () => {
    expect((await set(pictureGalley, {assets: 'beside'}, {world})).page).toContain('src="images/gauge.png"')
    expect((await set(pictureGalley, {assets: 'link'}, {world})).page).toContain(
      'src="https://example.org/news/images/gauge.png"'
    )
  })

  it('leave their words and an error where they cannot be had', async () => {
    const {page, messages} = await set(pictureGalley)
    expect(page).toContain('<p class="missing">A grey gauge on a pier at low tide</p>')
    expect(page).toContain('The gauge at Port Selwyn at low tide.')
    expect(messages.join()).toContain('Unexpected picture `images/gauge.png` that cannot be set')
  })

  it('are refused when they are bytes of something else, or a data URL of the author’s', async () => {
    const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
    expect((await set(pictureGalley, {}, {world: {readAsset: async () => html}})).messages.join()).toContain(
      'HTML page'
    )
    const picture: GalleyBlock = {
      type: 'picture',
      role: 'figure',
      url: 'data:image/svg+xml,<svg onload="alert(1)"/>',
      alt: 'x',
      caption: [],
      credit: []
    }
    const {page, rules} = await set({...sampleGalley, children: [picture]}, {}, {world})
    expect(page).not.toContain('<img')
    expect(rules).toEqual(['loss-picture'])
  })

  it('are stripped of script when they are drawings', async () => {
    const svg = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(1)</script><path d="M0 0" /></svg>'
    )
    const {page} = await set(pictureGalley, {}, {world: {readAsset: async () => svg}})
    const [, encoded] = /svg\+xml;base64,([^"]+)/.exec(page) ?? []
    expect(Buffer.from(encoded ?? '', 'base64').toString()).toBe(
      '<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /></svg>'
    )
  })
})

describe('html style', () => {
  const css = (value: string) => ({
    ...baseStyle,
    files: new Map([['style.css', new TextEncoder().encode(value)]])
  })

  it('takes colours, faces and sizes from the brand', async () => {
    const brand = {...baseStyle.brand, colours: {...baseStyle.brand.colours, accent: {hex: '#7a1f3d'}}}
    const {page} = await set(sampleGalley, {}, {style: {...baseStyle, brand}})
    expect(page).toContain('--accent:#7a1f3d;')
    expect(page).toContain('--text:"Source Serif 4",Georgia'.replace('Georgia', '"Georgia"'))
  })

  it('moves a colour that does not read, and says so', async () => {
    const brand = {...baseStyle.brand, colours: {...baseStyle.brand.colours, accent: {hex: '#ffd400'}}}
    const {page, rules} = await set(sampleGalley, {}, {style: {...baseStyle, brand}})
    expect(/--accent:(#\w+)/.exec(page)?.[1]).toBe('#8a7200')
    expect(rules).toEqual(['html-contrast'])
  })

  it('puts the template’s sheet behind the page’s own, or in its place', async () => {
    const style = css('h1 { color: teal }')
    expect((await set(sampleGalley, {}, {style})).page).toMatch(
      /<style>:root[\s\S]+\nh1 \{ color: teal }<\/style>/
    )
    expect((await set(sampleGalley, {stylesheet: 'replace'}, {style})).page).toContain(
      '<style>h1 { color: teal }</style>'
    )
  })

  it('does not let a template’s sheet end its element, and reports a sheet that fetches', async () => {
    const {page, rules} = await set(
      sampleGalley,
      {},
      {style: css('a{}</style><script>alert(1)</script>@import "x.css";')}
    )
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(rules).toContain('html-stylesheet')
  })
})
