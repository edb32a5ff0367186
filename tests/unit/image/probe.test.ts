import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {maxPixels, probeImage, shownSize} from '../../../src/image/index.js'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** libvips, an independent writer; optional, as in the package. */
const sharp = await import('sharp').then(
  (module) => module.default,
  () => undefined
)
const drawn = (width: number, height: number) =>
  sharp?.({create: {width, height, channels: 3, background: {r: 30, g: 60, b: 95}}})

describe('probeImage', () => {
  it.skipIf(!sharp)('reads the size that libvips wrote, for every kind of raster image', async () => {
    for (const format of ['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const) {
      const bytes = await drawn(321, 123)?.toFormat(format).toBuffer()
      const facts = probeImage(new Uint8Array(bytes ?? []))
      expect([format, facts.type, facts.width, facts.height]).toEqual([format, format, 321, 123])
      expect(facts.mediaType).toBe('image/' + format)
    }
  })

  it.skipIf(!sharp)('reads lossless and lossy WebP, with and without transparency', async () => {
    for (const options of [{lossless: true}, {lossless: false}]) {
      const bytes = await drawn(77, 501)?.ensureAlpha(0.5).webp(options).toBuffer()
      expect(probeImage(new Uint8Array(bytes ?? []))).toMatchObject({width: 77, height: 501})
    }
  })

  it.skipIf(!sharp)('says how a photograph was held, and its size as shown', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'tiff'] as const) {
      const bytes = await drawn(40, 20)?.withMetadata({orientation: 6}).toFormat(format).toBuffer()
      const facts = probeImage(new Uint8Array(bytes ?? []))
      expect([format, facts.orientation]).toEqual([format, 6])
      expect(shownSize(facts)).toEqual({width: 20, height: 40})
    }
  })

  it.skipIf(!sharp)('reads the density of JPEG and PNG', async () => {
    for (const format of ['jpeg', 'png'] as const) {
      const bytes = await drawn(40, 20)?.withMetadata({density: 300}).toFormat(format).toBuffer()
      expect(probeImage(new Uint8Array(bytes ?? [])).densityX).toBe(300)
    }
  })

  it('sizes an SVG by its attributes, else by its view box, else as browsers do', () => {
    const size = (svg: string) => {
      const {width, height} = probeImage(text(svg))
      return [Math.round(width), Math.round(height)]
    }
    expect(size('<svg xmlns="http://www.w3.org/2000/svg" width="120" height="2in"/>')).toEqual([120, 192])
    expect(size('<?xml version="1.0"?>\n<!-- by hand > -->\n<svg viewBox="0 0 300 100"/>')).toEqual([
      300, 100
    ])
    expect(size("<svg viewBox='0,0,300,100' width='600'></svg>")).toEqual([600, 200])
    expect(size('<svg width="100%" viewBox="0 0 8 4"/>')).toEqual([8, 4])
    expect(size('<!DOCTYPE svg [<!ENTITY a ">">]><svg/>')).toEqual([300, 150])
  })

  it('refuses what is no image, in words that help', () => {
    expect(() => probeImage(new Uint8Array())).toThrow('Unexpected empty file')
    expect(() => probeImage(text('version https://git-lfs.github.com/spec/v1\n'))).toThrow('git lfs pull')
    expect(() => probeImage(text('<!doctype html><svg></svg>'))).toThrow('Unexpected HTML page')
    expect(() => probeImage(text('%PDF-1.7'))).toThrow('Unexpected PDF')
    expect(() => probeImage(text('Hello'))).toThrow('expected an image')
  })

  it('refuses an image that is cut short, a size of nothing and a decompression bomb', () => {
    const png = (width: number, height: number): Uint8Array => {
      const bytes = new Uint8Array(45)
      bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
      new DataView(bytes.buffer).setUint32(16, width)
      new DataView(bytes.buffer).setUint32(20, height)
      return bytes
    }
    expect(probeImage(png(10, 20))).toEqual({
      type: 'png',
      mediaType: 'image/png',
      width: 10,
      height: 20,
      orientation: 1
    })
    expect(() => probeImage(png(10, 20).subarray(0, 20))).toThrow('Unexpected end of PNG')
    expect(() => probeImage(png(0, 20))).toThrow('Unexpected size 0 × 20 of png image')
    expect(() => probeImage(png(60_000, 60_000))).toThrow('expected 1 to ' + maxPixels + ' pixels')
  })

  it('answers or throws an Error at once, whatever follows a known beginning', () => {
    const beginnings = [
      [0xff, 0xd8, 0xff, 0xe0],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
      [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
      [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x58],
      [0, 0, 0, 12, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66],
      [0x49, 0x49, 0x2a, 0],
      [...text('<svg width="')]
    ]
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({maxLength: 400}), (start, rest) => {
        try {
          const facts = probeImage(new Uint8Array([...start, ...rest]))
          expect(facts.width * facts.height).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
          expect((error as Error).message).toMatch(/^Unexpected .+, expected /)
        }
      }),
      {numRuns: 2000}
    )
  })
})
