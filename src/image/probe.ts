import {avif} from './readers/avif.js'
import {gif} from './readers/gif.js'
import {jpeg} from './readers/jpeg.js'
import {png} from './readers/png.js'
import {svg} from './readers/svg.js'
import {tiff} from './readers/tiff.js'
import {webp} from './readers/webp.js'
import type {ImageFacts, ImageReader, ImageType} from './types.js'

const readers = {jpeg, png, gif, webp, avif, tiff, svg} as const satisfies Record<ImageType, ImageReader>

/** Most pixels an image may have: a press photograph of 12,000 × 8,000 passes, a decompression bomb does not. */
export const maxPixels = 100_000_000
/** Longest side in pixels. */
export const maxSide = 65_535

/**
 * What kind of image `bytes` is and how large, from its header alone: nothing is decoded.
 *
 * Throws an `Error` whose message says what was found and what was expected: bytes that are no image we know, a
 * file that is cut short, sizes of nothing or beyond {@link maxPixels}.
 */
export function probeImage(bytes: Uint8Array): ImageFacts {
  for (const [type, reader] of Object.entries(readers) as Array<[ImageType, ImageReader]>) {
    if (!reader.matches(bytes)) continue
    const {orientation = 1, ...size} = reader.measure(bytes)
    check(type, size.width, size.height)
    const turned = Number.isInteger(orientation) && orientation >= 1 && orientation <= 8
    const facts = {type, mediaType: reader.mediaType, ...size, orientation: turned ? orientation : 1}
    if (!facts.densityX) delete facts.densityX
    return facts
  }
  throw new Error('Unexpected ' + describe(bytes) + ', expected an image: ' + Object.keys(readers).join(', '))
}

/** Width and height as shown, after the orientation. */
export function shownSize(facts: ImageFacts): {width: number; height: number} {
  return facts.orientation >= 5
    ? {width: facts.height, height: facts.width}
    : {width: facts.width, height: facts.height}
}

function check(type: ImageType, width: number, height: number): void {
  if (width > 0 && height > 0 && width <= maxSide && height <= maxSide && width * height <= maxPixels) return
  throw new Error(
    'Unexpected size ' +
      width +
      ' × ' +
      height +
      ' of ' +
      type +
      ' image, expected 1 to ' +
      maxPixels +
      ' pixels'
  )
}

/** Bytes that are no image, in the words of somebody who can mend it. */
function describe(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty file'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (start.startsWith('version https://git-lfs')) return 'Git LFS pointer (run `git lfs pull`)'
  if (/^\s*<(?:!doctype html|html)/i.test(start)) return 'HTML page'
  if (start.startsWith('%PDF-')) return 'PDF'
  return 'bytes of an unknown kind'
}
