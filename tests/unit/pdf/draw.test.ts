import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {openContainer} from '../../../src/formats/pdf/draw/container.js'
import {Ref, text, written} from '../../../src/formats/pdf/draw/objects.js'
import {srgbProfile} from '../../../src/formats/pdf/draw/srgb.js'
import {readProgram, subsetTrueType} from '../../../src/formats/pdf/draw/true-type.js'
import {xmp} from '../../../src/formats/pdf/draw/xmp.js'
import {pdf} from '../../../src/formats/pdf/index.js'
import {readPdf, textOf} from '../../../src/formats/pdf/preflight/read-pdf.js'
import {baseStyle} from '../../../src/template/index.js'
import {sampleGalley} from '../../support/sample-galley.js'
import {copy, galleyOf, render, root, world} from './support.js'

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const options = {
  version: '1.7',
  language: 'en',
  info: {CreationDate: new Date(0)},
  withInfo: true,
  intent: false
} as const

describe('values', () => {
  it('are written as ISO 32000 has them', () => {
    expect(written({Type: 'Page', Count: 3, Old: undefined, Kids: [new Ref(7, {}), null, true]})).toBe(
      '<<\n/Type /Page\n/Count 3\n/Kids [7 0 R null true]\n>>'
    )
  })
  it('escape names and strings', () => {
    expect(written('PANTONE 280 C')).toBe('/PANTONE#20280#20C')
    expect(written('text/markdown')).toBe('/text#2Fmarkdown')
    expect(written(text('a (b) \\ c\n'))).toBe('(a \\(b\\) \\\\ c\\n)')
    expect(written(text('ł'))).toBe('(\xfe\xff\x01B)')
  })
  it('write numbers without an exponent', () => {
    expect([1e-7, -0, 0.1 + 0.2, 0.000004, 595.28].map(written)).toEqual([
      '0.000000',
      '0',
      '0.3',
      '0.000004',
      '595.28'
    ])
    expect(() => written(Number.NaN)).toThrow(/Unexpected number NaN/)
  })
  it('write dates in universal time', () => {
    expect(written(new Date('2026-11-03T09:00:05Z'))).toBe('(D:20261103090005Z)')
  })
})

describe('fonts in the file', () => {
  it('keep the outlines and widths of every glyph, those of composites too, and a glyph twice', async () => {
    const hb = await import('harfbuzzjs')
    const bytes = await world.readFont({family: 'Source Serif 4', weight: 400, italic: false})
    if (!bytes) throw new Error('no font')
    const whole = new hb.Font(new hb.Face(new hb.Blob(bytes)))
    const glyphs = [0, ...[...'aéŵạff—0'].map((c) => whole.nominalGlyph(c.codePointAt(0) ?? 0) ?? 0)]
    const subset = subsetTrueType(readProgram(bytes), [...glyphs, glyphs[2] ?? 0])
    const part = new hb.Font(new hb.Face(new hb.Blob(subset)))
    ;[...glyphs, glyphs[2] ?? 0].forEach((glyph, slot) => {
      expect(part.glyphToPath(slot)).toBe(whole.glyphToPath(glyph))
      expect(part.glyphHAdvance(slot)).toBe(whole.glyphHAdvance(glyph))
    })
    expect(subset).toEqual(subsetTrueType(readProgram(bytes), [...glyphs, glyphs[2] ?? 0]))
  })
  it('state sRGB by a profile that is whole', () => {
    const profile = srgbProfile()
    expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length)
    expect(latin1(profile.subarray(12, 24))).toBe('mntrRGB XYZ ')
  })
})

describe('the container', () => {
  it('borrows from the exact version of pdfkit that is pinned', () => {
    const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const installed = JSON.parse(readFileSync(path.join(root, 'node_modules/pdfkit/package.json'), 'utf8'))
    expect(own.dependencies.pdfkit).toBe('0.20.2')
    expect(installed.version).toBe('0.20.2')
  })
  it('writes a file that can be read, pages running upwards, without an empty tree of destinations', () => {
    const container = openContainer({...options, compress: false})
    const page = container.addPage(100, 200)
    container.paint(page, '/Artifact BMC 0 0 1 1 re f EMC')
    const bytes = container.finish('<x/>')
    const file = readPdf(bytes)
    expect(file.version).toBe('1.7')
    expect(latin1(bytes)).not.toContain('1 0 0 -1 0 200 cm')
    expect(latin1(bytes)).not.toContain('/Dests')
    expect(latin1(bytes)).not.toContain('UserUnit')
  })
  it('refuses to end a file with an object that was never ended', () => {
    const container = openContainer(options)
    container.addPage(100, 100)
    container.ref({Type: 'Forgotten'})
    expect(() => container.finish('')).toThrow(/without an end/)
  })
})

