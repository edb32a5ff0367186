import {kindOfBinary} from './binary.js'
import {decodeWindows1252, isUndefinedIn1252} from './windows-1252.js'

/** Bytes as text, or the name of what they are instead. */
export type Decoded =
  | {kind: 'text'; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'}
  /** UTF-8 with bytes that are none; `text` has U+FFFD for them, the first at byte `at`. */
  | {kind: 'damaged'; text: string; at: number}
  | {kind: 'refused'; what: string; expected: string}

/**
 * Read bytes as UTF-8, or as the two other encodings that word processors save in: UTF-16 (with or without a
 * byte-order mark) and Windows-1252. Everything else is refused by name.
 */
export function decode(bytes: Uint8Array): Decoded {
  const binary = kindOfBinary(bytes)
  if (binary) return {kind: 'refused', what: binary, expected: 'markdown or plain text'}
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be')
  const wide = utf16WithoutMark(bytes)
  if (wide) return utf16(bytes, wide)
  if (isBinary(bytes)) return {kind: 'refused', what: 'binary data', expected: 'markdown or plain text'}
  try {
    return {kind: 'text', text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'}
  } catch {
    return eightBit(bytes)
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const little = encoding === 'utf-16le' ? even : swapped(even)
  return {kind: 'text', text: new TextDecoder('utf-16le').decode(little), encoding}
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    result[index] = bytes[index + 1] ?? 0
    result[index + 1] = bytes[index] ?? 0
  }
  return result
}

/** Western text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return undefined
  const zeros = [0, 0]
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.5 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.5 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

/** Text has next to no control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of sample)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  return controls > 4 && controls > sample.length / 20
}

/** Bytes that are not UTF-8: damaged UTF-8, Windows-1252, or neither. */
function eightBit(bytes: Uint8Array): Decoded {
  const found = survey(bytes)
  if (found.sequences > found.invalid) {
    return {kind: 'damaged', text: new TextDecoder('utf-8').decode(bytes), at: found.first}
  }
  if (found.isUndefined || found.upper > bytes.length * 0.4) {
    return {
      kind: 'refused',
      what: 'bytes that are neither UTF-8, UTF-16 nor Windows-1252',
      expected: 'a text file in UTF-8'
    }
  }
  return {kind: 'text', text: decodeWindows1252(bytes), encoding: 'windows-1252'}
}

interface Survey {
  /** Whole UTF-8 sequences of two bytes and more. */
  sequences: number
  /** Bytes that belong to none. */
  invalid: number
  /** The first of them. */
  first: number
  /** Bytes from 0x80. */
  upper: number
  /** Some byte is empty in Windows-1252. */
  isUndefined: boolean
}

function survey(bytes: Uint8Array): Survey {
  const result: Survey = {sequences: 0, invalid: 0, first: -1, upper: 0, isUndefined: false}
  let index = 0
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, index)
    for (let offset = 0; offset < Math.max(length, 1); offset++) {
      const part = bytes[index + offset] ?? 0
      if (part >= 0x80) result.upper++
      if (isUndefinedIn1252(part)) result.isUndefined = true
    }
    if (length === 0) {
      result.invalid++
      if (result.first < 0) result.first = index
    } else if (length > 1) result.sequences++
    index += Math.max(length, 1)
  }
  return result
}

/** Length of the UTF-8 sequence at `index`; 0 where there is none (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (length === 0 || lead > 0xf4) return 0
  const second = bytes[index + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
