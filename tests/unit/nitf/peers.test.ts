import {describe, expect, it} from 'vitest'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {build} from '../../../src/pipeline.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {setNewsml, setNinjs, setNitf} from './set.js'

/** Defects that other news systems are known for. Each is a test for us. */

const world = {now: '2026-10-02T09:00:00Z'}
const matter = (lines: string): string =>
  '---\nid: urn:x:gauge\ndate: 2026-11-01T09:00:00Z\nlanguage: en-GB\nissuer: {name: Port Selwyn, url: https://example.org/}\n' +
  'contacts: [{name: Pat Press, email: press@example.org, phone: "+44 1632 960000"}]\n' +
  lines +
  '---\n\n# Harbour opens gauge\n\nThe harbour opened a gauge.\n'

async function made(source: string, formats: string[]): Promise<Map<string, string>> {
  const result = await build(
    {value: source, path: 'gauge.md'},
    {formats, embargoed: true, world: world as never}
  )
  const text = (value: string | Uint8Array): string =>
    typeof value === 'string' ? value : new TextDecoder().decode(value)
  return new Map(result.renditions.map(({name, value}) => [name, text(value)]))
}

describe('a formatter that wrote the embargo where it would expire', () => {
  it('is not us: the day of release is the lift, and nothing expires', async () => {
    const nitf = await setNitf(embargoedGalley)
    expect(nitf).toContain('<date.release norm="20261103T000100')
    expect(nitf).not.toContain('date.expire')
  })
})

describe('exports that carried no embargo at all', () => {
  const formats = [
    ...['plain', 'uk', 'us-ap', 'newswire', 'iptc7901', 'anpa1312'].map((profile) => 'wire:' + profile),
    ...['eml', 'html', 'nitf', 'newsml', 'ninjs']
  ]

  it('are not ours: every format names the lift', async () => {
    const all = await made(matter('embargo: 2026-11-03T00:01 Europe/London\n'), formats)
    expect([...all.keys()].sort()).toEqual([...formats].sort())
    for (const [name, value] of all) {
      const words = value.replace(/=\r?\n/g, '').replace(/\s+/g, ' ')
      expect(words, name).toMatch(/EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026/i)
    }
    expect(all.get('nitf')).toContain('management-status="embargoed"')
    expect(all.get('newsml')).toContain('<embargoed>2026-11-03T00:01:00')
    expect(all.get('ninjs')).toContain('"embargoedUntil": "2026-11-03T00:01:00')
  })
})

describe('a comparison that took corrections for updates', () => {
  it.each(['correction', 'Correction', 'CORRECTION'])('is not ours: `%s` is one', async (kind) => {
    const source = matter(
      'version: 2\ncorrection: {kind: ' + kind + ', of: {version: 1}, note: "240, not 24."}\n'
    )
    const all = await made(source, ['newsml', 'nitf', 'wire:iptc7901'])
    expect(all.get('newsml')).toContain('<signal qcode="sig:correction"/>')
    expect(all.get('newsml')).not.toContain('sig:update')
    expect(all.get('nitf')).toContain('<correction ')
    expect(all.get('wire:iptc7901')).toContain(' COR')
  })
})

describe('a status that another spelling undid', () => {
  it.each(['canceled', 'cancelled', 'Cancelled'])('is not ours: `%s` withdraws', async (status) => {
    const all = await made(matter('version: 2\nstatus: ' + status + '\n'), ['newsml', 'nitf', 'wire:uk'])
    expect(all.get('newsml')).toContain('<pubStatus qcode="stat:canceled"/>')
    expect(all.get('nitf')).toContain('management-status="canceled"')
    for (const value of all.values()) expect(value).not.toContain('The harbour opened a gauge.')
  })

  it.each(['status: kiled', 'correction: {kind: kil}', 'correction: kil'])(
    'is not ours: `%s` is refused',
    async (line) => {
      expect(await made(matter(line + '\n'), ['newsml', 'html'])).toEqual(new Map())
    }
  )
})

describe('a mapping that kept paragraphs alone', () => {
  it('is not ours: headings, lists, quotations, tables and links are carried as what they are', async () => {
    const nitf = await setNitf(sampleGalley)
    for (const element of [
      '<hl2 ',
      '<ul>',
      '<ol',
      '<li>',
      '<bq',
      '<credit>',
      '<table',
      '<td',
      '<a href="https://'
    ])
      expect(nitf).toContain(element)
    const newsml = await setNewsml(sampleGalley, {content: 'xhtml'})
    const {bodies} = await setNinjs(sampleGalley)
    for (const html of [newsml, JSON.stringify(bodies)])
      for (const element of ['</h', '<ul>', '<li>', '<blockquote', '<table', '<a href='])
        expect(html).toContain(element)
  })

  it('is not ours: who speaks is data where the copy has an attribution', async () => {
    const speaker = {kind: 'person' as const, name: 'Ines Calloway'}
    const quotation = {
      type: 'group',
      role: 'quotation',
      speakers: [speaker],
      children: [{type: 'copy', role: 'quotation', children: [{type: 'text', value: 'Good.'}]}]
    } as unknown as GalleyBlock
    const galley: Galley = {...sampleGalley, children: [quotation], footnotes: []}
    expect(await setNitf(galley)).toContain('<bq quote-source="Ines Calloway">')
    expect(await setNinjs(galley)).toMatchObject({people: [{name: 'Ines Calloway', rel: 'quoted'}]})
  })
})

describe('a scheduler that was an hour out when the clocks change', () => {
  it.each([
    ['2026-10-24T09:00', '08:00', '09:00 BST SATURDAY 24 OCTOBER'],
    ['2026-10-26T09:00', '09:00', '09:00 GMT MONDAY 26 OCTOBER'],
    ['2027-03-27T09:00', '09:00', '09:00 GMT SATURDAY 27 MARCH'],
    ['2027-03-29T09:00', '08:00', '09:00 BST MONDAY 29 MARCH']
  ])('is not us: %s in London lifts at %s UTC', async (local, utc, line) => {
    const all = await made(
      matter('embargo: ' + local + ' Europe/London\n').replace('2026-11-01', '2026-10-01'),
      ['ninjs', 'wire:uk']
    )
    const {embargoedUntil} = JSON.parse(all.get('ninjs') ?? '{}') as {embargoedUntil: string}
    expect(new Date(embargoedUntil).toISOString()).toBe(local.slice(0, 10) + 'T' + utc + ':00.000Z')
    expect(all.get('wire:uk')).toContain(line)
  })
})

describe('a converter that ran what it read', () => {
  it('is not us: code in front matter is text, and a script in the copy is words of nobody', async () => {
    const code = '---js\nthrow new Error("ran")\n---\n\n# Head\n\nCopy.\n'
    const {file, renditions} = await build({value: code, path: 'a.md'}, {formats: ['wire']})
    expect(String(renditions[0]?.value)).toContain('throw new Error')
    expect(file.messages.every((message) => !message.reason.startsWith('ran'))).toBe(true)
    const all = await made(matter('') + '\nText <script>alert(1)</script>.\n', ['html', 'eml'])
    for (const value of all.values())
      expect(value).not.toMatch(/alert\(1\)|<script(?! type="application\/ld\+json")/)
  })
})
