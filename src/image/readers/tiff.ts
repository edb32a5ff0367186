import {cursorOf, startsWith} from '../bytes.js'
import type {ImageReader, Measure} from '../types.js'

const shortType = 3
const maxEntries = 4096
const tags: Record<number, 'width' | 'height' | 'orientation'> = {
  256: 'width',
  257: 'height',
  274: 'orientation'
}

/** TIFF 6.0, section 2: size in the first directory. */
export const tiff: ImageReader = {
  mediaType: 'image/tiff',
  matches: (bytes) => startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a]),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'TIFF')
    const little = cursor.u8(0) === 0x49
    const directory = cursor.u32(4, little)
    const entries = cursor.u16(directory, little)
    if (entries > maxEntries)
      throw new Error('Unexpected number of entries in TIFF, expected a sane directory')
    const facts: Measure = {width: 0, height: 0}
    for (let index = 0; index < entries; index++) {
      const entry = directory + 2 + index * 12
      const name = tags[cursor.u16(entry, little)]
      if (!name) continue
      const short = cursor.u16(entry + 2, little) === shortType
      facts[name] = short ? cursor.u16(entry + 8, little) : cursor.u32(entry + 8, little)
    }
    return facts
  }
}
