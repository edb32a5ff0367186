import {unzipSync} from 'fflate'
import {VFile} from 'vfile'
import {afterEach, expect, test} from 'vitest'
import {checkDocument} from '../../../src/formats/docx/check.js'
import {readPackage, xmlPart} from '../../../src/formats/docx/package.js'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {bodyOf, bytesOf, copy, galleyOf, partsOf, png, t} from './support.js'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

const picture = {readAsset: () => Promise.resolve(png(600, 400))}

test('makes the same bytes again in one process', async () => {
  const first = await bytesOf(pictureGalley, {world: picture})
  await bytesOf(embargoedGalley)
  expect(Buffer.compare(first, await bytesOf(pictureGalley, {world: picture}))).toBe(0)
})

test('makes the same bytes in every time zone', async () => {
  const made = []
  for (const name of ['Pacific/Kiritimati', 'America/Adak', 'Europe/London']) {
    process.env.TZ = name
    made.push(Buffer.from(await bytesOf(sampleGalley)).toString('base64'))
  }
  expect(new Set(made).size).toBe(1)
})

test('keeps Word’s accessibility rules and formats nothing by hand', async () => {
  for (const galley of [sampleGalley, embargoedGalley, pictureGalley]) {
    expect(checkDocument(await partsOf(galley, {world: picture}))).toEqual([])
  }
})

test('finds what breaks those rules', async () => {
  const parts = await partsOf(sampleGalley)
  const document = xmlPart(parts, 'word/document.xml')
    .replace('<w:pStyle w:val="Headline"/>', '<w:pStyle w:val="BodyText"/><w:jc w:val="center"/>')
    .replaceAll('<w:tblHeader/>', '')
    .replace('</w:body>', '<w:p/></w:body>')
  parts.set('word/document.xml', document)
  parts.set('docProps/core.xml', '')
  expect(checkDocument(parts)).toEqual([
    'The document has no title',
    'The package has no language',
    'The document has 0 headings of level 1',
    'A heading of level 2 follows one more than a level above',
    'A table has no header row',
    'A paragraph of style none is blank',
    'Direct formatting: w:jc in w:pPr'
  ])
})

test('carries the embargo line in the head of every page and as the first line of the copy', async () => {
  const line = embargoedGalley.furniture.embargo
  const parts = await partsOf(embargoedGalley)
  expect(bodyOf(parts).indexOf(line)).toBeGreaterThan(0)
  expect(bodyOf(parts).indexOf(line)).toBeLessThan(bodyOf(parts).indexOf('Headline'))
  expect(xmlPart(parts, 'word/header1.xml')).toContain(line)
  expect(xmlPart(parts, 'docProps/custom.xml')).toContain('2026-11-03T00:01:00+00:00')
})

test('carries the embargo line on the first page too where the copy does not open with it', async () => {
  const parts = await partsOf({...embargoedGalley, children: sampleGalley.children})
  expect(xmlPart(parts, 'word/header2.xml')).toContain(embargoedGalley.furniture.embargo)
})

test('leaves out characters that XML cannot hold, and says so once', async () => {
  const file = new VFile()
  const parts = await partsOf(galleyOf([copy('bell\u0007 and \uD800half'), copy('\u0000')]), {file})
  expect(bodyOf(parts)).toContain('>bell and half<')
  expect(file.messages.map((message) => message.ruleId)).toEqual(['loss-control-character'])
})

test('keeps words that only look like markup or like a placeholder', async () => {
  const parts = await partsOf(galleyOf([copy('a < b & "c" {{headline}} ]]>')]))
  expect(bodyOf(parts)).toContain('a &lt; b &amp; &quot;c&quot; {{headline}} ]]&gt;')
})

test('escapes what Word would call a damaged link, and keeps the words of what is no link at all', async () => {
  const file = new VFile()
  const link = (url: string, title?: string) =>
    copy({type: 'link', url, ...(title ? {title} : {}), children: [t('words')]})
  const blocks = [
    link('https://example.org/a b[1]?q=ü', 'Two "words"'),
    link('http://'),
    link('mailto:press@example.org')
  ]
  const parts = await partsOf(galleyOf(blocks), {file})
  const relationships = xmlPart(parts, 'word/_rels/document.xml.rels')
  expect(relationships).toContain('Target="https://example.org/a%20b%5B1%5D?q=%C3%BC"')
  expect(relationships).toContain('Target="mailto:press@example.org"')
  expect(bodyOf(parts)).toContain('w:tooltip="Two &quot;words&quot;"')
  expect(bodyOf(parts).match(/words</g)).toHaveLength(3)
  expect(file.messages.map((message) => message.ruleId)).toEqual(['loss-link'])
})

test('numbers each list anew', async () => {
  const list: GalleyBlock = {type: 'items', role: 'body', ordered: true, start: 1, items: [[copy('one')]]}
  const parts = await partsOf(galleyOf([list, copy('between'), list]))
  const numbers = [...bodyOf(parts).matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1])
  expect(new Set(numbers).size).toBe(2)
})

