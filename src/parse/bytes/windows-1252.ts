/** What Windows-1252 has at 0x80 to 0x9F; five places are empty. Own table: decoders differ there. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character that byte or C1 code `code` stands for in Windows-1252. */
export function windows1252(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (upper[code - 0x80] ?? '') : String.fromCharCode(code)
}

/** True for the five bytes that Windows-1252 leaves empty. */
export function isUndefinedIn1252(code: number): boolean {
  return code === 0x81 || code === 0x8d || code === 0x8f || code === 0x90 || code === 0x9d
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    let part = ''
    for (const byte of bytes.subarray(start, start + 8192))
      part += byte < 0x80 ? String.fromCharCode(byte) : windows1252(byte)
    parts.push(part)
  }
  return parts.join('')
}
