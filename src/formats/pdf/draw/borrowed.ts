import {Buffer} from 'node:buffer'
import PDFDocument from 'pdfkit'
import type {Face} from '../makeup/face.js'
import type {Container, ContainerPage, Ref} from './container.js'
import {type EmbeddedFont, isTrueType} from './fonts.js'
import {text} from './objects.js'

/**
 * What is left to pdfkit: drawings (svg-to-pdfkit paints on its pages) and fonts with CFF outlines. They are made in
 * a document of pdfkit's that is never written, and copied from there. This is the only file that knows pdfkit's
 * internals; pdfkit is pinned to one exact version, and `tests/unit/pdf/draw.test.ts` guards what is relied on here:
 *
 * - references keep `data` and `buffer` until `finalize`, which is the one place that writes
 * - `content` and `resources` of a page
 * - `subset.glyphs`, `widths`, `unicode` and `embed` of an embedded font
 */
export interface Borrowed {
  /** Let an outside painter that draws on pdfkit's downward pages paint on one of ours. */
  drawing(page: ContainerPage, paintOn: (document: unknown) => void): void
}

/** An object of pdfkit's. */
interface Lent {
  data: Record<string, unknown>
  buffer: Uint8Array[]
  finalize(): void
}

interface LentFont {
  readonly font: object
  readonly subset: {glyphs: number[]; includeGlyph(id: number): number}
  readonly widths: number[]
  readonly unicode: number[][]
  ref(): Lent
  finalize(): void
}

interface LentPage {
  readonly content: Lent
  readonly resources: Lent
}

interface Inside {
  page: LentPage
  _font: LentFont
  registerFont(name: string, source: unknown): void
  font(name: string): void
}

/** A document whose objects keep what they hold: nothing is ever written. */
class Lender extends PDFDocument {
  constructor() {
    super({autoFirstPage: false, compress: false, font: null} as unknown as PDFKit.PDFDocumentOptions)
  }

  override ref(data: object): PDFKit.PDFKitReference {
    const made = super.ref(data)
    ;(made as unknown as Lent).finalize = () => undefined
    return made
  }

  get inside(): Inside {
    return this as unknown as Inside
  }
}

/** Open what a file needs of pdfkit. */
export function borrow(container: Container): Borrowed {
  const lender = new Lender()
  const {inside} = lender
  const adopt = adopter(container)
  return {
    drawing: (page, paintOn) => {
      lender.addPage({size: [1, page.height], margin: 0})
      const {page: lent} = inside
      paintOn(lender)
      container.paint(page, 'q\n' + latin1Of(lent.content.buffer) + 'Q')
      for (const [kind, entries] of Object.entries(lent.resources.data)) {
        if (kind === 'ProcSet') continue
        for (const [name, value] of Object.entries(entries as object))
          container.use(page, kind, name, adopt(value))
      }
    }
  }
}

const isLent = (value: object): value is Lent => 'finalize' in value && 'data' in value && 'buffer' in value

/** Copies objects of pdfkit's into a container, each once, with all that they refer to. */
function adopter(container: Container): (value: unknown) => unknown {
  const known = new Map<Lent, Ref>()
  const adopt = (value: unknown): unknown => {
    if (value instanceof String) return text(value.valueOf())
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    if (Array.isArray(value)) return value.map(adopt)
    if (!isLent(value))
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, adopt(one)]))
    const found = known.get(value)
    if (found) return found
    const ref = container.ref()
    known.set(value, ref)
    const {Length: _, ...data} = value.data
    ref.data = adopt(Array.isArray(value.data) ? value.data : data) as Record<string, unknown>
    for (const chunk of value.buffer) ref.write(chunk)
    ref.end()
    return ref
  }
  return adopt
}

const latin1Of = (chunks: readonly Uint8Array[]): string => Buffer.concat(chunks).toString('latin1')

/** pdfkit parses a font when it first meets it; the parsed font is worth keeping between documents. */
const parsed = new WeakMap<Face, object>()

/** A face with CFF outlines; nothing for one that is TrueType. */
export function otherFont(container: Container, face: Face, name: string): EmbeddedFont | undefined {
  if (isTrueType(face)) return undefined
  const lender = new Lender()
  lender.inside.registerFont(face.key, parsed.get(face) ?? face.bytes)
  lender.inside.font(face.key)
  const {_font: lent} = lender.inside
  parsed.set(face, lent.font)
  const ref = container.ref()
  return {
    name,
    ref,
    code: coder(lent, face),
    embed: () => {
      const dictionary = lent.ref()
      lent.finalize()
      ref.data = adopter(container)(dictionary.data) as Record<string, unknown>
      ref.end()
    }
  }
}

/** One slot of the subset for each pair of glyph and text, so that each is heard as what it says. */
function coder({subset, widths, unicode}: LentFont, face: Face): EmbeddedFont['code'] {
  const codes = new Map<string, string>()
  const taken = new Set<number>([0])
  return (glyph, heard) => {
    const key = glyph + '|' + heard
    const known = codes.get(key)
    if (known) return known
    let slot = subset.includeGlyph(glyph)
    if (taken.has(slot)) slot = subset.glyphs.push(glyph) - 1
    taken.add(slot)
    widths[slot] = face.advance(glyph) * 1000
    unicode[slot] = [...(heard || '\u200b')].map((character) => character.codePointAt(0) ?? 0xfffd)
    const code = slot.toString(16).padStart(4, '0')
    codes.set(key, code)
    return code
  }
}
