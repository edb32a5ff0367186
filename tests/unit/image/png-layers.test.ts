import {deflateSync, inflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {pngLayers} from '../../../src/image/png-layers.js'

const word = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255
]
const chunk = (name: string, data: ArrayLike<number>): number[] => [
  ...word(data.length),
  ...[...name].map((character) => character.charCodeAt(0)),
  ...Array.from(data),
  0,
  0,
  0,
  0
]

/** A PNG of rows that have their filters. */
function png(
  [width, height, bits, type, interlaced = 0]: readonly number[],
  rows: readonly (readonly number[])[],
  more: readonly number[] = []
): Uint8Array {
  const header = [...word(width ?? 0), ...word(height ?? 0), bits ?? 8, type ?? 0, 0, 0, interlaced]
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', header),
    ...more,
    ...chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    ...chunk('IEND', [])
  ])
}
const plain = (bytes: Uint8Array | undefined): number[] => (bytes ? [...inflateSync(bytes)] : [])

describe('a PNG taken apart', () => {
  it('stays as it is where all of it is seen', () => {
    const layers = pngLayers(png([2, 1, 8, 2], [[0, 1, 2, 3, 4, 5, 6]]))
    expect(layers).toMatchObject({colours: 'rgb', bits: 8, filtered: true, alpha: undefined})
    expect(plain(layers.data)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
  it('parts colour and alpha, whatever filters its rows have', () => {
    const layers = pngLayers(
      png(
        [2, 5, 8, 6],
        [
          [0, 10, 20, 30, 40, 50, 60, 70, 80],
          [1, 10, 20, 30, 40, 40, 40, 40, 40],
          [2, 0, 0, 0, 0, 0, 0, 0, 0],
          [3, 5, 10, 15, 20, 20, 20, 20, 20],
          [4, 0, 0, 0, 0, 0, 0, 0, 0]
        ]
      )
    )
    const row = [10, 20, 30, 50, 60, 70]
    expect(layers).toMatchObject({colours: 'rgb', bits: 8, filtered: false})
    expect(plain(layers.data)).toEqual([...row, ...row, ...row, ...row, 10, 20, 30, 50, 60, 70])
    expect(plain(layers.alpha)).toEqual([40, 80, 40, 80, 40, 80, 40, 80, 40, 80])
  })
  it('takes the alpha of a palette index by index, from samples of two bits', () => {
    const more = [...chunk('PLTE', [0, 0, 0, 9, 9, 9, 8, 8, 8]), ...chunk('tRNS', [0, 128])]
    const layers = pngLayers(png([4, 1, 2, 3], [[0, 0b00011000]], more))
    expect(layers).toMatchObject({colours: 'indexed', bits: 2, filtered: true})
    expect(plain(layers.alpha)).toEqual([0, 128, 255, 0])
  })
  it('puts the passes of an interlaced picture together', () => {
    // 3 by 3: passes 2 and 3 have no pixels.
    const layers = pngLayers(
      png(
        [3, 3, 8, 0, 1],
        [
          [0, 1],
          [0, 3],
          [0, 7, 8],
          [0, 2],
          [0, 9],
          [0, 4, 5, 6]
        ]
      )
    )
    expect(layers).toMatchObject({colours: 'grey', bits: 8, filtered: false})
    expect(plain(layers.data)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 8])
  })
  it('names the one colour that is not seen', () => {
    expect(pngLayers(png([1, 1, 8, 0], [[0, 7]], chunk('tRNS', [0, 7]))).key).toEqual([7])
  })
  it('refuses what is cut short, damaged, or larger than it says', () => {
    const good = png([2, 1, 8, 2], [[0, 1, 2, 3, 4, 5, 6]])
    expect(() => pngLayers(good.subarray(0, good.length - 20))).toThrow(/Unexpected end of PNG/)
    expect(() => pngLayers(png([2, 2, 8, 2], [[0, 1, 2, 3, 4, 5, 6]]))).toThrow(
      /7 bytes of rows.*expected 14/
    )
    expect(() => pngLayers(png([1, 1, 8, 0], [new Array<number>(100_000).fill(0)]))).toThrow(
      /Unexpected data in PNG, expected 2 bytes/
    )
    expect(() => pngLayers(good.map((byte, at) => (at > 45 && at < 50 ? 255 : byte)))).toThrow(
      /Unexpected data in PNG/
    )
    expect(() => pngLayers(png([1, 1, 8, 5], [[0, 1]]))).toThrow(/Unexpected kind of PNG/)
    expect(() => pngLayers(png([1, 1, 8, 4], [[9, 1, 1]]))).toThrow(/Unexpected filter 9/)
  })
})
