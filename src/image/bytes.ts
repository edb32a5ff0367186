/** Bounded reading: every step beyond the end says that the file is cut short, naming what it is. */
export interface Cursor {
  readonly length: number
  u8(at: number): number
  u16(at: number, little?: boolean): number
  u32(at: number, little?: boolean): number
  /** ASCII characters; bytes above 127 come out as `?`. */
  ascii(at: number, length: number): string
}

/** A reader over `bytes`; `name` is what the file claims to be, for messages. */
export function cursorOf(bytes: Uint8Array, name: string): Cursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const within = (at: number, length: number): number => {
    if (!Number.isSafeInteger(at) || at < 0 || at + length > bytes.length) {
      throw new Error(
        'Unexpected end of ' + name + ' after ' + bytes.length + ' bytes, expected the whole image'
      )
    }
    return at
  }
  return {
    length: bytes.length,
    u8: (at) => view.getUint8(within(at, 1)),
    u16: (at, little = false) => view.getUint16(within(at, 2), little),
    u32: (at, little = false) => view.getUint32(within(at, 4), little),
    ascii: (at, length) =>
      String.fromCharCode(
        ...bytes.subarray(within(at, length), at + length).map((byte) => (byte < 128 ? byte : 63))
      )
  }
}

/** True where `bytes` has `signature` at `at`; a `null` in the signature matches every byte. */
export function startsWith(bytes: Uint8Array, signature: readonly (number | null)[], at = 0): boolean {
  return (
    bytes.length >= at + signature.length &&
    signature.every((byte, index) => byte === null || bytes[at + index] === byte)
  )
}
