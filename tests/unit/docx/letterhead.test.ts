import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {beforeAll, expect, test} from 'vitest'
import {type Parts, readPackage, writePackage, xmlPart} from '../../../src/formats/docx/package.js'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {baseStyle, type Style} from '../../../src/template/index.js'
import {larkhillLetterhead} from '../../support/letterhead.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {bodyOf, bytesOf, copy, galleyOf, partsOf, png} from './support.js'

const folder = new URL('../../../templates/larkhill/', import.meta.url)
let larkhill: Uint8Array
beforeAll(async () => {
  larkhill = await larkhillLetterhead(readFileSync(new URL('logo.png', folder)))
})

const styles = {Crosshead: 'Larkhill Crosshead', Lead: 'Larkhill Opening', Attribution: 'Larkhill Speaker'}

function styleWith(letterhead: Uint8Array, map: Record<string, string> = styles): Style {
  return {
    ...baseStyle,
    docx: {letterhead: 'letterhead.docx', styles: map},
    files: new Map([['letterhead.docx', letterhead]])
  }
}

/** Larkhill's letterhead with one part changed. */
function changed(path: string, change: (xml: string) => string): Uint8Array {
  const parts = readPackage(larkhill)
  parts.set(path, change(xmlPart(parts, path)))
  return writePackage(parts)
}

const body = 'word/document.xml'
/** The body of the letterhead with these paragraphs before its own. */
const withParagraphs = (...paragraphs: string[]): Uint8Array =>
  changed(body, (xml) =>
    xml.replace('<w:body>', '<w:body>' + paragraphs.map((one) => '<w:p>' + one + '</w:p>').join(''))
  )
const run = (text: string): string => '<w:r><w:t>' + text + '</w:t></w:r>'

async function on(
  letterhead: Uint8Array,
  galley: Galley = sampleGalley,
  map?: Record<string, string>
): Promise<Parts> {
  return partsOf(galley, {style: styleWith(letterhead, map)})
}

async function refusal(
  letterhead: Uint8Array,
  galley: Galley = sampleGalley,
  map?: Record<string, string>
): Promise<string[]> {
  const file = new VFile()
  await expect(bytesOf(galley, {style: styleWith(letterhead, map), file})).rejects.toThrow('Unexpected')
  return file.messages.filter((message) => message.fatal).map((message) => message.reason)
}

test('the letterhead in the templates is the one that its source makes', () => {
  const committed = readFileSync(new URL('letterhead.docx', folder))
  expect(Buffer.compare(Buffer.from(larkhill), committed)).toBe(0)
})

test('keeps the team’s styles, header, footer, margins and logo', async () => {
  const parts = await on(larkhill)
  const before = readPackage(larkhill)
  for (const path of before.keys()) expect(parts.has(path)).toBe(true)
  expect(parts.get('word/theme/theme1.xml')).toBe(before.get('word/theme/theme1.xml'))
  const section = /<w:pgMar[^>]*>/.exec(xmlPart(before, body))?.[0] ?? 'none'
  expect(xmlPart(parts, body)).toContain(section)
  for (const style of xmlPart(before, 'word/styles.xml').match(/<w:style [\s\S]*?<\/w:style>/g) ?? []) {
    expect(xmlPart(parts, 'word/styles.xml')).toContain(style)
  }
})

test('fills a placeholder that Word has split over runs, and keeps the runs’ own formatting', async () => {
  const parts = await on(
    withParagraphs(run('For {') + '<w:r><w:rPr><w:b/></w:rPr><w:t>{ iss</w:t></w:r>' + run('uer }}, today'))
  )
  const text = bodyOf(parts).slice(0, bodyOf(parts).indexOf('</w:p>'))
  expect(text.replace(/<[^>]+>/g, '')).toBe('For Tidewell Instruments, today')
  expect(text).toContain('<w:b/>')
})

test('fills header, footer, alternative texts and links', async () => {
  const parts = await on(larkhill)
  expect(xmlPart(parts, 'word/header2.xml')).toContain('News release')
  expect(xmlPart(parts, 'word/header2.xml')).toContain('descr="Tidewell Instruments"')
  expect(xmlPart(parts, 'word/footer1.xml')).toContain(
    'Press contact: Pat Press, press@example.org, +44 1632 960000'
  )
  for (const [path, part] of parts) if (typeof part === 'string') expect(part, path).not.toContain('{{')
})

