import type * as HarfBuzz from 'harfbuzzjs'
import {fontFacts} from './font-facts.js'

/** One glyph of shaped text. Lengths in ems. */
export interface Glyph {
  readonly id: number
  /** Where its text begins, in UTF-16 units from the start of the shaped text. */
  readonly cluster: number
  /** Where its text ends; equal to `cluster` when the glyph before, as it is heard, says it already. */
  readonly end: number
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
  /** Shapes text in one manner; what was shaped before is known. */
  shaper(manner: Manner): (text: string) => Shaped
  /** Advance of a glyph on its own, without kerning. */
  advance(glyph: number): number
  /** The glyph of the space, where there is one. */
  readonly space: number | undefined
}

/** Fonts parsed and words shaped are worth keeping between documents; both caches have a lid. */
const faces = new Map<string, Face>()
const mostFaces = 64
const mostWords = 20_000
const mostManners = 64

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
  const coverage = new Map<number, boolean>()
  const metric = (tag: HarfBuzz.MetricsTag): number => font.getMetricPositionWithFallback(tag) / em
  const shapers = new Map<string, (text: string) => Shaped>()
  const intern = interned()

  const shape = (text: string, manner: Manner): Shaped => {
    buffer.clearContents()
    buffer.addText(text)
    buffer.setDirection(manner.rtl ? hb.Direction.RTL : hb.Direction.LTR)
    buffer.setScript(manner.script)
    buffer.setLanguage(manner.language)
    hb.shape(font, buffer, featuresOf(hb, manner.features))
    const glyphs = buffer.getGlyphInfos()
    return shapedOf(glyphs, buffer.getGlyphPositions(), em, text.length, manner.rtl, intern)
  }

  const shaper = (manner: Manner): ((text: string) => Shaped) => {
    const id = manner.script + manner.language + (manner.rtl ? '<' : '>') + manner.features
    const known = shapers.get(id)
    if (known) return known
    const words = new Map<string, Shaped>()
    const made = (text: string): Shaped => {
      const found = words.get(text)
      if (found) return found
      const shaped = shape(text, manner)
      if (words.size >= mostWords) words.clear()
      words.set(text, shaped)
      return shaped
    }
    if (shapers.size >= mostManners) shapers.clear()
    shapers.set(id, made)
    return made
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
    shaper,
    advance,
    space: font.nominalGlyph(0x20) || undefined
  }
}

/**
 * One object for glyphs that are alike: an `e` in fourth place is the same in most words, and tens of thousands of words
 * are kept.
 */
function interned(): (glyph: Glyph) => Glyph {
  const known = new Map<number, Glyph[]>()
  return (glyph) => {
    const key = glyph.id * longestWord + glyph.cluster
    const alike = known.get(key)
    if (!alike) {
      known.set(key, [glyph])
      return glyph
    }
    const found = alike.find((one) => isAlike(one, glyph))
    if (found) return found
    if (alike.length < mostAlike) alike.push(glyph)
    return glyph
  }
}

function isAlike(one: Glyph, other: Glyph): boolean {
  return (
    one.advance === other.advance &&
    one.cluster === other.cluster &&
    one.end === other.end &&
    one.id === other.id &&
    one.dx === other.dx &&
    one.dy === other.dy
  )
}

/** Characters of a text that is shaped at once; glyphs of a longer one may share a key, not more. */
const longestWord = 4096
const mostAlike = 16

/** Glyphs with the stretch of text that each says; of a cluster of several the first that is heard says it all. */
function shapedOf(
  infos: readonly HarfBuzz.GlyphInfo[],
  positions: readonly HarfBuzz.GlyphPosition[],
  em: number,
  length: number,
  rtl: boolean,
  intern: (glyph: Glyph) => Glyph
): Shaped {
  const glyphs: Glyph[] = new Array<Glyph>(infos.length)
  let width = 0
  let end = length
  for (let step = infos.length - 1; step >= 0; step--) {
    const at = rtl ? infos.length - 1 - step : step
    const info = infos[at]
    const position = positions[at]
    if (!info || !position) continue
    const before = infos[rtl ? at + 1 : at - 1]
    const continues = before?.cluster === info.cluster
    const advance = position.xAdvance / em
    width += advance
    glyphs[at] = intern({
      id: info.codepoint,
      cluster: info.cluster,
      end: continues ? info.cluster : end,
      advance,
      dx: position.xOffset / em,
      dy: position.yOffset / em
    })
    if (!continues) end = info.cluster
  }
  return {glyphs, width}
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
