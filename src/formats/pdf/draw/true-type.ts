/** Tables of an sfnt font by tag (OpenType 1.9). */
export type Tables = ReadonlyMap<string, {readonly offset: number; readonly length: number}>

/** A font as its descriptor tells it (ISO 32000-1, 9.8), in thousandths of an em. */
export interface Descriptor {
  readonly name: string
  readonly box: readonly [number, number, number, number]
  readonly italicAngle: number
  readonly flags: number
}

/** What a subsetter needs of a font, read once. */
export interface FontProgram {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly tables: Tables
  /** Outlines are quadratic, in `glyf`; else they are CFF. */
  readonly trueType: boolean
  readonly em: number
  readonly descriptor: Descriptor
}

/** Read the directory of a font and what its descriptor needs. */
export function readProgram(bytes: Uint8Array): FontProgram {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, {offset: number; length: number}>()
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, {offset: view.getUint32(at + 8), length: view.getUint32(at + 12)})
  }
  const em = view.getUint16(at(tables, 'head') + 18)
  return {
    bytes,
    view,
    tables,
    trueType: tables.has('glyf'),
    em,
    descriptor: descriptorOf(bytes, view, tables, 1000 / em)
  }
}

function at(tables: Tables, tag: string): number {
  const table = tables.get(tag)
  if (!table) throw new Error('Unexpected font without a table `' + tag + '`, expected one')
  return table.offset
}

function descriptorOf(bytes: Uint8Array, view: DataView, tables: Tables, scale: number): Descriptor {
  const head = at(tables, 'head')
  const post = tables.get('post')
  const os2 = tables.get('OS/2')
  const family = os2 ? view.getUint8(os2.offset + 30) : 0
  const fixedPitch = post ? view.getUint32(post.offset + 12) !== 0 : false
  const italic = (view.getUint16(head + 44) & 2) !== 0
  const serif = family >= 1 && family <= 7
  return {
    name: postScriptName(bytes, view, tables),
    box: [36, 38, 40, 42].map((place) => view.getInt16(head + place) * scale) as unknown as Descriptor['box'],
    italicAngle: post ? view.getInt32(post.offset + 4) / 65_536 : 0,
    // Symbolic: its codes are those of the subset (ISO 32000-1, table 123).
    flags: (fixedPitch ? 1 : 0) | (serif ? 2 : 0) | 4 | (family === 10 ? 8 : 0) | (italic ? 64 : 0)
  }
}

/** Name 6, in characters that a name of PDF may hold. */
function postScriptName(bytes: Uint8Array, view: DataView, tables: Tables): string {
  const table = tables.get('name')
  if (!table) return 'Font'
  const strings = table.offset + view.getUint16(table.offset + 4)
  const count = view.getUint16(table.offset + 2)
  for (let record = table.offset + 6; record < table.offset + 6 + count * 12; record += 12) {
    if (view.getUint16(record + 6) !== 6) continue
    const start = strings + view.getUint16(record + 10)
    const raw = bytes.subarray(start, start + view.getUint16(record + 8))
    const letters = String.fromCharCode(...raw).replace(/[^!-~]/g, '')
    if (letters) return letters.replace(/[^A-Za-z0-9_.-]/g, '_')
  }
  return 'Font'
}

/** Tables that a font inside a PDF needs (ISO 32000-1, 9.9), in the order of their tags. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

/**
 * A TrueType font with the given glyphs in the given order, parts of composite glyphs after them. A glyph may be there
 * twice. Pure: the same glyphs give the same bytes.
 */
