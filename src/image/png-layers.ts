import {deflateSync, inflateSync} from 'node:zlib'
import {cursorOf} from './bytes.js'
import {joined} from './joined.js'

/** A PNG taken apart into what a page needs: colour, and what is seen of it. Both are deflated. */
export interface PngLayers {
  readonly width: number
  readonly height: number
  /** Bits of a sample in `data`. */
  readonly bits: number
  readonly colours: 'grey' | 'indexed' | 'rgb'
  /** Red, green and blue of each index. */
  readonly palette?: Uint8Array | undefined
  /** Samples, deflated; with a filter byte before each row where `filtered`, as PNG has them. */
  readonly data: Uint8Array
  readonly filtered: boolean
  /** 8 bits a pixel, deflated: 0 is not seen at all. */
  readonly alpha?: Uint8Array | undefined
  /** The one colour that is not seen, sample by sample. */
  readonly key?: readonly number[] | undefined
}

interface Png {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly type: number
  readonly interlaced: boolean
  readonly palette: Uint8Array | undefined
  readonly transparency: Uint8Array | undefined
  readonly data: Uint8Array
}

/** Samples of a pixel by colour type (PNG 3rd edition, 11.2.1). */
const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/**
 * Take a PNG apart. Every sample is decoded once, so that a file that is damaged, cut short or longer than its header says
 * throws here, and never spoils a page.
 */
export function pngLayers(bytes: Uint8Array): PngLayers {
  const png = read(bytes)
  const {width, height, bits, type, transparency, palette} = png
  const whole = {width, height, palette}
  const raw = inflated(png)
  if (type === 4 || type === 6) {
    const [colour, alpha] = parted(pixelsOf(png, raw), width * height, samples[type] ?? 4)
    const colours = type === 4 ? 'grey' : 'rgb'
    return {...whole, bits: 8, colours, data: deflateSync(colour), filtered: false, alpha: deflateSync(alpha)}
  }
  const colours = type === 3 ? 'indexed' : type === 2 ? 'rgb' : 'grey'
  const alpha = type === 3 && transparency ? deflateSync(seen(pixelsOf(png, raw), transparency)) : undefined
  const key = type !== 3 && transparency ? keyOf(transparency) : undefined
  if (png.interlaced || (key && bits === 16)) {
    const data = deflateSync(pixelsOf(png, raw))
    const scaled = key?.map((value) => (bits === 16 ? value >> 8 : value))
    return {...whole, bits: 8, colours, data, filtered: false, alpha, key: scaled}
  }
  return {...whole, bits, colours, data: png.data, filtered: true, alpha, key}
}

function read(bytes: Uint8Array): Png {
  const cursor = cursorOf(bytes, 'PNG')
  const parts: Uint8Array[] = []
  let palette: Uint8Array | undefined
  let transparency: Uint8Array | undefined
  for (let at = 8; ; ) {
    const length = cursor.u32(at)
    const chunk = cursor.ascii(at + 4, 4)
    // Reading its checksum proves that the chunk is all there.
    cursor.u32(at + 8 + length)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (chunk === 'PLTE') palette = content.subarray(0, 768 - (768 % 3))
    if (chunk === 'tRNS') transparency = content
    if (chunk === 'IDAT') parts.push(content)
    if (chunk === 'IEND') break
    at += 12 + length
  }
  const type = cursor.u8(25)
  const bits = cursor.u8(24)
  if (samples[type] === undefined || ![1, 2, 4, 8, 16].includes(bits) || (type === 3 && !palette)) {
    throw new Error(
      'Unexpected kind of PNG (colour type ' + type + ', ' + bits + ' bits), expected one of the standard’s'
    )
  }
  return {
    width: cursor.u32(16),
    height: cursor.u32(20),
    bits,
    type,
    interlaced: cursor.u8(28) === 1,
    palette,
    transparency,
    data: joined(parts)
  }
}

/** Passes of Adam7 (PNG 3rd edition, 8): first column and row, and the steps from there. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2]
] as const

interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
  readonly columns: number
  readonly rows: number
  /** Bytes of a row, without its filter. */
  readonly stride: number
}