test('sets each part in the style of the paragraph that its placeholder stands in, and others as the map says', async () => {
  const parts = await on(larkhill)
  const used = [...bodyOf(parts).matchAll(/<w:pStyle w:val="([^"]*)"/g)].map((match) => match[1])
  expect(used).toContain('LarkhillHeadline')
  expect(used).toContain('LarkhillSummary')
  expect(used).toContain('LarkhillText')
  expect(used).toContain('LarkhillOpening')
  expect(used).toContain('LarkhillSpeaker')
})

test('keeps every word, once, though the copy has placeholders of its own', async () => {
  const words = (xml: string): string =>
    xml
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const galley = {
    ...sampleGalley,
    children: [...sampleGalley.children, copy('Literal {{body}} and {{headline}}.')]
  }
  const alone = words(bodyOf(await partsOf(galley)))
  const lettered = words(bodyOf(await on(larkhill, galley)))
  expect(lettered.split(' ').sort()).toEqual(alone.split(' ').sort())
})

test('lists, footnotes, links and pictures keep clear of those of the letterhead', async () => {
  const style = styleWith(larkhill)
  const parts = await partsOf(pictureGalley, {style, world: {readAsset: async () => png(60, 40)}})
  const document = xmlPart(parts, body)
  const known = new Set(
    [...xmlPart(parts, 'word/numbering.xml').matchAll(/<w:num w:numId="(\d+)"/g)].map((match) => match[1])
  )
  for (const [, id] of document.matchAll(/<w:numId w:val="(\d+)"/g)) expect(known).toContain(id)
  const ids = [...xmlPart(parts, 'word/_rels/document.xml.rels').matchAll(/ Id="([^"]*)"/g)].map(
    (match) => match[1]
  )
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of document.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id)
  const drawings = [...parts].flatMap(([, part]) =>
    typeof part === 'string' ? [...part.matchAll(/<wp:docPr[^>]*\bid="(\d+)"/g)] : []
  )
  expect(new Set(drawings.map((match) => match[1])).size).toBe(drawings.length)
})

/** Larkhill's letterhead with list styles that have numbering of their own: figures with a bracket, one level deep; dashes. */
function withLists(): Uint8Array {
  const parts = readPackage(larkhill)
  const style = (id: string, name: string, list: number): string =>
    '<w:style w:type="paragraph" w:styleId="' +
    id +
    '"><w:name w:val="' +
    name +
    '"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="' +
    list +
    '"/></w:numPr></w:pPr></w:style>'
  const definition = (id: number, format: string, text: string): string =>
    '<w:abstractNum w:abstractNumId="' +
    id +
    '"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="' +
    format +
    '"/><w:lvlText w:val="' +
    text +
    '"/></w:lvl></w:abstractNum>'
  const list = (id: number, of: number): string =>
    '<w:num w:numId="' + id + '"><w:abstractNumId w:val="' + of + '"/></w:num>'
  parts.set(
    'word/styles.xml',
    xmlPart(parts, 'word/styles.xml').replace(
      '</w:styles>',
      style('HouseFigures', 'List Number', 71) + style('HouseDashes', 'List Bullet', 72) + '</w:styles>'
    )
  )
  parts.set(
    'word/numbering.xml',
    xmlPart(parts, 'word/numbering.xml')
      .replace(
        /<w:num\b|<\/w:numbering>/,
        (at) => definition(81, 'decimal', '%1)') + definition(82, 'bullet', '–') + at
      )
      .replace('</w:numbering>', list(71, 81) + list(72, 82) + '</w:numbering>')
  )
  return writePackage(parts)
}

test('numbers lists as the letterhead’s own list styles do, each anew', async () => {
  const items = (ordered: boolean, start: number, ...blocks: GalleyBlock[]): GalleyBlock => ({
    type: 'items',
    role: 'body',
    ordered,
    start,
    items: [blocks]
  })
  const galley = galleyOf([
    items(true, 1, copy('first')),
    items(true, 4, copy('fourth')),
    items(false, 1, copy('dash'), items(false, 1, copy('deeper than the letterhead goes')))
  ])
  const parts = await on(withLists(), galley)
  const numbering = xmlPart(parts, 'word/numbering.xml')
  const lists = [...bodyOf(parts).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => {
    const list = new RegExp('<w:num w:numId="' + id + '">.*?</w:num>').exec(numbering)?.[0] ?? ''
    const definition = /<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1] ?? ''
    return {id, definition, start: /<w:startOverride w:val="(\d+)"/.exec(list)?.[1]}
  })
  expect(lists.map(({definition, start}) => [definition, start])).toEqual([
    ['81', '1'],
    ['81', '4'],
    ['82', undefined],
    ['83', '1']
  ])
  expect(lists[2]?.id).toBe('72')
  expect(numbering.match(/w:abstractNumId="83"/g)).toHaveLength(1)
})

