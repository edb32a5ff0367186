/** First bytes of files that people take for text, and what they are. */
const signatures: ReadonlyArray<readonly [readonly number[], string]> = [
  [[0xff, 0xfe, 0, 0], 'UTF-32 text'],
  [[0, 0, 0xfe, 0xff], 'UTF-32 text'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x50, 0x4b, 3, 4], 'a ZIP archive (a Word document is one)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program']
]

/** The name of a format that is no text; nothing for anything else. */
export function kindOfBinary(bytes: Uint8Array): string | undefined {
  return signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1]
}
