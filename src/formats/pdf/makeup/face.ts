import type * as HarfBuzz from 'harfbuzzjs'
import {fontFacts} from './font-facts.js'

/** One glyph of shaped text. Lengths in ems. */
export interface Glyph {
  readonly id: number
  /** Where its text begins, in UTF-16 units from the start of the shaped text. */
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Shaped text: glyphs in visual order, from left to right. */
export interface Shaped {
  readonly glyphs: readonly Glyph[]
  /** In ems. */
  readonly width: number
}

/** How text is to be shaped. */
export interface Manner {
  /** ISO 15924. */
  readonly script: string
  /** BCP 47. */
  readonly language: string
  readonly rtl: boolean
  /** OpenType features as `tnum`, `-liga`, separated by spaces. */
  readonly features: string
}

/** A cut of a family, ready to measure. Lengths in ems. */
export interface Face {
  /** Names this font by its content: equal keys, equal fonts. */
  readonly key: string
  readonly bytes: Uint8Array
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** True when the face has a glyph for this code point. */
  has(codePoint: number): boolean
  shape(text: string, manner: Manner): Shaped
  /** Advance of a glyph on its own, without kerning. */
  advance(glyph: number): number
}

/** Fonts parsed and words shaped are worth keeping between documents; both caches have a lid. */
const faces = new Map<string, Face>()
const mostFaces = 64
const mostWords = 20_000

let library: Promise<typeof HarfBuzz> | undefined

/** HarfBuzz, loaded when a first PDF is set. */
export function loadShaper(): Promise<typeof HarfBuzz> {
  library ??= import('harfbuzzjs')
  return library
}

/**
 * Make a face of the bytes of a TrueType or OpenType font.
 * Throws where the bytes are no such font, or where its licence bits forbid embedding (OS/2 fsType).
 */
export function faceOf(shaper: typeof HarfBuzz, bytes: Uint8Array, name: string): Face {
  const facts = fontFacts(bytes, name)
  const known = faces.get(facts.key)
  if (known) return known
  const face = parse(shaper, bytes, facts.key)
  if (faces.size >= mostFaces) faces.clear()
  faces.set(facts.key, face)
  return face
}

function parse(hb: typeof HarfBuzz, bytes: Uint8Array, key: string): Face {
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes)))
  const em = font.face.upem
  const buffer = new hb.Buffer()
  const words = new Map<string, Shaped>()
  const coverage = new Map<number, boolean>()
  const metric = (tag: HarfBuzz.MetricsTag): number => font.getMetricPositionWithFallback(tag) / em

  const shape = (text: string, manner: Manner): Shaped => {
    const id = manner.script + manner.language + (manner.rtl ? '<' : '>') + manner.features + '|' + text
    const known = words.get(id)
    if (known) return known
    buffer.clearContents()
    buffer.addText(text)
    buffer.setDirection(manner.rtl ? hb.Direction.RTL : hb.Direction.LTR)
    buffer.setScript(manner.script)
    buffer.setLanguage(manner.language)
    hb.shape(font, buffer, featuresOf(hb, manner.features))
    const infos = buffer.getGlyphInfos()
    const positions = buffer.getGlyphPositions()
    let width = 0
    const glyphs = infos.map((info, at): Glyph => {
      const position = positions[at]
      const advance = (position?.xAdvance ?? 0) / em
      width += advance
      return {
        id: info.codepoint,
        cluster: info.cluster,
        advance,
        dx: (position?.xOffset ?? 0) / em,
        dy: (position?.yOffset ?? 0) / em
      }
    })
    const shaped = {glyphs, width}
    if (words.size >= mostWords) words.clear()
    words.set(id, shaped)
    return shaped
  }

  const has = (codePoint: number): boolean => {
    const known = coverage.get(codePoint)
    if (known !== undefined) return known
    const found = Boolean(font.nominalGlyph(codePoint))
    coverage.set(codePoint, found)
    return found
  }

  const advances = new Map<number, number>()
  const advance = (glyph: number): number => {
    const known = advances.get(glyph)
    if (known !== undefined) return known
    const found = font.glyphHAdvance(glyph) / em
    advances.set(glyph, found)
    return found
  }

  const extents = font.hExtents()
  return {
    key,
    bytes,
    ascent: extents.ascender / em,
    descent: -extents.descender / em,
    capHeight: metric(hb.MetricsTag.CAP_HEIGHT),
    xHeight: metric(hb.MetricsTag.X_HEIGHT),
    has,
    shape,
    advance
  }
}

const features = new Map<string, HarfBuzz.Feature[]>()

function featuresOf(hb: typeof HarfBuzz, list: string): HarfBuzz.Feature[] {
  if (!list) return []
  const known = features.get(list)
  if (known) return known
  const made = list
    .split(' ')
    .map((tag) => (tag.startsWith('-') ? new hb.Feature(tag.slice(1), 0) : new hb.Feature(tag, 1)))
  features.set(list, made)
  return made
}