test('follows the links in footnotes', async () => {
  const url = 'https://example.org/source'
  const note = copy({type: 'link', url, title: 'The source', children: [{type: 'text', value: 'source'}]})
  const galley = {
    ...sampleGalley,
    footnotes: [{type: 'footnote' as const, id: 'cost', mark: '1', children: [note]}]
  }
  const parts = await on(larkhill, galley)
  const id = /<w:hyperlink [^>]*r:id="([^"]*)"/.exec(xmlPart(parts, 'word/footnotes.xml'))?.[1]
  const relationships = xmlPart(parts, 'word/_rels/footnotes.xml.rels')
  expect(relationships).toContain('Id="' + id + '"')
  expect(relationships).toContain('Target="' + url + '"')
  expect(xmlPart(parts, 'word/footnotes.xml')).toContain('w:tooltip="The source"')
})

test('puts the embargo line on every page, whatever headers the letterhead has', async () => {
  const line = embargoedGalley.furniture.embargo
  const plain = await on(larkhill, embargoedGalley)
  expect(bodyOf(plain).indexOf(line)).toBeGreaterThan(0)
  expect(xmlPart(plain, 'word/header1.xml')).toContain(line)
  expect(xmlPart(plain, 'word/header2.xml')).not.toContain(line)
  const bare = changed(body, (xml) => xml.replace(/<w:headerReference[^>]*>/g, ''))
  const made = await on(bare, embargoedGalley)
  expect(xmlPart(made, body)).toMatch(/<w:sectPr[^>]*><w:headerReference/)
  expect(
    [...made].filter(([path, part]) => /header\d/.test(path) && String(part).includes(line))
  ).toHaveLength(1)
  const even = changed('word/settings.xml', (xml) =>
    xml.replace('<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>')
  )
  const both = await on(even, embargoedGalley)
  expect(
    [...both].filter(([path, part]) => /header\d/.test(path) && String(part).includes(line))
  ).toHaveLength(2)
})

test('puts the embargo line on the first page too where the letterhead has no place for it', async () => {
  const line = embargoedGalley.furniture.embargo
  const parts = await on(
    changed(body, (xml) => xml.replace('{{embargo}}', 'Press')),
    embargoedGalley
  )
  expect(xmlPart(parts, 'word/header1.xml')).toContain(line)
  expect(xmlPart(parts, 'word/header2.xml')).toContain(line)
  expect(bodyOf(parts)).toContain(line)
})

test('drops a paragraph whose placeholders are all empty', async () => {
  const parts = await on(withParagraphs(run('Under embargo: {{embargo}}'), run('Web: {{contact.url?}}')))
  expect(xmlPart(parts, body)).not.toContain('Under embargo')
  expect(xmlPart(parts, body)).not.toContain('Web:')
})

test('names a placeholder that nobody knows, and one that has no value', async () => {
  expect(await refusal(withParagraphs(run('{{contcat.name}}')))).toEqual([
    expect.stringContaining(
      'Unexpected placeholder `{{contcat.name}}` in `letterhead.docx`, expected one of `body`'
    )
  ])
  expect(await refusal(larkhill.length ? withParagraphs(run('{{contact.hours}}')) : larkhill)).toEqual([
    'Unexpected release without a value for `{{contact.hours}}` of `letterhead.docx`, expected one'
  ])
})

test('wants `{{body}}` once, and parts of the release alone in a paragraph of the body', async () => {
  const none = changed(body, (xml) => xml.replace('{{body}}', ''))
  expect(await refusal(none)).toEqual([
    'Unexpected letterhead `letterhead.docx` without `{{body}}`, expected a paragraph where the copy goes'
  ])
  expect(await refusal(withParagraphs(run('{{body}}')))).toEqual([
    'Unexpected second `{{body}}` in `letterhead.docx`, expected it once'
  ])
  expect((await refusal(withParagraphs(run('See {{notes}} below'))))[0]).toContain('among other words')
})

