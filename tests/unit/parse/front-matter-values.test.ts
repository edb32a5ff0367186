import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {aliases} from '../../../src/parse/front-matter/aliases.js'
import {parse} from '../../../src/parse/index.js'
import {fieldNames, frontMatterJsonSchema} from '../../../src/release/meta-schema.js'
import {messagesOf} from './outline.js'

function factsOf(yaml: string): unknown {
  return parse('---\n' + yaml + '\n---\nCopy').matter.facts
}

function errorsOf(yaml: string): string[] {
  return parse('---\n' + yaml + '\n---\nCopy')
    .file.messages.filter((message) => message.fatal)
    .map((message) => message.ruleId + ':' + message.line + ':' + message.column)
}

describe('values of the front matter', () => {
  it.each([
    ['title: Actualidad\nnews_title: Nuevo puente', {headline: 'Nuevo puente', extra: {title: 'Actualidad'}}],
    ['TITLE: "One\\ntwo"', {headline: 'One two'}],
    ['title: 2024', {headline: '2024'}],
    ["title: ' It''s here'", {headline: "It's here"}],
    ['published: false', {draft: true}],
    ['published: 2022-09-30T15:00:00-06:00', {issued: '2022-09-30T15:00:00-06:00'}],
    ['draft: no', {draft: false}],
    ['lang: de-de', {language: 'de-DE'}],
    ['slug: The Whole Title', {slug: 'the-whole-title'}],
    ['tags: a, b\ncategories: [c]', {keywords: ['a', 'b', 'c']}],
    ['Updated: Apr 11, 2019', {modified: '2019-04-11'}],
    ['date: 2020-07-18 10:13:40 UTC+0200', {issued: '2020-07-18T10:13:40+02:00'}],
    ['date: 2026-11-03 09:00\ntimezone: Europe/London', {issued: '2026-11-03T09:00:00+00:00'}],
    ['image_filename: a.png\nimage_alt_text: A gauge', {media: [{src: 'a.png', alt: 'A gauge'}]}],
    [
      'une-ou-diaporama:\n  - image: a.jpg\n    alternative-textuelle: Vue',
      {media: [{src: 'a.jpg', alt: 'Vue'}]}
    ],
    [
      'image: {src: a.png, title: T, license: CC0, license_url: x}',
      {media: [{src: 'a.png', caption: 'T', rights: 'CC0'}]}
    ],
    ['files: [{file: a.pdf, nom: Rapport}]', {attachments: [{src: 'a.pdf', caption: 'Rapport'}]}],
    [
      'contact-presse: {name: Anne, tel: [01 02, 03 04], mail: a@example.org}',
      {contacts: [{name: 'Anne', email: 'a@example.org', phones: ['01 02', '03 04']}]}
    ],
    [
      'issuer: {name: Board, symbols: ["NYSE: HRBR"]}',
      {issuer: {name: 'Board', symbols: [{exchange: 'NYSE', symbol: 'HRBR'}]}}
    ],
    ['type: press_release', {genre: 'press-release'}],
    [
      'embargo: 2026-11-03T00:01 Europe/London',
      {embargo: {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}}
    ],
    [
      'embargo: {until: 2026-11-03T00:01, zone: Europe/London, reason: Held}',
      {embargo: {until: '2026-11-03T00:01:00+00:00', reason: 'Held'}}
    ],
    [
      'embargo: 00:01 GMT on Tuesday 3 November 2026',
      {embargo: {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}}
    ]
  ])('are read: %s', (yaml, facts) => {
    expect(factsOf(yaml)).toMatchObject(facts)
  })

  it.each([
    ['embargo: 2026-11-03T00:01', 'embargo:2:10'],
    ['embargo: 2026-11-03', 'embargo:2:10'],
    ['embargo: 2026-11-03T00:00 Europe/London', 'embargo:2:10'],
    ['embargo:\n  until: 2026-10-25T01:30\n  zone: Europe/London', 'embargo:3:10'],
    ['embargo: {until: 2026-03-29T01:30, zone: Europe/London}', 'embargo:2:18'],
    ['embargo: true', 'front-matter-value:2:10'],
    ['embargo: 2026-11-03T00:01Z\nsperrfrist: 2026-11-04T00:01Z', 'embargo:3:1'],
    ['title: Foo: bar', 'front-matter-yaml:2:8'],
    ['title: a\ntitle: b', 'front-matter-duplicate-key:3:1'],
    ['title: !!js/function "x"', 'front-matter-yaml:2:8'],
    [
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d]',
      'front-matter-limit:2:1'
    ]
  ])('are errors with line and column: %s', (yaml, error) => {
    expect(errorsOf(yaml)).toContain(error)
  })

  it('say both readings of a time that the clock shows twice', () => {
    const {file} = parse('---\nembargo: 2026-10-25T01:30 Europe/London\n---\nCopy')
    expect(file.messages[0]?.note).toContain('2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00')
  })
})

