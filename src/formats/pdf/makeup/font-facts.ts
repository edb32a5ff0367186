/** What the directory of a font file says of it, before anything parses it. */
export interface FontFacts {
  /** Built from the checksums that the font keeps of its own tables: names the font by content. */
  readonly key: string
  readonly variable: boolean
}

/**
 * Read the table directory of an sfnt font (OpenType 1.9, "Table Directory").
 *
 * Throws where the bytes are no single TrueType or OpenType font, where the font is variable (it cannot be cut
 * down to the glyphs in use), or where OS/2 `fsType` forbids embedding.
 */
export function fontFacts(bytes: Uint8Array, name: string): FontFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = bytes.length > 12 ? view.getUint32(0) : 0
  if (kind !== 0x00010000 && kind !== 0x4f54544f && kind !== 0x74727565) {
    throw new Error('Unexpected font `' + name + '`, expected TrueType or OpenType (.ttf or .otf)')
  }
  const count = view.getUint16(4)
  if (bytes.length < 12 + count * 16)
    throw new Error('Unexpected end of font `' + name + '`, expected its tables')
  const key: string[] = [bytes.length.toString(36)]
  let variable = false
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const offset = view.getUint32(at + 8)
    if (offset + view.getUint32(at + 12) > bytes.length) {
      throw new Error('Unexpected end of font `' + name + '`, expected table `' + tag + '`')
    }
    key.push(tag.trim() + view.getUint32(at + 4).toString(36))
    if (tag === 'fvar') variable = true
    if (tag === 'OS/2') checkLicence(view.getUint16(offset + 8), name)
  }
  if (variable) {
    throw new Error(
      'Unexpected variable font `' + name + '`, expected a static cut: export one instance per weight'
    )
  }
  return {key: key.join('.'), variable}
}

/** OS/2 fsType: bit 1 alone is "restricted licence embedding", bit 9 is "bitmap embedding only". */
function checkLicence(fsType: number, name: string): void {
  if ((fsType & 0x000e) === 0x0002 || fsType & 0x0200) {
    throw new Error(
      'Unexpected licence of font `' +
        name +
        '` (OS/2 fsType forbids embedding), expected a font that may be embedded'
    )
  }
}
