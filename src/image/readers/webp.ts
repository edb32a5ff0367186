import {type Cursor, cursorOf, startsWith} from '../bytes.js'
import type {ImageReader, Measure} from '../types.js'
import {readExif} from './exif.js'

const readers: Record<string, (cursor: Cursor, bytes: Uint8Array) => Measure> = {
  'VP8 ': lossy,
  VP8L: lossless,
  VP8X: extended
}

/** WebP (RFC 9649): size in the first chunk; orientation in `EXIF` of the extended form. */
export const webp: ImageReader = {
  mediaType: 'image/webp',
  matches: (bytes) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'WebP')
    const chunk = cursor.ascii(12, 4)
    const read = readers[chunk]
    if (!read) throw new Error('Unexpected chunk `' + chunk + '` in WebP, expected VP8, VP8L or VP8X')
    return read(cursor, bytes)
  }
}

function lossy(cursor: Cursor): Measure {
  if (cursor.u8(23) !== 0x9d || cursor.u8(24) !== 0x01 || cursor.u8(25) !== 0x2a) {
    throw new Error('Unexpected start code in WebP, expected that of VP8')
  }
  return {width: cursor.u16(26, true) & 0x3fff, height: cursor.u16(28, true) & 0x3fff}
}

function lossless(cursor: Cursor): Measure {
  if (cursor.u8(20) !== 0x2f) throw new Error('Unexpected signature in WebP, expected that of VP8L')
  const bits = cursor.u32(21, true)
  return {width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff)}
}

function extended(cursor: Cursor, bytes: Uint8Array): Measure {
  const u24 = (at: number): number => cursor.u16(at, true) + cursor.u8(at + 2) * 0x10000
  const facts: Measure = {width: 1 + u24(24), height: 1 + u24(27)}
  const hasExif = (cursor.u8(20) & 0x08) !== 0
  for (let at = 12; hasExif && at + 8 <= cursor.length; ) {
    const length = cursor.u32(at + 4, true)
    if (cursor.ascii(at, 4) === 'EXIF') return {...facts, ...exifOf(bytes.subarray(at + 8, at + 8 + length))}
    at += 8 + length + (length % 2)
  }
  return facts
}

/** Some writers keep the `Exif` heading of JPEG before the block. */
function exifOf(block: Uint8Array): Partial<Measure> {
  return readExif(startsWith(block, [0x45, 0x78, 0x69, 0x66, 0, 0]) ? block.subarray(6) : block)
}
