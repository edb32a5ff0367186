import PDFDocument from 'pdfkit'
import type {Face} from '../makeup/face.js'

/**
 * A PDF file being written. This is the only file that knows pdfkit's internals; pdfkit is pinned to one exact
 * version, and `tests/unit/pdf/container.test.ts` guards what is relied on here:
 *
 * - `ref`, `_root`, `_write`, `_finalize`, `endMetadata`, `_id` of the document
 * - `subset.glyphs`, `widths`, `unicode` of an embedded font (slots of the subset)
 * - `dictionary`, `resources`, `fonts`, `xobjects`, `ext_gstates` of a page
 */

/** An indirect object: `data` may be filled until `end`. */
export interface Ref {
  readonly id: number
  data: Record<string, unknown>
  write(chunk: Uint8Array | string): void
  end(chunk?: Uint8Array | string): void
}

/** A value of a dictionary: a JavaScript string is a name, a `String` is a text string. */
export const text = (value: string): unknown => new String(value)

/** A page being painted. */
export interface ContainerPage {
  readonly dictionary: Ref
  readonly annotations: Ref[]
  readonly resources: Ref
}

/** A font in the file: gives the code of a glyph that is heard as a certain text. */
export interface ContainerFont {
  /** Name in the resources of a page. */
  readonly name: string
  /** Four hexadecimal digits. */
  code(glyph: number, heard: string): string
}

export interface ContainerOptions {
  readonly version: '1.7' | '2.0'
  readonly language: string
  readonly info: Readonly<Record<string, Date | string>>
  /** PDF 2.0 wants no document information dictionary (ISO 32000-2, 14.3.3). */
  readonly withInfo: boolean
  /** pdfkit's sRGB output intent (ISO 19005-3, 6.2.3). */
  readonly intent: boolean
  readonly compress?: boolean | undefined
}

export interface Container {
  readonly catalog: Record<string, unknown>
  ref(data?: Record<string, unknown> | unknown[]): Ref
  addPage(width: number, height: number): ContainerPage
  /** Paint on a page: appended to its content stream. */
  paint(page: ContainerPage, operators: string): void
  font(face: Face): ContainerFont
  useFont(page: ContainerPage, font: ContainerFont): void
  useImage(page: ContainerPage, name: string, image: Ref): void
  useState(page: ContainerPage, name: string, state: Ref): void
  useSpace(page: ContainerPage, name: string, space: Ref): void
  /** A PNG as pdfkit embeds it, alpha as a soft mask. */
  png(bytes: Uint8Array, space?: readonly unknown[] | undefined): Ref
  /** Let an outside painter that draws on pdfkit's downward pages paint here. */
  downwards(page: ContainerPage, paintOn: (document: unknown) => void): void
  attach(name: string, bytes: Uint8Array, facts: {type: string; description: string; date: Date}): void
  /** All that was painted so far, for the file identifier. */
  painted(): string
  /** Sets both halves of the file identifier (ISO 32000-1, 14.4). */
  identify(id: Uint8Array): void
  /** Write the file. Rejects when an object was never ended: such a file would have no cross-reference table. */
  finish(xmp: string): Promise<Uint8Array>
}

interface Internals {
  _root: Ref
  _id: Uint8Array
  _info: unknown
  _offset: number
  _waiting: number
  _offsets: Array<number | null>
  _font: EmbeddedFont
  _ctm: number[]
  page: InternalPage
  ref(data?: unknown): Ref
  registerFont(name: string, source: unknown): void
  font(name: string): void
  addPage(options: object): void
  end(): void
  openImage(bytes: Uint8Array): {embed(document: unknown): void; obj: Ref}
  file(bytes: Uint8Array, options: object): void
}

interface EmbeddedFont {
  readonly id: string
  readonly font: object
  readonly subset: {glyphs: number[]; includeGlyph(id: number): number}
  readonly widths: number[]
  readonly unicode: number[][]
  ref(): Ref
}

interface InternalPage extends ContainerPage {
  readonly fonts: Record<string, Ref>
  readonly xobjects: Record<string, Ref>
  readonly ext_gstates: Record<string, Ref>
  readonly colorSpaces: Record<string, Ref>
  readonly width: number
  readonly height: number
  write(chunk: string): void
}

/** pdfkit parses a font when it first meets it; the parsed font is worth keeping between documents. */
const parsed = new WeakMap<Face, object>()

/** pdfkit's document, with its output gathered, its own metadata replaced and its pages running upwards. */
class Document extends PDFDocument {
  readonly whole: Promise<void>
  declare readonly settings: ContainerOptions
  declare private done: () => void
  private packet = ''

  constructor(settings: ContainerOptions) {
    super({
      pdfVersion: '1.7',
      autoFirstPage: false,
      bufferPages: true,
      compress: settings.compress ?? true,
      ...(settings.intent ? {subset: 'PDF/A-3a'} : {}),
      displayTitle: true,
      lang: settings.language,
      info: settings.info,
      font: null
    } as unknown as PDFKit.PDFDocumentOptions)
    this.settings = settings
    let done: () => void = () => undefined
    this.whole = new Promise((resolve) => {
      done = resolve
    })
    this.done = done
  }

  get inside(): Internals {
    return this as unknown as Internals
  }

  setPacket(xmp: string): void {
    this.packet = xmp
  }

