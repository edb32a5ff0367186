import {Buffer} from 'node:buffer'
import {inflateSync} from 'node:zlib'

/**
 * A reader for the files that pressline writes: one revision, a cross-reference table, Flate streams. It knows nothing
 * of the code that writes them, so that preflight judges the bytes and not the intention.
 */

export type PdfValue = PdfDict | PdfName | PdfRef | PdfText | PdfValue[] | boolean | null | number
export interface PdfDict {
  readonly [key: string]: PdfValue
}
export interface PdfName {
  readonly name: string
}
export interface PdfRef {
  readonly ref: number
}
export interface PdfText {
  /** Bytes as Latin-1. */
  readonly bytes: string
}

export interface PdfObject {
  readonly number: number
  readonly value: PdfValue
  /** Where its stream begins and ends, in the file. */
  readonly stream?: {readonly start: number; readonly end: number} | undefined
}

export interface PdfFile {
  readonly version: string
  readonly trailer: PdfDict
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Follow references to a value. */
  get(value: PdfValue | undefined): PdfValue
  dict(value: PdfValue | undefined): PdfDict
  /** The object behind a reference, for its stream. */
  stream(value: PdfValue | undefined): Uint8Array | undefined
}

/** Thrown where the bytes are no such file; the message says what was found. */
export class PdfSyntaxError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'PdfSyntaxError'
  }
}

/** A character for each byte. `TextDecoder` has no such thing: what it calls Latin-1 is Windows-1252. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function inflated(raw: Uint8Array): Uint8Array {
  const {buffer, byteOffset, length} = inflateSync(raw)
  return new Uint8Array(buffer, byteOffset, length)
}

/** Read a file, every object of it. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const source = latin1(bytes)
  const version = /^%PDF-(\d\.\d)/.exec(source)?.[1]
  if (!version) throw new PdfSyntaxError('Unexpected start of file, expected `%PDF-`')
  const tail = source.slice(-64)
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]
  if (!start) throw new PdfSyntaxError('Unexpected end of file, expected `startxref` and `%%EOF`')
  const lexer = new Lexer(source, Number(start))
  if (lexer.word() !== 'xref') throw new PdfSyntaxError('Unexpected byte at ' + start + ', expected `xref`')
  const offsets = table(lexer)
  const trailer = lexer.value()
  if (!isDict(trailer)) throw new PdfSyntaxError('Unexpected trailer, expected a dictionary')
  const objects = new Map<number, PdfObject>()
  for (const [number, offset] of offsets) objects.set(number, objectAt(source, number, offset))
  return fileOf(version, trailer, objects, bytes)
}

function table(lexer: Lexer): Map<number, number> {
  const offsets = new Map<number, number>()
  for (let word = lexer.word(); word !== 'trailer'; word = lexer.word()) {
    const first = Number(word)
    const count = Number(lexer.word())
    if (!Number.isInteger(first) || !Number.isInteger(count)) {
      throw new PdfSyntaxError('Unexpected `' + word + '` in the cross-reference table, expected a section')
    }
    for (let at = 0; at < count; at++) {
      const offset = Number(lexer.word())
      lexer.word()
      if (lexer.word() === 'n') offsets.set(first + at, offset)
    }
  }
  return offsets
}

function objectAt(source: string, number: number, offset: number): PdfObject {
  const lexer = new Lexer(source, offset)
  if (Number(lexer.word()) !== number || lexer.word() !== '0' || lexer.word() !== 'obj') {
    throw new PdfSyntaxError('Unexpected bytes at ' + offset + ', expected object ' + number)
  }
  const value = lexer.value()
  lexer.space()
  if (!source.startsWith('stream', lexer.at)) return {number, value}
  const start = source.indexOf('\n', lexer.at) + 1
  const length = isDict(value) ? value.Length : undefined
  if (typeof length !== 'number')
    throw new PdfSyntaxError('Unexpected stream ' + number + ' without a length')
  return {number, value, stream: {start, end: start + length}}
}

function fileOf(
  version: string,
  trailer: PdfDict,
  objects: ReadonlyMap<number, PdfObject>,
  bytes: Uint8Array
): PdfFile {
  const get = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null
    for (let hops = 0; isRef(found) && hops < 8; hops++) found = objects.get(found.ref)?.value ?? null
    return found
  }
  return {
    version,
    trailer,
    objects,
    get,
    dict: (value) => {
      const found = get(value)
      return isDict(found) ? found : {}
    },
    stream: (value) => {
      const object = isRef(value) ? objects.get(value.ref) : undefined
      if (!object?.stream) return undefined
      const raw = bytes.subarray(object.stream.start, object.stream.end)
      const filter = isDict(object.value) ? object.value.Filter : undefined
      return nameOf(filter) === 'FlateDecode' ? inflated(raw) : raw
    }
  }
}

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('ref' in value && typeof value.ref === 'number') &&
  !('name' in value && typeof value.name === 'string') &&
  !('bytes' in value && typeof value.bytes === 'string')

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as PdfRef).ref === 'number'

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as PdfName).name === 'string'
    ? (value as PdfName).name
    : undefined

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16BE with its mark, else as Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  const bytes =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as PdfText).bytes
      : undefined
  if (typeof bytes !== 'string') return undefined
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes
}

/** UTF-16BE bytes, held as Latin-1, to a string. */
export function utf16(bytes: string): string {
  let out = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    out += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1))
  }
  return out
}

