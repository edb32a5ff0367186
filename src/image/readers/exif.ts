import {type Cursor, cursorOf} from '../bytes.js'

const orientationTag = 0x112
const resolutionTag = 0x11a
const unitTag = 0x128
const shortType = 3
const rationalType = 5
/** More entries than any camera writes; a larger count is hostile. */
const maxEntries = 1000
/** Dots per inch in one dot per unit: 2 is inches, 3 is centimetres. */
const unitFactors: Record<number, number> = {2: 1, 3: 2.54}

interface ExifFacts {
  orientation?: number
  densityX?: number
}

/**
 * Orientation and density from a TIFF-shaped EXIF block (Exif 2.32, 4.6.4); nothing where the block is damaged or
 * silent.
 */
export function readExif(bytes: Uint8Array): ExifFacts {
  try {
    return readDirectory(cursorOf(bytes, 'EXIF block'))
  } catch {
    // A damaged EXIF block says nothing about the picture, which may still be whole.
    return {}
  }
}

function readDirectory(cursor: Cursor): ExifFacts {
  const little = cursor.ascii(0, 2) === 'II'
  const directory = cursor.u32(4, little)
  const entries = cursor.u16(directory, little)
  const facts: ExifFacts = {}
  if (entries > maxEntries) return facts
  let resolution = 0
  let factor = 1
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    const tag = cursor.u16(entry, little)
    const type = cursor.u16(entry + 2, little)
    if (tag === orientationTag && type === shortType) facts.orientation = cursor.u16(entry + 8, little)
    if (tag === unitTag && type === shortType) factor = unitFactors[cursor.u16(entry + 8, little)] ?? 0
    if (tag === resolutionTag && type === rationalType) {
      const at = cursor.u32(entry + 8, little)
      resolution = cursor.u32(at, little) / (cursor.u32(at + 4, little) || 1)
    }
  }
  if (resolution * factor >= 1) facts.densityX = Math.round(resolution * factor)
  return facts
}
