import {type Cursor, cursorOf, startsWith} from '../bytes.js'
import type {ImageReader, Measure} from '../types.js'
import {readExif} from './exif.js'

const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const app0 = 0xe0
const app1 = 0xe1
const startOfScan = 0xda
const centimetre = 2.54

/** JPEG (ITU-T T.81 annex B): size in the frame header, density in JFIF, orientation in Exif. */
export const jpeg: ImageReader = {
  mediaType: 'image/jpeg',
  matches: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'JPEG')
    const seen: Partial<Measure> = {}
    for (let at = 2; ; ) {
      if (cursor.u8(at) !== 0xff) throw new Error('Unexpected byte in JPEG header, expected a marker')
      const marker = cursor.u8(at + 1)
      if (marker === 0xff) {
        at++
        continue
      }
      if (marker === startOfScan)
        throw new Error('Unexpected scan in JPEG, expected a frame header before it')
      const length = cursor.u16(at + 2)
      if (length < 2) throw new Error('Unexpected length in JPEG header, expected at least 2')
      if (frameMarkers.has(marker)) {
        return {...seen, width: cursor.u16(at + 7), height: cursor.u16(at + 5)}
      }
      if (marker === app0) readJfif(cursor, at, seen)
      if (marker === app1 && cursor.ascii(at + 4, 4) === 'Exif') {
        Object.assign(seen, readExif(bytes.subarray(at + 10, at + 2 + length)))
      }
      at += 2 + length
    }
  }
}

function readJfif(cursor: Cursor, at: number, seen: Partial<Measure>): void {
  if (cursor.ascii(at + 4, 4) !== 'JFIF') return
  const unit = cursor.u8(at + 11)
  const density = cursor.u16(at + 12)
  if (unit === 1) seen.densityX = density
  if (unit === 2) seen.densityX = Math.round(density * centimetre)
}
