import {type Cursor, cursorOf, startsWith} from '../bytes.js'
import type {ImageReader, Measure} from '../types.js'

interface Box {
  type: string
  start: number
  end: number
}

/** Degrees anticlockwise / 90 of `irot` as an EXIF orientation. */
const rotations = [1, 8, 3, 6]
const maxBoxes = 10_000

/** AVIF (ISO/IEC 23000-22 over 23008-12): size in `ispe`, turn in `irot`, below `meta`/`iprp`/`ipco`. */
export const avif: ImageReader = {
  mediaType: 'image/avif',
  matches: (bytes) =>
    startsWith(bytes, [0x66, 0x74, 0x79, 0x70], 4) &&
    (startsWith(bytes, [0x61, 0x76, 0x69, 0x66], 8) || startsWith(bytes, [0x61, 0x76, 0x69, 0x73], 8)),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'AVIF')
    const meta = child(cursor, {type: 'file', start: 0, end: cursor.length}, 'meta')
    const properties = child(cursor, child(cursor, {...meta, start: meta.start + 4}, 'iprp'), 'ipco')
    const facts: Measure = {width: 0, height: 0}
    for (const box of boxesIn(cursor, properties)) {
      if (box.type === 'irot') facts.orientation = rotations[cursor.u8(box.start) & 3] ?? 1
      if (box.type !== 'ispe') continue
      const width = cursor.u32(box.start + 4)
      const height = cursor.u32(box.start + 8)
      // Tiles and thumbnails have sizes as well: the picture is the largest.
      if (width * height > facts.width * facts.height) Object.assign(facts, {width, height})
    }
    return facts
  }
}

function child(cursor: Cursor, parent: Box, type: string): Box {
  for (const box of boxesIn(cursor, parent)) if (box.type === type) return box
  throw new Error('Unexpected AVIF without `' + type + '`, expected a whole image')
}

/** Boxes side by side in `parent` (ISO/IEC 14496-12, 4.2); every step goes forward, so it ends. */
function* boxesIn(cursor: Cursor, parent: Box): Generator<Box> {
  let count = 0
  for (let at = parent.start; at + 8 <= parent.end; count++) {
    const size = cursor.u32(at)
    const end = size === 0 ? parent.end : at + size
    if (size === 1) throw new Error('Unexpected 64-bit box in AVIF, expected a smaller image')
    if ((size !== 0 && size < 8) || end > parent.end || count > maxBoxes) {
      throw new Error('Unexpected box size in AVIF, expected one inside the file')
    }
    yield {type: cursor.ascii(at + 4, 4), start: at + 8, end}
    at = end
  }
}