describe('drawing', () => {
  it('gives the same bytes for the same galley', async () => {
    expect(await render(sampleGalley)).toEqual(await render(sampleGalley))
  })
  it('gives the same bytes whatever was made before', async () => {
    const others = [
      'Zebra quartz vow ﬁ ﬂ.',
      'Wörter, die sonst nicht vorkommen, ÄÖÜ.',
      '“Quoted” 1,234.50'
    ].map((words) => galleyOf([copy(words)]))
    const before = await render(sampleGalley)
    for (const other of others) await render(other)
    expect(await render(sampleGalley)).toEqual(before)
    vi.resetModules()
    const fresh = await import('./support.js')
    for (const other of others.reverse()) await fresh.render(other)
    expect(await fresh.render(sampleGalley)).toEqual(before)
  })
  it('gives two galleys two identifiers', async () => {
    const id = (bytes: Uint8Array): string => /\/ID \[<(\w+)>/.exec(latin1(bytes))?.[1] ?? ''
    const other = {...sampleGalley, children: sampleGalley.children.slice(0, 5)}
    expect(id(await render(sampleGalley))).not.toBe(id(await render(other)))
  })
  it('attaches the source', async () => {
    const source = {name: 'release.md', bytes: new TextEncoder().encode('# Headline')}
    const file = readPdf(await render(sampleGalley, {source}))
    const specs = [...file.objects.values()]
      .map((object) => file.dict(object.value))
      .filter((dict) => textOf(dict.UF) === 'release.md')
    expect(specs).toHaveLength(1)
    expect(specs[0]?.AFRelationship).toEqual({name: 'Source'})
    expect(file.stream(file.dict(specs[0]?.EF).F)).toEqual(source.bytes)
  })
  it('writes PDF 2.0 without an Info dictionary for the second standard', async () => {
    const file = readPdf(await render(sampleGalley, {options: {standard: 'a4f-ua2'}}))
    expect(file.version).toBe('2.0')
    expect(file.trailer.Info).toBeUndefined()
  })
  it('escapes what XML has other uses for', () => {
    const facts = {
      title: 'A & B <C>\u0001',
      author: '"D"',
      subject: '',
      keywords: '',
      creator: 'x',
      producer: 'x',
      date: '2026-11-03T09:00:00Z',
      language: 'en',
      id: '0'.repeat(32)
    }
    const packet = xmp(facts, 'a3a-ua1', {archive: true, access: true})
    expect(packet).toContain('A &amp; B &lt;C&gt;</rdf:li>')
    expect(packet).toContain('&quot;D&quot;')
  })
  it('makes no claim where none may be made', () => {
    const facts = {
      title: 'A',
      author: '',
      subject: '',
      keywords: '',
      creator: 'x',
      producer: 'x',
      date: '2026-11-03T09:00:00Z',
      language: 'en',
      id: '0'.repeat(32)
    }
    expect(xmp(facts, 'a3a-ua1', {archive: false, access: false})).not.toMatch(/pdfaid|pdfuaid/)
  })
})

describe('the press', () => {
  const spot = {
    ...baseStyle,
    brand: {
      ...baseStyle.brand,
      colours: {
        ...baseStyle.brand.colours,
        accent: {hex: '#003087', cmyk: [100, 80, 0, 10] as const, spot: 'PANTONE 280 C'}
      }
    }
  }

  it('sets inks and spot inks, boxes and marks, and no RGB', async () => {
    const bytes = await render(sampleGalley, {options: {profile: 'print'}, style: spot})
    const file = readPdf(bytes)
    const page = [...file.objects.values()]
      .map((object) => file.dict(object.value))
      .find((dict) => JSON.stringify(dict.Type) === '{"name":"Page"}')
    expect(page?.TrimBox).toEqual([29.504, 29.504, 624.784, 871.394])
    expect(page?.BleedBox).toEqual([21, 21, 633.288, 879.898])
    const content = latin1(file.stream(page?.Contents) ?? new Uint8Array())
    expect(content).toContain('/Spot1 cs 1 scn')
    expect(content).toContain('0 0 0 1 k')
    expect(content).toContain('/Over gs')
    expect(content).not.toMatch(/ rg\b/)
    expect(latin1(bytes)).toContain('PANTONE#20280#20C')
    expect(latin1(bytes)).toContain('(FOGRA39)')
  })
  it('claims no archive without the profile of a printing condition', async () => {
    const packet = latin1(await render(sampleGalley, {options: {profile: 'print'}}))
    expect(packet).not.toContain('pdfaid:part')
    expect(packet).toContain('<pdfuaid:part>1<')
  })
  it('refuses a brand colour without inks rather than convert it', async () => {
    const bare = {
      ...baseStyle,
      brand: {...baseStyle.brand, colours: {...baseStyle.brand.colours, accent: {hex: '#003087'}}}
    }
    await expect(render(sampleGalley, {options: {profile: 'print'}, style: bare})).rejects.toThrow(
      /`accent`.*CMYK/
    )
  })
  it('is off unless it is asked for', () => {
    expect(pdf.defaults).toEqual({standard: 'a3a-ua1', profile: 'screen'})
  })
})