  /** Pages run upwards, as PDF does: the flip that pdfkit begins every page with is left out. */
  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    this.upwards = true
    super.addPage(options)
    this.upwards = false
    return this
  }
  private upwards = false

  override transform(a: number, b: number, c: number, d: number, e: number, f: number): this {
    return this.upwards ? this : super.transform(a, b, c, d, e, f)
  }

  /** Called by pdfkit for every piece of output; nothing goes through a stream. */
  _write(data: Uint8Array | string): void {
    const bytes = typeof data === 'string' ? latin1(data + '\n') : data
    this.early.push(bytes)
    this.inside._offset += bytes.length
  }
  /** Set before the fields of this class: pdfkit writes from within its constructor. */
  get early(): Uint8Array[] {
    const self = this as unknown as {gathered?: Uint8Array[]}
    self.gathered ??= []
    return self.gathered
  }

  override endMetadata(): void {
    const ref = this.inside.ref({Type: 'Metadata', Subtype: 'XML'})
    ;(ref as unknown as {compress: boolean}).compress = false
    ref.end(new TextEncoder().encode(this.packet))
    this.inside._root.data.Metadata = ref
  }

  /** The structure tree is written by `structure.ts`. */
  override endMarkings(): void {}

  _finalize(): void {
    if (!this.settings.withInfo) this.inside._info = undefined
    const write = (PDFDocument.prototype as unknown as {_finalize(this: unknown): void})._finalize
    write.call(this)
    this.done()
  }

  override push(): boolean {
    return true
  }
}

function latin1(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length)
  for (let at = 0; at < value.length; at++) bytes[at] = value.charCodeAt(at) & 0xff
  return bytes
}

/** Open a file. */
export function openContainer(options: ContainerOptions): Container {
  const document = new Document(options)
  const {inside} = document
  const fonts = new Map<Face, {font: ContainerFont; embedded: EmbeddedFont}>()
  const embeddedOf = new Map<ContainerFont, EmbeddedFont>()
  const own = new Set<Ref>()
  const operations: string[] = []
  let images = 0

  const ref = (data: Record<string, unknown> | unknown[] = {}): Ref => {
    const made = inside.ref(data)
    const end = made.end.bind(made)
    own.add(made)
    made.end = (chunk) => {
      own.delete(made)
      end(chunk)
    }
    return made
  }
  const pageOf = (page: ContainerPage): InternalPage => page as InternalPage

  return {
    catalog: inside._root.data,
    ref,
    addPage: (width, height) => {
      inside.addPage({size: [width, height], margin: 0})
      delete inside.page.dictionary.data.UserUnit
      return inside.page
    },
    paint: (page, operators) => {
      operations.push(operators)
      pageOf(page).write(operators)
    },
    painted: () => operations.join('\n'),
    font: (face) => {
      const known = fonts.get(face)
      if (known) return known.font
      inside.registerFont(face.key, parsed.get(face) ?? face.bytes)
      inside.font(face.key)
      const embedded = inside._font
      parsed.set(face, embedded.font)
      const font = {name: embedded.id, code: coder(embedded, face)}
      fonts.set(face, {font, embedded})
      embeddedOf.set(font, embedded)
      return font
    },
    useFont: (page, font) => {
      const embedded = embeddedOf.get(font)
      if (embedded) pageOf(page).fonts[font.name] ??= embedded.ref()
    },
    useImage: (page, name, image) => {
      pageOf(page).xobjects[name] = image
    },
    useState: (page, name, state) => {
      pageOf(page).ext_gstates[name] = state
    },
    useSpace: (page, name, space) => {
      pageOf(page).colorSpaces[name] = space
    },
    png: (bytes, space) => {
      images++
      const image = inside.openImage(bytes)
      image.embed(space ? inSpace(inside, space) : document)
      return image.obj
    },
    downwards: (page, paintOn) => {
      const target = pageOf(page)
      inside.page = target
      target.write('q 1 0 0 -1 0 ' + target.height + ' cm')
      inside._ctm = [1, 0, 0, -1, 0, target.height]
      paintOn(document)
      inside._ctm = [1, 0, 0, 1, 0, 0]
      target.write('Q')
    },
    attach: (name, bytes, {type, description, date}) =>
      inside.file(bytes, {
        name,
        type,
        description,
        relationship: 'Source',
        creationDate: date,
        modifiedDate: date
      }),
    identify: (id) => {
      inside._id = id
    },
    finish: async (xmp) => {
      if (own.size > 0) {
        throw new Error(
          'Unexpected object ' + [...own][0]?.id + ' without an end, expected every object to be ended'
        )
      }
      document.setPacket(xmp)
      const names = inside._root.data.Names as Ref
      delete names.data.Dests
      inside.end()
      if (inside._waiting > 0 && images === 0) {
        throw new Error('Unexpected open objects at the end of the file, expected none')
      }
      await document.whole
      return join(document.early, options.version)
    }
  }
}

/** A document to pdfkit's PNG that sets another colour space for RGB when an image is ended. */
function inSpace(inside: Internals, space: readonly unknown[]): unknown {
  return {
    ref: (data: unknown): Ref => {
      const made = inside.ref(data)
      const end = made.end.bind(made)
      made.end = (chunk) => {
        const {ColorSpace: own} = made.data
        if (own === 'DeviceRGB') made.data.ColorSpace = space
        else if (Array.isArray(own)) made.data.ColorSpace = [own[0], space, ...own.slice(2)]
        end(chunk)
      }
      return made
    }
  }
}

/** Codes of a font: one slot of the subset for each pair of glyph and text, so that each is heard as what it says. */
function coder(embedded: EmbeddedFont, face: Face): ContainerFont['code'] {
  const {subset, widths, unicode} = embedded
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

function join(chunks: readonly Uint8Array[], version: string): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    out.set(chunk, offset)
    offset += chunk.length
  }
  out.set(latin1('%PDF-' + version), 0)
  return out
}
