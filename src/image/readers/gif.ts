import {cursorOf, startsWith} from '../bytes.js'
import type {ImageReader} from '../types.js'

/** GIF (89a, clause 18): size of the logical screen. */
export const gif: ImageReader = {
  mediaType: 'image/gif',
  matches: (bytes) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38, null, 0x61]),
  measure(bytes) {
    const cursor = cursorOf(bytes, 'GIF')
    return {width: cursor.u16(6, true), height: cursor.u16(8, true)}
  }
}