test('begins two nested lists of one kind anew, each at its own start', async () => {
  const nested = (start: number): GalleyBlock => ({
    type: 'items',
    role: 'body',
    ordered: true,
    start,
    items: [[copy('inner')]]
  })
  const outer: GalleyBlock = {
    type: 'items',
    role: 'body',
    ordered: false,
    start: 1,
    items: [
      [copy('one'), nested(1)],
      [copy('two'), nested(3)]
    ]
  }
  const numbering = xmlPart(await partsOf(galleyOf([outer])), 'word/numbering.xml')
  const starts = [...numbering.matchAll(/<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="(\d)"/g)]
  expect(starts.map(([, level, start]) => [level, start])).toEqual([
    ['0', '1'],
    ['1', '1'],
    ['1', '3']
  ])
})

test('keeps the space that a last table asks for out of the page head', async () => {
  const parts = await partsOf(galleyOf([table(2, 'x')]))
  expect(xmlPart(parts, 'word/header1.xml')).not.toContain('AfterTable')
  expect(xmlPart(parts, 'word/header2.xml')).not.toContain('AfterTable')
})

test('writes only parts that have something in them, and declares each', async () => {
  const parts = await partsOf(galleyOf([copy('Copy.')]))
  expect([...parts.keys()].filter((path) => /notes|endnotes/.test(path))).toEqual([])
  const types = xmlPart(parts, '[Content_Types].xml')
  for (const path of parts.keys()) {
    const extension = path.replace(/^.*\./, '')
    expect(
      types.includes('PartName="/' + path + '"') || types.includes('Extension="' + extension + '"')
    ).toBe(true)
  }
  for (const match of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(match[1] ?? '')).toBe(true)
})

test('keeps every word of lists deeper than Word has levels, with a message', async () => {
  const file = new VFile()
  const nest = (level: number): GalleyBlock => ({
    type: 'items',
    role: 'body',
    ordered: false,
    start: 1,
    items: [[copy('level ' + level), ...(level < 14 ? [nest(level + 1)] : [])]]
  })
  const parts = await partsOf(galleyOf([nest(0)]), {file})
  expect(bodyOf(parts).match(/>level \d+</g)).toHaveLength(15)
  expect(file.messages.map((message) => message.ruleId)).toEqual(['docx-list-depth'])
})

test('stands figures to the right, words and years to the left, and an author’s choice before both', async () => {
  const rows = [
    ['Year', 'Share', 'Town', 'Count'],
    ['2024', '23%', 'Selwyn', '7'],
    ['2025', '£1.2m', 'Carrow', '8']
  ]
  const block: GalleyBlock = {
    type: 'grid',
    role: 'table',
    head: 1,
    align: [null, null, null, 'left'],
    rows: rows.map((row) => row.map((cell) => [t(cell)]))
  }
  const styles = [...bodyOf(await partsOf(galleyOf([block]))).matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(
    (match) => match[1]
  )
  expect(styles.slice(0, 8)).toEqual([
    'TableHeading',
    'TableHeadingFigures',
    'TableHeading',
    'TableHeading',
    'TableText',
    'TableFigures',
    'TableText',
    'TableText'
  ])
})

const table = (columns: number, cell: string): GalleyBlock => ({
  type: 'grid',
  role: 'table',
  head: 1,
  align: Array.from({length: columns}, () => null),
  rows: [0, 1].map((row) => Array.from({length: columns}, (_, at) => [t(row ? cell + at : 'c' + at)]))
})

test('sets a table of twenty columns on a landscape page', async () => {
  const file = new VFile()
  const parts = await partsOf(galleyOf([copy('Before.'), table(20, '1000'), copy('After.')]), {file})
  const document = xmlPart(parts, 'word/document.xml')
  expect(document.match(/w:orient="landscape"/g)).toHaveLength(1)
  expect(document.match(/<w:sectPr/g)).toHaveLength(3)
  expect(file.messages).toEqual([])
})

test('sets a table of thirty columns of words as small as can be, with a message', async () => {
  const file = new VFile()
  await partsOf(galleyOf([table(30, 'Extraordinary')]), {file})
  expect(file.messages.map((message) => message.ruleId)).toEqual(['docx-wide-table'])
})

test('parts a table of more columns than Word has, and keeps every cell', async () => {
  const file = new VFile()
  const parts = await partsOf(galleyOf([table(70, 'x')]), {file})
  expect(bodyOf(parts).match(/<w:tbl>/g)).toHaveLength(2)
  expect(bodyOf(parts).match(/<w:tc>/g)).toHaveLength(140)
  expect(file.messages.map((message) => message.ruleId)).toContain('docx-table-columns')
})

test('scales a picture to the text and reports one that cannot be read, keeping its words', async () => {
  const file = new VFile()
  const wide = xmlPart(
    await partsOf(pictureGalley, {world: {readAsset: async () => png(4000, 300)}}),
    'word/document.xml'
  )
  expect(Number(/<wp:extent cx="(\d+)"/.exec(wide)?.[1])).toBeLessThan(440 * 12700)
  const parts = await partsOf(pictureGalley, {file, world: {readAsset: async () => Uint8Array.of(1, 2, 3)}})
  expect(bodyOf(parts)).toContain('A grey gauge on a pier at low tide')
  expect(bodyOf(parts)).toContain('The gauge at Port Selwyn at low tide.')
  expect(file.messages.map((message) => message.ruleId)).toEqual(['loss-picture'])
})

test('marks a picture without text alternative as decoration', async () => {
  const blocks = pictureGalley.children.map((block) => ({...block, ...('alt' in block ? {alt: ''} : {})}))
  const parts = await partsOf({...pictureGalley, children: blocks as GalleyBlock[]}, {world: picture})
  expect(bodyOf(parts)).toContain('decorative')
})

test('puts a PNG beside an SVG for readers before Word 2016', async () => {
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>'
  )
  const bytes = await bytesOf(pictureGalley, {world: {readAsset: async () => svg}})
  const media = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))
  expect(media.map((path) => path.replace(/.*\./, '')).sort()).toEqual(['png', 'svg'])
})

