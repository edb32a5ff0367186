import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {baseStyle, build, compose, read, releaseTo, remarkRelease, render} from '../../src/index.js'

const source = '# Harbour opens gauge\n\nPort Selwyn opened a gauge.\n\nENDS\n'
const embargoed = '---\nembargo: 2026-11-03T00:01 Europe/London\n---\n\n' + source
const world = (now: string) => ({
  now,
  readAsset: () => Promise.reject(new Error('none')),
  readFont: () => Promise.resolve(undefined),
  fallbackFamilies: () => [],
  readPatterns: () => Promise.resolve(undefined),
  readTemplate: () => Promise.resolve(undefined)
})

const textOf = (value: string | Uint8Array): string =>
  typeof value === 'string' ? value : new TextDecoder().decode(value)

describe('build', () => {
  it('holds a release whose embargo stands, and renders nothing', async () => {
    const {held, renditions} = await build(
      {value: embargoed},
      {formats: ['wire', 'html'], world: world('2026-11-02T12:00:00Z')}
    )
    expect(held).toMatchObject({zone: 'Europe/London'})
    expect(renditions).toEqual([])
  })

  it('holds it without a clock', async () => {
    expect((await build({value: embargoed}, {formats: ['wire']})).held).toBeDefined()
  })

  it('makes advance copies when told to, each with its line', async () => {
    const formats = ['wire:uk', 'html', 'nitf', 'newsml', 'ninjs', 'eml']
    const {renditions} = await build(
      {value: embargoed},
      {formats, embargoed: true, world: world('2026-11-02T12:00:00Z')}
    )
    expect(renditions.map(({name}) => name)).toEqual(formats)
    for (const {name, value} of renditions) expect(textOf(value), name).toMatch(/EMBARGOED UNTIL 00:01 GMT/)
  })

  it('makes clean copies once the embargo has lifted', async () => {
    const {renditions} = await build(
      {value: embargoed},
      {formats: ['wire:uk', 'html'], world: world('2026-11-03T00:01:00Z')}
    )
    for (const {name, value} of renditions) expect(textOf(value), name).not.toMatch(/EMBARGOED/)
  })

  it('names an unknown format, and makes the others', async () => {
    const {renditions, file} = await build({value: source}, {formats: ['gopher', 'wire']})
    expect(renditions.map(({name}) => name)).toEqual(['wire'])
    expect(file.messages.find((message) => message.fatal)?.reason).toContain('Unexpected format `gopher`')
  })

  it('names a template that is not to be had', async () => {
    const {file, renditions} = await build({value: source}, {formats: ['wire'], template: 'nowhere'})
    expect(renditions).toEqual([])
    expect(file.messages.find((message) => message.ruleId === 'template')?.fatal).toBe(true)
  })

  it('puts the renditions that a mail carries inside it', async () => {
    const {renditions} = await build(
      {value: source},
      {formats: ['eml'], formatOptions: {eml: {attach: ['nitf'], from: 'press@example.org'}}}
    )
    expect(textOf(renditions[0]?.value ?? '')).toMatch(/filename="?harbour-opens-gauge\.nitf\.xml/)
  })

  it('runs the markdown plugins, transforms and labels of extensions', async () => {
    const {renditions} = await build(
      {value: '# A\n\nCopy of the release.\n'},
      {
        formats: ['wire'],
        extensions: [
          {
            name: 'house',
            labels: {en: {ends: 'FIN'}},
            transforms: [
              () => (release) => {
                release.meta.keywords.push('tides')
              }
            ]
          }
        ]
      }
    )
    expect(String(renditions[0]?.value)).toContain('FIN')
  })

  it('dates a file from the dateline, and says so once where nothing does', async () => {
    const dated = '# A gauge opens\n\nLEEDS, 3 November 2026 — The harbour opened a gauge.\n'
    const {renditions} = await build({value: dated}, {formats: ['ninjs']})
    expect(textOf(renditions[0]?.value ?? '')).toContain('"versionCreated": "2026-11-03T00:00:00Z"')
    const {file} = await build(
      {value: '# A gauge opens\n\nThe harbour opened.\n'},
      {formats: ['ninjs', 'eml']}
    )
    expect(file.messages.filter((message) => message.ruleId === 'undated')).toHaveLength(1)
  })

  it('knows the wire profiles of extensions, behind those of the template', async () => {
    const desk = {name: 'desk', profiles: {desk: {extends: 'uk', width: 40}, house: {extends: 'nowhere'}}}
    const style = {...baseStyle, wire: {...baseStyle.wire, profiles: {house: {extends: 'uk', width: 50}}}}
    const {renditions, file} = await build(
      {value: '# A\n\n' + 'Copy of the release. '.repeat(9)},
      {formats: ['wire:desk', 'wire:house'], extensions: [desk], style}
    )
    expect(file.messages.filter((message) => message.fatal)).toEqual([])
    const longest = renditions.map(({value}) =>
      Math.max(
        ...textOf(value)
          .split(/\r?\n/)
          .map((line) => line.length)
      )
    )
    expect(longest[0]).toBeLessThanOrEqual(40)
    expect(longest[1]).toBeLessThanOrEqual(50)
    expect(longest[1]).toBeGreaterThan(40)
  })
})

describe('unified', () => {
  it('makes a release of markdown', async () => {
    const processor = unified().use(remarkParse).use(remarkRelease)
    const file = new VFile({value: source, path: 'gauge.md'})
    const release = await processor.run(processor.parse(file), file)
    expect(release.meta.headline).toBe('Harbour opens gauge')
    expect(release.children.map((child) => child.type)).toEqual(['headline', 'body', 'ends'])
  })

  it('gives a format to the processor: VFile in, VFile out', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkRelease)
      .use(releaseTo, 'wire')
      .process({value: source, path: 'gauge.md'})
    expect(String(file)).toContain('Port Selwyn opened a gauge.')
    expect(file.extname).toBe('.txt')
    const {release} = await read({value: source, path: 'gauge.md'})
    expect(String(file)).toBe((await render(compose(release), 'wire')).value)
  })
})