/** 1 for white space, 2 for a delimiter, by byte (ISO 32000-1, 7.2.2). */
const kinds = new Uint8Array(256)
for (const unit of [0, 9, 10, 12, 13, 32]) kinds[unit] = 1
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = 2
const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** Value of a hexadecimal digit. */
const nibble = (unit: number): number => (unit < 0x3a ? unit - 0x30 : (unit | 0x20) - 0x57)

/** Tokens and values of PDF syntax (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  at: number
  private readonly source: string
  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  get done(): boolean {
    this.space()
    return this.at >= this.source.length
  }

  space(): void {
    const {source} = this
    for (;;) {
      const unit = source.charCodeAt(this.at)
      if (kinds[unit] === 1) this.at++
      else if (unit === 0x25) while (this.at < source.length && source.charCodeAt(this.at) !== 10) this.at++
      else return
    }
  }

  /** Letters and figures up to a space or a delimiter. */
  word(): string {
    this.space()
    const {source, at: start} = this
    let end = start
    // Beyond the end there is no character, and no kind.
    while (kinds[source.charCodeAt(end)] === 0) end++
    this.at = end
    return source.slice(start, end)
  }

  /** The next value; a word that is none of PDF's values is an operator, given as `{operator}` by {@link operand}. */
  value(): PdfValue {
    const found = this.operand()
    if (typeof found === 'string') throw new PdfSyntaxError('Unexpected `' + found + '`, expected a value')
    return found
  }

  /** The next value, or an operator as a string. */
  operand(): PdfValue | string {
    this.space()
    const {source} = this
    const unit = source[this.at]
    if (unit === '/') return {name: this.name()}
    if (unit === '(') return {bytes: this.literal()}
    if (unit === '[') return this.array()
    if (unit === '<') return source[this.at + 1] === '<' ? this.dict() : {bytes: this.hex()}
    const word = this.word()
    if (word === '') throw new PdfSyntaxError('Unexpected `' + (unit ?? 'end') + '` at ' + this.at)
    if (word.charCodeAt(0) < 0x3a) {
      const number = Number(word)
      if (!Number.isNaN(number)) return this.numberOrRef(number)
    }
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : word
  }

  private numberOrRef(number: number): PdfValue {
    if (!Number.isInteger(number)) return number
    const {source, at} = this
    if (source[at] === ' ' && source[at + 1] === '0' && source[at + 2] === ' ' && source[at + 3] === 'R') {
      const after = source.charCodeAt(at + 4)
      if (kinds[after] !== 0) {
        this.at += 4
        return {ref: number}
      }
    }
    return number
  }

  private name(): string {
    this.at++
    const raw = this.word()
    return raw.includes('#')
      ? raw.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : raw
  }

  private literal(): string {
    let out = ''
    let depth = 1
    for (this.at++; this.at < this.source.length; this.at++) {
      const character = this.source.charAt(this.at)
      if (character === '\\') {
        this.at++
        const next = this.source.charAt(this.at)
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0]
        if (octal) {
          out += String.fromCharCode(Number.parseInt(octal, 8))
          this.at += octal.length - 1
        } else out += escapes[next] ?? next
        continue
      }
      if (character === '(') depth++
      if (character === ')' && --depth === 0) break
      out += character
    }
    this.at++
    return out
  }

  private hex(): string {
    const end = this.source.indexOf('>', this.at)
    if (end < 0) throw new PdfSyntaxError('Unexpected end of string at ' + this.at + ', expected `>`')
    let out = ''
    for (let at = this.at + 1; at < end; at += 2) {
      const low = at + 1 < end ? nibble(this.source.charCodeAt(at + 1)) : 0
      out += String.fromCharCode(nibble(this.source.charCodeAt(at)) * 16 + low)
    }
    this.at = end + 1
    return out
  }

  private array(): PdfValue[] {
    const out: PdfValue[] = []
    this.at++
    for (this.space(); this.source[this.at] !== ']'; this.space()) {
      if (this.at >= this.source.length) throw new PdfSyntaxError('Unexpected end of array, expected `]`')
      out.push(this.value())
    }
    this.at++
    return out
  }

  private dict(): PdfDict {
    const out: Record<string, PdfValue> = {}
    this.at += 2
    for (this.space(); this.source[this.at] === '/'; this.space()) {
      const key = this.name()
      out[key] = this.value()
    }
    if (!this.source.startsWith('>>', this.at))
      throw new PdfSyntaxError('Unexpected byte in a dictionary at ' + this.at)
    this.at += 2
    return out
  }
}