test('says the language of the document and of what is in another', async () => {
  const parts = await partsOf(sampleGalley)
  expect(xmlPart(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  expect(bodyOf(parts)).toContain('<w:lang w:val="cy-GB"/>')
  expect(xmlPart(parts, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>')
})

test('runs a whole document from right to left', async () => {
  const parts = await partsOf({...galleyOf([copy('مرصد المد')]), language: 'ar', direction: 'rtl'})
  expect(xmlPart(parts, 'word/styles.xml')).toContain('<w:bidi/>')
  expect(bodyOf(parts)).toContain('<w:rtl/>')
  expect(bodyOf(parts)).not.toContain('<w:bidi')
})

test('gives a house role that the template styles a style of its own', async () => {
  const roles = {
    ...baseStyle.roles,
    safetyNotice: {...(baseStyle.roles.factBox ?? baseStyle.roles.body), indent: 12}
  }
  const block = {
    type: 'copy',
    role: 'safetyNotice',
    children: [t('Mind the edge.')]
  } as unknown as GalleyBlock
  const parts = await partsOf(galleyOf([block]), {style: {...baseStyle, roles} as typeof baseStyle})
  expect(bodyOf(parts)).toContain('<w:pStyle w:val="SafetyNotice"/>')
  expect(xmlPart(parts, 'word/styles.xml')).toContain('<w:name w:val="Safety Notice"/>')
})

test('an unknown block is an error that names it', async () => {
  const block = {type: 'hologram', role: 'body'} as unknown as GalleyBlock
  await expect(bytesOf(galleyOf([block]))).rejects.toThrow('Unexpected block `hologram`')
})

test('keeps a footnote that nothing refers to, and the table in one', async () => {
  const galley: Galley = galleyOf([copy('Copy', {type: 'note', id: 'a', mark: '1'})], {
    footnotes: [
      {type: 'footnote', id: 'a', mark: '1', children: [copy('With a table:'), table(2, 'x')]},
      {type: 'footnote', id: 'b', mark: '2', children: [copy('Nobody points here.')]}
    ]
  })
  const parts = await partsOf(galley)
  expect(xmlPart(parts, 'word/footnotes.xml')).toContain('<w:tbl>')
  expect(bodyOf(parts)).toContain('Nobody points here.')
})

test('sets justified copy with a ragged edge, unless it is asked to justify', async () => {
  const sheet = async (justify: boolean): Promise<string> =>
    xmlPart(await partsOf(sampleGalley, {options: {justify}}), 'word/styles.xml')
  expect(baseStyle.roles.body?.align).toBe('justify')
  expect(await sheet(false)).not.toContain('<w:jc w:val="both"/>')
  expect(await sheet(false)).toContain('<w:jc w:val="center"/>')
  expect(await sheet(true)).toContain('<w:jc w:val="both"/>')
})

test('embeds faces on request, the same way every time', async () => {
  const font = new Uint8Array(64).fill(7)
  font.set([0, 1, 0, 0, 0, 0])
  const made = await bytesOf(sampleGalley, {options: {embedFonts: true}, world: {readFont: async () => font}})
  const parts = readPackage(made)
  expect([...parts.keys()].filter((path) => path.endsWith('.odttf')).length).toBe(8)
  expect(xmlPart(parts, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>')
  const key =
    /w:embedRegular[^>]*w:fontKey="\{([^}]*)\}"/.exec(xmlPart(parts, 'word/fontTable.xml'))?.[1] ?? ''
  const embedded = parts.get('word/fonts/font1.odttf') as Uint8Array
  const bytes = (key.replaceAll('-', '').match(/../g) ?? [])
    .map((pair) => Number.parseInt(pair, 16))
    .reverse()
  expect([...embedded.subarray(0, 32)].map((byte, index) => byte ^ (bytes[index % 16] ?? 0))).toEqual([
    ...font.subarray(0, 32)
  ])
  const file = new VFile()
  await bytesOf(sampleGalley, {options: {embedFonts: true}, file})
  expect(file.messages.map((message) => message.ruleId)).toContain('docx-font-not-embedded')
})