test('names a style of the map that the letterhead or we do not have', async () => {
  expect(await refusal(larkhill, sampleGalley, {Lead: 'Larkhill Intro'})).toEqual([
    'Unexpected style `Larkhill Intro` for `Lead`, expected a paragraph style of `letterhead.docx`'
  ])
  expect(await refusal(larkhill, sampleGalley, {Leed: 'Larkhill Opening'})).toEqual([
    'Unexpected `Leed` under `docx.styles`, expected the name of a style of ours'
  ])
})

test('adds a style that the letterhead lacks, in its type, under a name that is free', async () => {
  const sheet = xmlPart(await on(larkhill), 'word/styles.xml')
  const added = sheet.slice(sheet.indexOf('w:styleId="PullQuote"'))
  expect(added.slice(0, added.indexOf('</w:style>'))).not.toContain('w:rFonts')
  const names = [...sheet.matchAll(/<w:name w:val="([^"]*)"/g)].map((match) => match[1]?.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})

test('warns of a headline that is no heading', async () => {
  const file = new VFile()
  const flat = changed('word/styles.xml', (xml) =>
    xml.replace(/(LarkhillHeadline[\s\S]*?)<w:outlineLvl w:val="0"\/>/, '$1')
  )
  await bytesOf(sampleGalley, {style: styleWith(flat), file})
  expect(file.messages.map((message) => message.ruleId)).toEqual(['docx-letterhead-outline'])
})

test('warns of comments and tracked changes, and sends no path of anybody’s machine', async () => {
  const file = new VFile()
  const tracked = changed(body, (xml) =>
    xml.replace(
      '<w:body>',
      '<w:body><w:p><w:ins w:id="900" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins></w:p>'
    )
  )
  await bytesOf(sampleGalley, {style: styleWith(tracked), file})
  expect(file.messages.map((message) => message.ruleId)).toEqual(['docx-letterhead-leftovers'])
  const parts = readPackage(larkhill)
  parts.set(
    'word/_rels/settings.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/pat/press.dotm" TargetMode="External"/></Relationships>'
  )
  const made = await on(writePackage(parts))
  expect(xmlPart(made, 'word/_rels/settings.xml.rels')).not.toContain('pat')
})

test('makes the same bytes again', async () => {
  const first = await bytesOf(embargoedGalley, {style: styleWith(larkhill)})
  await bytesOf(pictureGalley, {world: {readAsset: async () => png(9, 9)}})
  expect(Buffer.compare(first, await bytesOf(embargoedGalley, {style: styleWith(larkhill)}))).toBe(0)
})

const types = (main: string): string =>
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="' +
  main +
  '"/></Types>'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data])
    )
  )

const bad: Record<string, [bytes: () => Uint8Array, says: string]> = {
  'a PDF': [() => strToU8('%PDF-1.7'), 'it is no zip file'],
  'an empty file': [() => new Uint8Array(0), 'it is no zip file'],
  'an encrypted or old file': [
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    'it has a password or is an old `.doc`'
  ],
  'a damaged zip': [() => larkhill.slice(0, 900), 'its zip file is damaged'],
  'a zip of something else': [() => zip({'a.txt': 'a'}), 'no Office document'],
  'a spreadsheet': [
    () =>
      zip({
        '[Content_Types].xml': types(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
        )
      }),
    'no Word document'
  ],
  'a document with macros': [
    () =>
      zip({
        '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
        'word/document.xml': '<w/>'
      }),
    'it carries macros'
  ],
  'a zip bomb': [
    () => zip({'[Content_Types].xml': types(wordType), 'word/media/a.bin': new Uint8Array(70_000_000)}),
    'it unpacks to more than 64 MB'
  ],
  'a document with entities of its own': [
    () =>
      zip({
        '[Content_Types].xml': types(wordType),
        'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>'
      }),
    'declares a document type'
  ],
  'a strict document': [
    () =>
      zip({
        '[Content_Types].xml': types(wordType),
        'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
      }),
    'Strict Open XML'
  ]
}

test.each(Object.keys(bad))('refuses %s and says what to do', async (name) => {
  const [bytes, says] = bad[name] ?? [() => larkhill, '']
  expect(await refusal(bytes())).toEqual([expect.stringContaining(says)])
})

test('names a letterhead that the template does not have', async () => {
  const file = new VFile()
  const style = {...styleWith(larkhill), files: new Map<string, Uint8Array>()}
  await expect(bytesOf(galleyOf([]), {style, file})).rejects.toThrow('the template has no such file')
})
