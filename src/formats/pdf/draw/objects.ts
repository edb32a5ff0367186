import {Buffer} from 'node:buffer'

/**
 * Values of a PDF file as they are written (ISO 32000-1, 7.3): a JavaScript string is a name, a number a number, a plain
 * object a dictionary, an array an array. Text strings and references are made by `text` and by the container.
 */

/** A text string. */
class PdfTextString {
  readonly written: string
  constructor(value: string) {
    this.written = '(' + (/[^\0-\x7f]/.test(value) ? utf16(value) : value).replace(special, escaped) + ')'
  }
}

/** Bytes, written in hexadecimal. */
class PdfBytes {
  readonly written: string
  constructor(bytes: Uint8Array) {
    this.written = '<' + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') + '>'
  }
}

/** An indirect object: `data` may be filled until `end`; what is written to it makes it a stream. */
export class Ref {
  readonly id: number
  data: Record<string, unknown>
  /** Content of a stream; nothing for an object that is none. */
  readonly chunks: Uint8Array[] = []
  ended = false
  /** The content is deflated already, in `chunks`. */
  packed = false
  /** To be left as it is, so that programs which know no PDF find it (ISO 16684-1). */
  plain = false

  constructor(id: number, data: Record<string, unknown> | unknown[]) {
    this.id = id
    this.data = data as Record<string, unknown>
  }

  write(chunk: Uint8Array | string): void {
    this.chunks.push(typeof chunk === 'string' ? latin1(chunk + '\n') : chunk)
  }

  end(chunk?: Uint8Array | string): void {
    if (chunk !== undefined) this.write(chunk)
    this.ended = true
  }
}

/** A value that is a text string. */
export const text = (value: string): unknown => new PdfTextString(value)

/** A value that is a string of bytes. */
export const bytes = (value: Uint8Array): unknown => new PdfBytes(value)

/** Write a value. */
export function written(value: unknown): string {
  if (typeof value === 'string') return name(value)
  if (typeof value === 'number') return number(value)
  if (value instanceof Ref) return value.id + ' 0 R'
  if (value instanceof PdfTextString || value instanceof PdfBytes) return value.written
  if (Array.isArray(value)) return array(value)
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Date) return date(value)
  if (typeof value === 'object') return dictionary(value as Record<string, unknown>)
  throw new Error('Unexpected ' + typeof value + ' in a PDF, expected a value that it has')
}

function array(values: readonly unknown[]): string {
  let out = '['
  for (let at = 0; at < values.length; at++) out += (at > 0 ? ' ' : '') + written(values[at])
  return out + ']'
}

/** Entries that are undefined are not there. */
function dictionary(entries: Readonly<Record<string, unknown>>): string {
  let out = '<<\n'
  for (const key of Object.keys(entries)) {
    const value = entries[key]
    if (value !== undefined) out += name(key) + ' ' + written(value) + '\n'
  }
  return out + '>>'
}

/** What a name may hold as it is (ISO 32000-1, 7.3.5). */
const unsafe = /[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g
const safe = /^[!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]*$/

const name = (value: string): string => '/' + (safe.test(value) ? value : escapedName(value))

function escapedName(value: string): string {
  let out = ''
  for (const byte of new TextEncoder().encode(value)) {
    const character = String.fromCharCode(byte)
    out += character.replace(unsafe, '#' + byte.toString(16).toUpperCase().padStart(2, '0'))
  }
  return out
}

/** No exponent, six decimals at most. */
function number(value: number): string {
  if (Number.isInteger(value)) return Object.is(value, -0) ? '0' : String(value)
  if (!(Math.abs(value) < 1e9))
    throw new Error('Unexpected number ' + value + ', expected one a PDF can have')
  const rounded = Math.round(value * 1e6) / 1e6
  return Math.abs(rounded) < 1e-5 ? rounded.toFixed(6) : String(rounded)
}

/** Universal time. */
function date(value: Date): string {
  return '(D:' + value.toISOString().slice(0, 19).replace(/\D/g, '') + 'Z)'
}

const special = /[\n\r\t\b\f()\\]/g
const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f'
}
const escaped = (character: string): string => escapes[character] ?? '\\' + character

/** UTF-16BE with its mark, as Latin-1. */
function utf16(value: string): string {
  let out = '\xfe\xff'
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    out += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return out
}

/** The bytes of a string of characters up to U+00FF. */
export const latin1 = (value: string): Uint8Array => Buffer.from(value, 'latin1')
