import {describe, expect, it} from 'vitest'
import {type ImageManner, prepareImages} from '../../../src/formats/pdf/images.js'
import {baseStyle} from '../../../src/template/index.js'
import type {World} from '../../../src/template/world.js'
import {pictureGalley} from '../../support/sample-galley.js'
import {render, world} from './support.js'

const screen: ImageManner = {press: false, colours: [], most: 2500}
const press: ImageManner = {press: true, colours: ['#1f3a5f'], most: 5000}
const sharp = await import('sharp').then(
  (module) => module.default,
  () => undefined
)
if (!sharp) process.stderr.write('not run: images that need sharp (it is not installed)\n')

async function prepare(bytes: Uint8Array, manner = screen) {
  const said: string[] = []
  const own: World = {...world, readAsset: () => Promise.resolve(bytes)}
  const images = await prepareImages(['a'], baseStyle, own, manner, (notice) =>
    said.push(notice.severity + ': ' + notice.reason)
  )
  return {image: images.get('a'), said}
}
const svg = (body: string): Uint8Array =>
  new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">' + body + '</svg>'
  )

describe('images', () => {
  it('keeps a plain drawing as vectors', async () => {
    expect((await prepare(svg('<rect width="40" height="20" fill="#1f3a5f"/>'))).image).toMatchObject({
      kind: 'svg',
      width: 40,
      height: 20
    })
  })
  it('refuses what is no image, and says what it is', async () => {
    const {image, said} = await prepare(new TextEncoder().encode('<!doctype html><p>not found'))
    expect(image).toBeUndefined()
    expect(said).toEqual([expect.stringMatching(/^error: Unexpected HTML page/)])
  })
  it('refuses a picture of a billion pixels by its header', async () => {
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
      ),
      (c) => c.charCodeAt(0)
    )
    new DataView(png.buffer).setUint32(16, 60_000)
    new DataView(png.buffer).setUint32(20, 60_000)
    expect((await prepare(png)).said.join()).toMatch(/Unexpected size/)
  })
  it('refuses pictures that are damaged or cut short behind a sound header, and goes on', async () => {
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
      ),
      (c) => c.charCodeAt(0)
    )
    const spoilt = png.map((byte, at) => (at > 42 && at < 50 ? byte ^ 0xff : byte))
    expect((await prepare(spoilt)).said).toEqual([expect.stringMatching(/^error: Unexpected data in PNG/)])
    expect((await prepare(png.subarray(0, 60))).said.join()).toMatch(/^error: Unexpected end of PNG/)
    const jpeg = Uint8Array.from([
      0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0, 0xff, 0xda, 0, 0, 7
    ])
    expect((await prepare(jpeg)).said.join()).toMatch(/^error: Unexpected end of JPEG after 20 bytes/)
  })
  it('sets a galley whose picture cannot be read, with its caption and an error', async () => {
    const {VFile} = await import('vfile')
    const file = new VFile({path: 'release.md'})
    const bytes = await render(pictureGalley, {file})
    expect(bytes.length).toBeGreaterThan(1000)
    expect(file.messages.map((message) => [message.ruleId, message.fatal])).toEqual([['pdf-image', true]])
  })
})

describe.skipIf(!sharp)('images that need sharp', () => {
  const picture = (width = 60, height = 40) =>
    (sharp as NonNullable<typeof sharp>)({create: {width, height, channels: 3, background: '#c04020'}})

  it('turns a photograph upright', async () => {
    const bytes = await picture().withMetadata({orientation: 6}).jpeg().toBuffer()
    expect((await prepare(new Uint8Array(bytes))).image).toMatchObject({kind: 'jpeg', width: 40, height: 60})
  })
  it('makes JPEG or PNG of WebP, AVIF, GIF and TIFF', async () => {
    for (const format of ['webp', 'avif', 'gif', 'tiff'] as const) {
      const bytes = await picture().toFormat(format).toBuffer()
      expect(['jpeg', 'png'], format).toContain((await prepare(new Uint8Array(bytes))).image?.kind)
    }
  })
  it('makes sRGB of CMYK and says so; keeps CMYK for the press', async () => {
    const bytes = new Uint8Array(await picture().toColourspace('cmyk').jpeg().toBuffer())
    expect((await prepare(bytes)).image?.components).toBe(3)
    expect((await prepare(bytes, press)).image?.components).toBe(4)
  })
  it('leaves a JPEG in sRGB as it is', async () => {
    const bytes = new Uint8Array(await picture().jpeg().toBuffer())
    expect((await prepare(bytes)).image?.bytes).toBe(bytes)
  })
  it('cuts down more pixels than a page can show', async () => {
    const bytes = new Uint8Array(await picture(4000, 2000).jpeg().toBuffer())
    expect((await prepare(bytes)).image).toMatchObject({width: 2500, height: 1250})
  })
  it('makes pixels of a drawing with words in it, at three times its size or more', async () => {
    const {image} = await prepare(svg('<text x="2" y="12">Hello</text>'))
    expect(image).toMatchObject({kind: 'png', width: 40, height: 20})
    expect(image?.pixels).toBeGreaterThanOrEqual(120)
  })
  it('makes pixels of a drawing in colours that the brand has no inks for, and says so', async () => {
    const {image, said} = await prepare(svg('<rect width="9" height="9" fill="#ff0000"/>'), press)
    expect(image?.kind).toBe('png')
    expect(said.join()).toContain('#ff0000')
  })
  it('sets pictures with and without alpha, and the file passes preflight', async () => {
    const {VFile} = await import('vfile')
    for (const channels of [3, 4] as const) {
      const background = channels === 4 ? {r: 1, g: 2, b: 3, alpha: 0.5} : '#123'
      const png = await (sharp as NonNullable<typeof sharp>)({
        create: {width: 30, height: 20, channels, background}
      })
        .png()
        .toBuffer()
      const file = new VFile({path: 'release.md'})
      const own: World = {...world, readAsset: () => Promise.resolve(new Uint8Array(png))}
      const once = await render(pictureGalley, {file, world: own})
      expect(file.messages.map(String)).toEqual([])
      expect(await render(pictureGalley, {world: own})).toEqual(once)
    }
  })
})
