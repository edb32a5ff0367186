import {cursorOf, startsWith} from '../bytes.js'
import type {ImageReader, Measure} from '../types.js'
import {readExif} from './exif.js'

const inch = 0.0254

/** PNG (W3C PNG 3rd edition): size in `IHDR`, density in `pHYs`, orientation in `eXIf`. */
export const png: ImageReader = {
  mediaType: 'image/png',
  matches: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'PNG')
    if (cursor.ascii(12, 4) !== 'IHDR') throw new Error('Unexpected first chunk of PNG, expected `IHDR`')
    const facts: Measure = {width: cursor.u32(16), height: cursor.u32(20)}
    for (let at = 8; at + 12 <= cursor.length; ) {
      const length = cursor.u32(at)
      const chunk = cursor.ascii(at + 4, 4)
      if (chunk === 'IDAT' || chunk === 'IEND') break
      if (chunk === 'pHYs' && length === 9 && cursor.u8(at + 16) === 1) {
        facts.densityX = Math.round(cursor.u32(at + 8) * inch)
      }
      if (chunk === 'eXIf') Object.assign(facts, readExif(bytes.subarray(at + 8, at + 8 + length)))
      at += 12 + length
    }
    return facts
  }
}