describe('a block of front matter', () => {
  it.each([
    ['---\r\ntitle: A\r\n---\r\nCopy', 'A', []],
    ['\ufeff---\ntitle: A\n---\nCopy', 'A', []],
    ['---\ntitle: A\n---<p class="x">Copy</p>', 'A', ['front-matter-fence:3']],
    ['* * *\n\ntitle: A b date: 2026-11-03 layout: post\n\n* * *\n\nCopy', 'A b', ['front-matter-fence:2']],
    ['{"title": "A"}\nCopy', 'A', []],
    ['+++\ntitle = "A"\n+++\nCopy', undefined, ['front-matter-toml:2']],
    ['---\ntitle: A\n\nCopy', 'A', ['front-matter-fence:2']],
    ['---\n\nCopy\n\n---\n\nMore', undefined, []]
  ])('is found: %j', (source, headline, ids) => {
    const parsed = parse(source)
    expect(parsed.matter.facts.headline).toBe(headline)
    expect(messagesOf(parsed).filter((id) => !id.startsWith('front-matter-alias'))).toEqual(ids)
    expect(JSON.stringify(parsed.tree)).toContain('Copy')
  })

  it('may use the names of a newsroom, by a map', () => {
    const {matter} = parse('---\nueberschrift: Neu\n---\nText', {map: {ueberschrift: 'headline'}})
    expect(matter.facts.headline).toBe('Neu')
  })

  it('yields to the name of the file for a date of last resort', () => {
    const {matter} = parse('Copy', {path: 'news/2026-11-03-gauge.md'})
    expect(matter.facts.issued).toBe('2026-11-03')
    expect(matter.positions.issued).toBeUndefined()
  })

  it('brings markdown with the places of the file', () => {
    const source =
      "---\nnotes: |\n  1. One\n  2. Two **bold**\nsubtitle: 'It''s *so*'\nboilerplate: {organisation: X, text: X is *big*}\n---\n"
    const {matter} = parse(source)
    const found = JSON.stringify([matter.notes, matter.standfirst, matter.boilerplates])
    for (const words of ['bold', 'so', 'big']) {
      const at = source.indexOf(words)
      expect(found).toContain(
        '"value":"' + words + '","position":{"start":{"line":' + source.slice(0, at).split('\n').length
      )
      expect(found).toContain('"offset":' + at)
    }
  })
})

describe('the language of a release', () => {
  it.each([
    ['---\nlanguage: cy\n---\nWords', 'a.md', 'cy', 'front-matter'],
    ['Words', 'news/release.fr.md', 'fr', 'path'],
    ['Words', 'content/cy/release.md', 'cy', 'path'],
    [
      'Die Hafenbehörde hat heute einen neuen Pegel eröffnet, der das Wasser jede Minute misst. Schiffe müssen nun nicht mehr warten, bis jemand die Tiefe von Hand gemessen hat, sagte die Hafenmeisterin am Dienstag in der Stadt.',
      'a.md',
      'de',
      'text'
    ],
    ['Words', 'a.md', 'en', 'default']
  ])('%#: is learnt from what says so', (source, path, tag, from) => {
    expect(parse(source, {path}).language).toEqual({tag, from})
  })
})

describe('docs/input-format.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/input-format.md'), 'utf8')

  it('has a row for every field, with every alias', () => {
    for (const field of fieldNames) {
      const row = page.split('\n').find((line) => line.startsWith('| `' + field + '` |'))
      expect(row, field).toBeDefined()
      for (const alias of aliases[field] ?? []) expect(row).toContain('`' + alias + '`')
    }
  })

  it('has a JSON Schema beside it with the same fields', () => {
    expect(Object.keys(frontMatterJsonSchema().properties ?? {})).toEqual([...fieldNames])
  })
})
