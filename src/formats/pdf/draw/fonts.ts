import type {Face} from '../makeup/face.js'
import {type Ref, text} from './objects.js'
import {type FontProgram, readProgram, subsetTrueType} from './true-type.js'

/** A font in a file: gives the code of a glyph that is heard as a certain text. */
export interface EmbeddedFont {
  /** Name in the resources of a page. */
  readonly name: string
  readonly ref: Ref
  /** Four hexadecimal digits. */
  code(glyph: number, heard: string): string
  /** Write the font's objects, once all of its codes are known. */
  embed(): void
}

/** What a font is written with. */
export interface FontWriter {
  ref(data?: Record<string, unknown> | unknown[]): Ref
  deflate(bytes: Uint8Array): Uint8Array
}

/** The subset of a face in one file: glyphs, widths and texts by code. */
export interface Slots {
  readonly glyphs: number[]
  readonly widths: number[]
  readonly texts: string[]
}

const programs = new WeakMap<Face, FontProgram>()

/** Subsets are worth keeping between documents that use the same glyphs: a face has few, and then begins again. */
const subsets = new WeakMap<Face, Map<string, Uint8Array>>()
const mostSubsets = 16

/** True where a face has outlines that are written here: the others are cut down by pdfkit. */
export const isTrueType = (face: Face): boolean => programOf(face).trueType

function programOf(face: Face): FontProgram {
  const known = programs.get(face)
  if (known) return known
  const program = readProgram(face.bytes)
  programs.set(face, program)
  return program
}

/** A TrueType face in a file: one code for each pair of glyph and text, so that each is heard as what it says. */
export function trueTypeFont(writer: FontWriter, face: Face, name: string): EmbeddedFont {
  const ref = writer.ref()
  const slots: Slots = {glyphs: [0], widths: [face.advance(0) * 1000], texts: ['\0']}
  return {name, ref, code: coder(face, slots), embed: () => write(writer, face, ref, slots)}
}

/** Gives codes in the order they are asked for. */
function coder(face: Face, {glyphs, widths, texts}: Slots): EmbeddedFont['code'] {
  const codes = new Map<number, Map<string, string>>()
  return (glyph, heard) => {
    let own = codes.get(glyph)
    if (!own) {
      own = new Map()
      codes.set(glyph, own)
    }
    const known = own.get(heard)
    if (known) return known
    const slot = glyphs.push(glyph) - 1
    widths[slot] = face.advance(glyph) * 1000
    texts[slot] = heard || '\u200b'
    const code = hex(slot)
    own.set(heard, code)
    return code
  }
}

const hex = (value: number): string => value.toString(16).padStart(4, '0')

function write(writer: FontWriter, face: Face, ref: Ref, slots: Slots): void {
  const program = programOf(face)
  const file = writer.ref()
  file.packed = true
  file.end(packed(writer, face, program, slots.glyphs))
  const {descriptor} = program
  const name = tag(slots.glyphs) + '+' + descriptor.name
  const facts = writer.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: descriptor.flags,
    FontBBox: [...descriptor.box],
    ItalicAngle: descriptor.italicAngle,
    Ascent: face.ascent * 1000,
    Descent: -face.descent * 1000,
    CapHeight: (face.capHeight || face.ascent) * 1000,
    XHeight: face.xHeight * 1000,
    StemV: 0,
    FontFile2: file
  })
  facts.end()
  const descendant = writer.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0},
    FontDescriptor: facts,
    W: [0, slots.widths],
    CIDToGIDMap: 'Identity'
  })
  descendant.end()
  const unicode = writer.ref()
  unicode.end(toUnicode(slots.texts))
  ref.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode
  }
  ref.end()
}

/** The subset as it stands in a file. What was cut before is known: the same glyphs give the same bytes. */
function packed(writer: FontWriter, face: Face, program: FontProgram, glyphs: readonly number[]): Uint8Array {
  let own = subsets.get(face)
  if (!own) {
    own = new Map()
    subsets.set(face, own)
  }
  const key = String.fromCharCode(...glyphs)
  const known = own.get(key)
  if (known) return known
  const made = writer.deflate(subsetTrueType(program, glyphs))
  if (own.size >= mostSubsets) own.clear()
  own.set(key, made)
  return made
}

/** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4), by what is in them. */
function tag(glyphs: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0
  let out = ''
  for (let at = 0; at < 6; at++) {
    out += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return out
}

/** What each code says (ISO 32000-1, 9.10.3). */
function toUnicode(texts: readonly string[]): string {
  const ranges: string[] = []
  for (let from = 0; from < texts.length; from += 256) {
    const part = texts.slice(from, from + 256)
    const entries = part.map((said) => {
      let units = ''
      for (let at = 0; at < said.length; at++) units += hex(said.charCodeAt(at))
      return '<' + units + '>'
    })
    ranges.push('<' + hex(from) + '> <' + hex(from + part.length - 1) + '> [' + entries.join(' ') + ']')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ranges.length + ' beginbfrange',
    ...ranges,
    'endbfrange',
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end'
  ].join('\n')
}