function passesOf({width, height, bits, type, interlaced}: Png): Pass[] {
  const passes = interlaced ? adam7 : ([[0, 0, 1, 1]] as const)
  return passes
    .map(([x, y, stepX, stepY]) => {
      const columns = Math.ceil((width - x) / stepX)
      const rows = Math.ceil((height - y) / stepY)
      return {
        x,
        y,
        stepX,
        stepY,
        columns,
        rows,
        stride: Math.ceil((columns * bits * (samples[type] ?? 1)) / 8)
      }
    })
    .filter((pass) => pass.columns > 0 && pass.rows > 0)
}

/** The rows with their filters: exactly as many bytes as the header asks for. */
function inflated(png: Png): Uint8Array {
  const size = passesOf(png).reduce((sum, pass) => sum + pass.rows * (pass.stride + 1), 0)
  let out: Uint8Array
  try {
    out = inflateSync(png.data, {maxOutputLength: size + 1})
  } catch (error) {
    throw new Error('Unexpected data in PNG, expected ' + size + ' bytes of rows', {cause: error})
  }
  if (out.length === size) return out
  throw new Error('Unexpected ' + out.length + ' bytes of rows in PNG, expected ' + size)
}

/** Samples of all pixels, one byte each; of 16 bits the higher eight. */
function pixelsOf(png: Png, raw: Uint8Array): Uint8Array {
  const {width, height, bits, type} = png
  const count = samples[type] ?? 1
  const out = new Uint8Array(width * height * count)
  const step = Math.max(1, (bits * count) >> 3)
  let at = 0
  for (const pass of passesOf(png)) {
    let before = new Uint8Array(pass.stride)
    for (let row = 0; row < pass.rows; row++) {
      const filter = raw[at++] ?? 0
      const line = raw.slice(at, at + pass.stride)
      at += pass.stride
      unfilter(filter, line, before, step)
      const start = (pass.y + row * pass.stepY) * width + pass.x
      for (let column = 0; column < pass.columns; column++) {
        const to = (start + column * pass.stepX) * count
        for (let sample = 0; sample < count; sample++) {
          out[to + sample] = sampleAt(line, column * count + sample, bits)
        }
      }
      before = line
    }
  }
  return out
}

function sampleAt(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index] ?? 0
  if (bits === 16) return line[index * 2] ?? 0
  const bit = index * bits
  return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)
}

/** Undo the filter of a row (PNG 3rd edition, 9.2). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return
  const predict = predictors[filter]
  if (!predict) throw new Error('Unexpected filter ' + filter + ' in PNG, expected 0 to 4')
  for (let at = 0; at < line.length; at++) {
    const left = at >= step ? (line[at - step] ?? 0) : 0
    const corner = at >= step ? (above[at - step] ?? 0) : 0
    line[at] = (line[at] ?? 0) + predict(left, above[at] ?? 0, corner)
  }
}

type Predict = (left: number, above: number, corner: number) => number

const predictors: Readonly<Record<number, Predict>> = {
  1: (left) => left,
  2: (_left, above) => above,
  3: (left, above) => (left + above) >> 1,
  4: (left, above, corner) => {
    const whole = left + above - corner
    const toLeft = Math.abs(whole - left)
    const toAbove = Math.abs(whole - above)
    const toCorner = Math.abs(whole - corner)
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
  }
}

/** Colour and alpha of pixels that have both. */
function parted(pixels: Uint8Array, count: number, per: number): [Uint8Array, Uint8Array] {
  const colour = new Uint8Array(count * (per - 1))
  const alpha = new Uint8Array(count)
  for (let at = 0, to = 0, pixel = 0; pixel < count; pixel++) {
    for (let sample = 1; sample < per; sample++) colour[to++] = pixels[at++] ?? 0
    alpha[pixel] = pixels[at++] ?? 0
  }
  return [colour, alpha]
}

/** Alpha of pixels by the index of their colour. */
const seen = (indices: Uint8Array, transparency: Uint8Array): Uint8Array =>
  indices.map((index) => transparency[index] ?? 255)

function keyOf(transparency: Uint8Array): number[] {
  const out: number[] = []
  for (let at = 0; at + 1 < transparency.length; at += 2) {
    out.push(((transparency[at] ?? 0) << 8) | (transparency[at + 1] ?? 0))
  }
  return out
}