export function subsetTrueType(program: FontProgram, glyphs: readonly number[]): Uint8Array {
  const {bytes, view, tables} = program
  const order = [...glyphs]
  const outlines = outlinesOf(program, order)
  const loca = new DataView(new ArrayBuffer((order.length + 1) * 4))
  const glyf = new Uint8Array(outlines.reduce((sum, one) => sum + one.length, 0))
  let offset = 0
  outlines.forEach((outline, slot) => {
    loca.setUint32(slot * 4, offset)
    glyf.set(outline, offset)
    offset += outline.length
  })
  loca.setUint32(order.length * 4, offset)
  const copy = (tag: string): DataView => {
    const start = at(tables, tag)
    return new DataView(bytes.slice(start, start + (tables.get(tag)?.length ?? 0)).buffer)
  }
  const head = copy('head')
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  const hhea = copy('hhea')
  const metrics = view.getUint16(at(tables, 'hhea') + 34)
  hhea.setUint16(34, order.length)
  const maxp = copy('maxp')
  maxp.setUint16(4, order.length)
  const hmtx = new DataView(new ArrayBuffer(order.length * 4))
  const source = at(tables, 'hmtx')
  order.forEach((glyph, slot) => {
    const last = Math.min(glyph, metrics - 1)
    const bearing = glyph < metrics ? source + glyph * 4 + 2 : source + metrics * 4 + (glyph - metrics) * 2
    hmtx.setUint16(slot * 4, view.getUint16(source + last * 4))
    hmtx.setInt16(slot * 4 + 2, view.getInt16(bearing))
  })
  const made: Readonly<Record<string, DataView | Uint8Array>> = {glyf, head, hhea, hmtx, loca, maxp}
  return sfnt(
    kept.flatMap((tag) => {
      const table = made[tag] ?? (tables.has(tag) ? copy(tag) : undefined)
      return table ? [[tag, bytesOf(table)] as const] : []
    })
  )
}

const bytesOf = (table: DataView | Uint8Array): Uint8Array =>
  new Uint8Array(table.buffer, table.byteOffset, table.byteLength)

/** Flags of a part of a composite glyph (OpenType 1.9, `glyf`). */
const part = {words: 1, scale: 8, more: 32, scaleXy: 64, matrix: 128} as const

/** Outlines by slot; a composite glyph names the slots of its parts, which are added to `order`. */
function outlinesOf({bytes, view, tables}: FontProgram, order: number[]): Uint8Array[] {
  const loca = at(tables, 'loca')
  const glyf = at(tables, 'glyf')
  const long = view.getInt16(at(tables, 'head') + 50) === 1
  const count = view.getUint16(at(tables, 'maxp') + 4)
  const place = (glyph: number): number =>
    glyf + (long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2)
  const slots = new Map<number, number>()
  order.forEach((glyph, slot) => {
    if (!slots.has(glyph)) slots.set(glyph, slot)
  })
  const out: Uint8Array[] = []
  for (let slot = 0; slot < order.length; slot++) {
    const glyph = order[slot] ?? 0
    if (glyph >= count) throw new Error('Unexpected glyph ' + glyph + ', expected one of ' + count)
    const start = place(glyph)
    const end = place(glyph + 1)
    // Outlines begin at even places, which every reader of the table counts on.
    const outline = new Uint8Array((end - start + 3) & ~3)
    outline.set(bytes.subarray(start, end))
    if (end > start && view.getInt16(start) < 0) renumber(outline, order, slots)
    out.push(outline)
  }
  return out
}

function renumber(outline: Uint8Array, order: number[], slots: Map<number, number>): void {
  const view = new DataView(outline.buffer)
  for (let at = 10; ; ) {
    const flags = view.getUint16(at)
    const glyph = view.getUint16(at + 2)
    let slot = slots.get(glyph)
    if (slot === undefined) {
      slot = order.push(glyph) - 1
      slots.set(glyph, slot)
    }
    view.setUint16(at + 2, slot)
    at += 4 + (flags & part.words ? 4 : 2)
    at += flags & part.matrix ? 8 : flags & part.scaleXy ? 4 : flags & part.scale ? 2 : 0
    if (!(flags & part.more)) return
  }
}

/** A font of tables, with its directory and its checksums. */
function sfnt(tables: ReadonlyArray<readonly [tag: string, table: Uint8Array]>): Uint8Array {
  const start = 12 + tables.length * 16
  const size = tables.reduce((sum, [, table]) => sum + ((table.length + 3) & ~3), start)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  const power = 31 - Math.clz32(tables.length)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - (16 << power))
  let offset = start
  let head = 0
  tables.forEach(([tag, table], index) => {
    out.set(table, offset)
    const entry = 12 + index * 16
    for (let at = 0; at < 4; at++) out[entry + at] = tag.charCodeAt(at)
    view.setUint32(entry + 4, checksum(view, offset, table.length))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    if (tag === 'head') head = offset
    offset += (table.length + 3) & ~3
  })
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return out
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
