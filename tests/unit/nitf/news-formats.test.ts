import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {textOfBlock} from '../../../src/news/index.js'
import type {ReleaseMeta} from '../../../src/release/meta.js'
import {compareInstants} from '../../../src/time/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {correctionGalley, galleyOf, killGalley, paragraph, text} from '../wire/galleys.js'
import {readEmbargoLine} from '../wire/grammar.js'
import {setWire} from '../wire/set.js'
import {rulesOf, setNewsml, setNinjs, setNitf} from './set.js'

/** What the three formats owe alike: the same facts, every word, and no word of what was killed. */

const withMeta = (more: Partial<ReleaseMeta>, galley = sampleGalley): Galley => ({
  ...galley,
  meta: {...galley.meta, ...more}
})

/** Text of XML or HTML, entities resolved, markup gone. */
function plain(markup: string): string {
  return markup
    .replace(/<(?:br|\/p|\/li|\/t[dh]|\/hl\d|\/h\d|\/caption|\/credit)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x26;', '&')
}

const words = (value: string): string[] => value.match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of `inner` that `outer` has fewer of. */
function missing(inner: readonly string[], outer: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of outer) left.set(word, (left.get(word) ?? 0) + 1)
  return inner.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

async function all(galley: Galley): Promise<Record<string, string>> {
  const item = await setNinjs(galley)
  return {
    nitf: await setNitf(galley),
    newsml: await setNewsml(galley),
    'newsml as XHTML': await setNewsml(galley, {content: 'xhtml'}),
    ninjs: JSON.stringify(item)
  }
}

describe('every news format', () => {
  it.each([
    ['the sample', sampleGalley],
    ['a picture', pictureGalley],
    ['a correction', correctionGalley]
  ])('carries every word of %s', async (_name, galley) => {
    const source = words(
      (galley.children as GalleyBlock[])
        .filter((block) => block.role !== 'ends')
        .concat(galley.footnotes.flatMap((note) => note.children))
        .map(textOfBlock)
        .join(' ')
    )
    for (const [name, output] of Object.entries(await all(galley))) {
      expect(missing(source, words(plain(output).replaceAll('\\n', ' '))), name).toEqual([])
    }
  })

  it('has the embargo in the element that its machines read, at the same instant', async () => {
    const until = '2026-11-03T00:01:00+00:00'
    const nitf = await setNitf(embargoedGalley)
    expect(nitf).toContain('management-status="embargoed"')
    expect(nitf).toContain('<date.release norm="20261103T000100+0000"/>')
    expect(nitf).not.toContain('date.expire')
    const newsml = await setNewsml(embargoedGalley)
    const embargoed = /<embargoed>([^<]+)<\/embargoed>/.exec(newsml)?.[1] ?? ''
    expect(compareInstants(embargoed, until)).toBe(0)
    expect(newsml).toContain('<pubStatus qcode="stat:usable"/>')
    const item = await setNinjs(embargoedGalley)
    expect(compareInstants(String(item.embargoedUntil), until)).toBe(0)
    expect(item.pubStatus).toBe('usable')
    for (const output of [nitf, newsml, JSON.stringify(item), (await setWire(embargoedGalley)).text]) {
      expect(readEmbargoLine(output)).toEqual({utc: '2026-11-03T00:01:00Z', weekday: 'tuesday'})
    }
  })

  it('says nothing of an embargo where there is none', async () => {
    for (const output of Object.values(await all(sampleGalley))) expect(output).not.toMatch(/embargo/i)
  })

  it('carries no word of what a kill withdraws', async () => {
    for (const [name, output] of Object.entries(await all(killGalley))) {
      expect(output, name).toContain('The network has not opened.')
      expect(output, name).not.toMatch(/pilot|estuary|radar|prices|Interviews|240 sensors/)
    }
    expect(await setNitf(killGalley)).toContain('management-status="canceled"')
    expect(await setNewsml(killGalley)).toContain('<pubStatus qcode="stat:canceled"/>')
    expect(await setNewsml(killGalley)).not.toContain('contentSet')
    expect(await setNinjs(killGalley)).toMatchObject({pubStatus: 'canceled', version: '3'})
    expect((await setNinjs(killGalley)).bodies).toBeUndefined()
  })

  it('holds back a hold with its status', async () => {
    const hold = withMeta({correction: {kind: 'hold', note: 'Figures are being checked.'}})
    expect(await setNitf(hold)).toContain('management-status="withheld"')
    expect(await setNewsml(hold)).toContain('stat:withheld')
    expect((await setNinjs(hold)).pubStatus).toBe('withheld')
  })

  it('signals a correction and keeps the id', async () => {
    const nitf = await setNitf(correctionGalley)
    expect(nitf).toContain(
      '<correction info="paragraph 1: the number of gauges is 240, not 420." id-string="urn:newsml:example.org:20261103:tidewell-gauge:1"'
    )
    expect(nitf).toContain('management-idref-status="canceled"')
    expect(nitf).toContain('<revision-history function="editor"')
    const newsml = await setNewsml(correctionGalley)
    expect(newsml).toContain('<signal qcode="sig:correction"/>')
    expect(newsml).toContain('version="2"')
    expect(newsml).toMatch(/<edNote>CORRECTION: paragraph 1/)
    const item = await setNinjs(correctionGalley)
    expect(item).toMatchObject({version: '2', uri: 'urn:newsml:example.org:20261103:tidewell-gauge'})
    expect(item.edNote).toContain('CORRECTION: paragraph 1')
  })

  it.each([
    ['update', 'sig:update'],
    ['refile', 'sig:update'],
    ['correction', 'sig:correction']
  ] as const)('signals a %s as %s', async (kind, signal) => {
    expect(await setNewsml(withMeta({correction: {kind}}))).toContain('<signal qcode="' + signal + '"/>')
  })

  it('agrees with the others on id, version, headline and contacts', async () => {
    const outputs = await all(sampleGalley)
    for (const output of Object.values(outputs)) {
      expect(output).toContain('urn:newsml:example.org:20261103:tidewell-gauge')
      expect(output).toContain('Tidewell’s £8.5 million gauge reads a harbour in real time')
      expect(output).toContain('press@example.org')
      expect(output).toContain('+44 1632 960000')
      expect(output).toContain('04000000')
    }
  })

  it('makes the same id for the same release without one, and says so', async () => {
    const file = new VFile()
    const galley = withMeta({id: undefined})
    expect((await setNinjs(galley, {}, file)).uri).toBe('urn:newsml:example.org:20261103:tidewell-gauge')
    expect(rulesOf(file)).toContain('news-id')
    expect(await setNitf(galley)).toContain('uno="urn:newsml:example.org:20261103:tidewell-gauge"')
  })

  it('does without an issuer, dates and all that poor releases lack', async () => {
    const poor = withMeta({
      id: undefined,
      issuer: undefined,
      source: undefined,
      issued: undefined,
      dateline: undefined,
      rights: undefined,
      contacts: []
    })
    for (const output of Object.values(await all(poor))) expect(output).not.toContain('undefined')
    expect((await setNinjs(poor)).uri).toBe('urn:newsml:unknown-issuer:20261103:tidewell-gauge')
  })

  it('makes another id of one that is no URI', async () => {
    const file = new VFile()
    expect((await setNinjs(withMeta({id: 'my release'}), {}, file)).uri).toMatch(/^urn:newsml:/)
    expect(rulesOf(file)).toContain('news-id')
  })

  it('escapes what markup would read', async () => {
    const evil = galleyOf([paragraph('a < b & c ]]> <script>alert(1)</script> "q"')])
    for (const output of [
      await setNitf(evil),
      await setNewsml(evil, {content: ['nitf', 'xhtml', 'plain']})
    ]) {
      expect(output).not.toContain('<script>')
    }
    expect((await setNinjs(evil, {content: ['html']})).bodies).toMatchObject([
      {value: '<p>a &lt; b &amp; c ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; "q"</p>'}
    ])
  })

  it('carries no character that XML forbids, wherever it came from', async () => {
    const galley = withMeta({keywords: ['ti\u0001des', 'har\ufffebours'], slug: 'a\u0008b'})
    for (const set of [setNitf, setNewsml]) {
      const file = new VFile()
      const output = await set(galley, {}, file)
      expect(output).not.toMatch(/[\u0001\u0008\ufffe]|&#x(?:1|8|FFFE);/i)
      expect(rulesOf(file)).toContain('news-character')
    }
  })

  it('names nobody whom a killed story named', async () => {
    const kill = withMeta({people: ['Ines Calloway'], places: ['Carrow Bay']}, killGalley)
    for (const [name, output] of Object.entries(await all(kill))) {
      expect(output, name).not.toMatch(/Calloway|Carrow/)
    }
  })

  it('gives an embargo its seconds', async () => {
    const embargo = embargoedGalley.embargo && {...embargoedGalley.embargo, until: '2026-11-03T00:01+00:00'}
    const item = await setNinjs({...embargoedGalley, embargo})
    expect(item.embargoedUntil).toBe('2026-11-03T00:01:00+00:00')
  })

  it('says a thing once in a run of several formats', async () => {
    const file = new VFile()
    await setNitf(withMeta({id: undefined}), {}, file)
    await setNinjs(withMeta({id: undefined}), {}, file)
    expect(rulesOf(file).filter((rule) => rule === 'news-id')).toHaveLength(1)
  })

  it('is the same text every time', async () => {
    expect(await all(structuredClone(pictureGalley))).toEqual(await all(pictureGalley))
  })

  it('throws for a block that is none', async () => {
    const odd = galleyOf([{type: 'aside', role: 'body'} as unknown as GalleyBlock])
    await expect(setNitf(odd)).rejects.toThrow('aside')
    await expect(setNinjs(odd)).rejects.toThrow('aside')
  })

  it('reports each fact it has no place for, once', async () => {
    const rich = withMeta({
      translations: [{language: 'cy', url: 'https://example.org/cy'}],
      attachments: [{src: 'report.pdf'}],
      distribution: {service: 'PRNewswire', circuits: ['US1']}
    })
    const file = new VFile()
    await setNitf(rich, {}, file)
    expect(rulesOf(file)).toEqual(['loss-translations', 'loss-attachments', 'loss-delete'])
    const second = new VFile()
    await setNewsml(rich, {content: 'xhtml'}, second)
    expect(rulesOf(second)).toEqual(['loss-distribution', 'loss-attachments'])
    const third = new VFile()
    await setNinjs(rich, {content: ['html']}, third)
    expect(rulesOf(third)).toEqual([
      'loss-dateline',
      'loss-canonical-url',
      'loss-translations',
      'loss-attachments',
      'loss-distribution'
    ])
  })

  it('loses no text, whatever it is made of', async () => {
    const value = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 30})
      .filter((one) => /\p{L}/u.test(one))
    await fc.assert(
      fc.asyncProperty(fc.array(value, {minLength: 1, maxLength: 4}), async (values) => {
        const clean = values.map((one) =>
          one.replace(/[<>&"\u0000-\u001f\u007f-\u009f]/g, ' ').normalize('NFC')
        )
        const galley = galleyOf(clean.map((one) => paragraph(one)))
        const output = plain(await setNitf(galley))
        for (const one of clean) expect(words(output).join(' ')).toContain(words(one).join(' '))
      }),
      {numRuns: 40}
    )
  })
})

describe('nitf', () => {
  it('sets spoken words in q only for those who ask', async () => {
    expect(await setNitf(sampleGalley)).not.toContain('<q')
    expect(await setNitf(sampleGalley, {quotes: true})).toContain('<q quote-source="Ines Calloway">“A pilot')
  })

  it('leaves the namespace out for receivers of the DTD’s days', async () => {
    expect(await setNitf(sampleGalley, {namespace: false})).toMatch(/<nitf version=/)
  })

  it('marks the dateline up and keeps its words', async () => {
    expect(await setNitf(sampleGalley)).toContain(
      '<dateline><location><city>LEEDS</city>, <region>England</region></location>, <story.date norm="20261103">3 November 2026</story.date></dateline>'
    )
  })

  it('gives a quotation its credit and a footnote its mark', async () => {
    const output = await setNitf(sampleGalley)
    expect(output).toContain('<credit>Tomos Reed, harbour master, Port Selwyn</credit>')
    expect(output).toContain('<a href="#fn-1" rel="footnote">[1]</a>')
    expect(output).toContain('<p>[1] At 2024 prices, without value added tax.</p>')
  })

  it('says when a picture cannot be fetched', async () => {
    const file = new VFile()
    await setNitf(pictureGalley, {}, file)
    expect(rulesOf(file)).toContain('loss-picture')
  })

  it('keeps groups out of places where the standard has none', async () => {
    const box: GalleyBlock = {type: 'group', role: 'factBox', children: [paragraph('inside')]}
    const list: GalleyBlock = {type: 'items', role: 'body', ordered: false, start: 1, items: [[box]]}
    expect(await setNitf(galleyOf([list]))).toContain('<li><p>inside</p></li>')
  })

  it.each([
    ['2026-11-03T00:01:00+00:00', '20261103T000100+0000'],
    ['2026-06-30T23:01:00.5-04:00', '20260630T230100-0400'],
    ['2026-11-03T00:01:00Z', '20261103T000100+0000'],
    ['2026-11-03', '20261103']
  ])('writes %s as %s', async (issued, norm) => {
    expect(await setNitf(withMeta({issued}))).toContain('<date.issue norm="' + norm + '"/>')
  })
})

describe('newsml', () => {
  it('carries the copy in each form that is asked for, as alternatives', async () => {
    const output = await setNewsml(sampleGalley, {content: ['nitf', 'xhtml', 'plain']})
    expect(output.match(/contenttype="[^"]+\/[^"]+"/g)).toEqual([
      'contenttype="text/html"',
      'contenttype="application/nitf+xml"',
      'contenttype="application/xhtml+xml"',
      'contenttype="text/plain"'
    ])
  })

  it('refuses a form that there is not', async () => {
    await expect(setNewsml(sampleGalley, {content: 'docx' as 'nitf'})).rejects.toThrow('`docx`')
  })

  it('names translations and what the issuer is listed as', async () => {
    const output = await setNewsml(
      withMeta({
        translations: [{language: 'cy', url: 'https://example.org/cy'}],
        issuer: {name: 'Tidewell Instruments', symbols: [{exchange: 'LSE', symbol: 'TDW'}]}
      })
    )
    expect(output).toContain('<link rel="irel:seeAlso" href="https://example.org/cy" xml:lang="cy"/>')
    expect(output).toContain('<hasInstrument symbol="TDW" marketlabel="LSE"/>')
  })

  it('keeps contacts to itself that may not be published', async () => {
    const file = new VFile()
    const contacts = [{name: 'Night Desk', phones: ['+44 1632 960999'], languages: [], publishable: false}]
    const output = await setNewsml(withMeta({contacts}), {}, file)
    expect(output).not.toContain('960999')
    expect(rulesOf(file)).toContain('loss-contacts-private')
  })
})

describe('ninjs', () => {
  it('has no headline in its body: receivers would set it twice', async () => {
    const {bodies} = await setNinjs(sampleGalley, {content: ['html']})
    expect(JSON.stringify(bodies)).not.toContain('<h1>')
  })

  it('writes 2.2 in lower case and the embargo as embargoed', async () => {
    const item = await setNinjs(embargoedGalley, {version: '2.2'})
    expect(item).toMatchObject({
      embargoed: '2026-11-03T00:01:00+00:00',
      pubstatus: 'usable',
      versioncreated: '2026-11-03T09:00:00Z'
    })
    expect(item.embargoedUntil).toBeUndefined()
  })

  it('writes 1.6 with a property for each text', async () => {
    const item = await setNinjs(sampleGalley, {version: '1.6'})
    expect(item).toMatchObject({
      headline: 'Tidewell’s £8.5 million gauge reads a harbour in real time',
      description_summary: 'A network of 240 sensors gives port crews the height of the tide.',
      representationtype: 'complete',
      genre: [{name: 'Press Release', code: 'http://cv.iptc.org/newscodes/genre/Press_Release'}]
    })
    expect(Object.keys(item)).toEqual(expect.arrayContaining(['body_html', 'body_text']))
  })

  it('associates pictures that can be fetched', async () => {
    const picture: GalleyBlock = {
      type: 'picture',
      role: 'figure',
      url: 'https://example.org/gauge.jpg',
      alt: 'A gauge',
      caption: [text('The gauge.')],
      credit: [text('A. Example')]
    }
    expect((await setNinjs(galleyOf([picture]))).associations).toMatchObject([
      {
        name: 'lead-image',
        uri: 'https://example.org/gauge.jpg',
        type: 'picture',
        renditions: [{name: 'original', contentType: 'image/jpeg'}]
      }
    ])
  })

  it('refuses a version that there is not', async () => {
    await expect(setNinjs(sampleGalley, {version: '4.0' as '3.1'})).rejects.toThrow('`4.0`')
  })
})
