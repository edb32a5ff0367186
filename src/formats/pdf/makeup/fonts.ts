import type {Style, Typeface} from '../../../template/types.js'
import type {World} from '../../../template/world.js'
import {type Face, faceOf, loadShaper} from './face.js'
import {scriptOf} from './script.js'
import type {Cut} from './types.js'

/** The faces of a document. */
export interface Fonts {
  /** Faces that may set this cut, the brand's own first. */
  chain(cut: Cut): readonly Face[]
}

/** Text that a document sets in one cut. */
export interface FontNeed {
  readonly cut: Cut
  readonly codePoints: ReadonlySet<number>
}

/** Something to say about fonts; the renderer makes messages of it. */
export type FontReport = (reason: string, hint: string) => void

export const cutKey = (cut: Cut): string => cut.face + cut.weight + (cut.italic ? 'i' : '')

/**
 * Read every face that a document needs: the brand's cuts, and for characters they lack the families the world
 * names for the script. Rejects when not one face is to be had.
 */
export async function loadFonts(
  needs: readonly FontNeed[],
  style: Style,
  world: World,
  language: string,
  report: FontReport
): Promise<Fonts> {
  const bytesOf = once(world)
  // The usual cuts are read while HarfBuzz is compiled.
  const [shaper] = await Promise.all([
    loadShaper(),
    ...needs.map(({cut}) => {
      const typeface = style.brand.typefaces[cut.face]
      return fileOf(typeface, cut) ? undefined : bytesOf(typeface.family, cut.weight, cut.italic)
    })
  ])
  const read = reader(style, bytesOf, (bytes, name) => faceOf(shaper, bytes, name))
  const chains = new Map<string, Face[]>()
  const visible = new Map<ReadonlySet<number>, readonly number[]>()
  for (const need of needs) {
    const shown = visible.get(need.codePoints) ?? [...need.codePoints].filter(isShown)
    visible.set(need.codePoints, shown)
    const own = await ownFace(need.cut, style, read, report)
    const chain = own ? [own] : []
    for (const script of missingScripts(shown, chain)) {
      for (const family of familiesFor(script, language, world)) {
        const face = await read.family(family, need.cut.weight === 400 ? 400 : 700, false)
        if (face && !chain.includes(face)) chain.push(face)
      }
    }
    if (chain.length === 0) {
      throw new Error(
        'Unexpected want of a font for `' +
          style.brand.typefaces[need.cut.face].family +
          '`, expected the template or the world to have one'
      )
    }
    chains.set(cutKey(need.cut), chain)
  }
  return {
    chain: (cut) => {
      const chain = chains.get(cutKey(cut))
      if (!chain) throw new Error('Unexpected cut `' + cutKey(cut) + '`, expected one that was asked for')
      return chain
    }
  }
}

/** Ideographs differ by language: those of a Japanese release are not to be Chinese ones. */
const ideographs: ReadonlyArray<readonly [language: RegExp, script: string]> = [
  [/^ja\b/i, 'Jpan'],
  [/^ko\b/i, 'Kore'],
  [/^(?:zh-(?:hant|tw|hk|mo)|yue)\b/i, 'Hant'],
  [/^zh\b/i, 'Hans']
]

function familiesFor(script: string, language: string, world: World): readonly string[] {
  const own = script === 'Hani' ? ideographs.find(([pattern]) => pattern.test(language))?.[1] : undefined
  const families = world.fallbackFamilies(script)
  return own ? [...new Set([...world.fallbackFamilies(own), ...families])] : families
}

interface Reader {
  family(family: string, weight: 400 | 600 | 700, italic: boolean): Promise<Face | undefined>
  file(path: string): Face | undefined
}

type ReadBytes = (family: string, weight: 400 | 600 | 700, italic: boolean) => Promise<Uint8Array | undefined>

/** Ask the world for each font once. */
function once(world: World): ReadBytes {
  const known = new Map<string, Promise<Uint8Array | undefined>>()
  return (family, weight, italic) => {
    const key = family + '|' + weight + italic
    const found = known.get(key) ?? world.readFont({family, weight, italic})
    known.set(key, found)
    return found
  }
}

function reader(style: Style, bytesOf: ReadBytes, make: (bytes: Uint8Array, name: string) => Face): Reader {
  return {
    family: async (family, weight, italic) => {
      const bytes = await bytesOf(family, weight, italic)
      return bytes && make(bytes, family)
    },
    file: (path) => {
      const bytes = style.files.get(path)
      return bytes && make(bytes, path)
    }
  }
}

/** The brand's face for a cut: its own file, else its family, else a nearby weight, else what it names next. */
async function ownFace(cut: Cut, style: Style, read: Reader, report: FontReport): Promise<Face | undefined> {
  const typeface = style.brand.typefaces[cut.face]
  const path = fileOf(typeface, cut)
  if (path) {
    const face = read.file(path)
    if (face) return face
    report(
      'Unexpected want of font file `' + path + '`, expected it in the template',
      'Add the file to the template'
    )
  }
  const exact = await read.family(typeface.family, cut.weight, cut.italic)
  if (exact) return exact
  for (const family of [typeface.family, ...typeface.fallback]) {
    for (const weight of nearby[cut.weight]) {
      const face =
        (await read.family(family, weight, cut.italic)) ?? (await read.family(family, weight, false))
      if (!face) continue
      report(
        'Unexpected want of `' +
          describe(typeface.family, cut) +
          '`, expected it; set in `' +
          family +
          '` ' +
          weight,
        'Install the font, or name its files under `typography` in `_brand.yml`'
      )
      return face
    }
  }
  return undefined
}

const nearby = {400: [400, 600, 700], 600: [600, 700, 400], 700: [700, 600, 400]} as const

const describe = (family: string, cut: Cut): string =>
  family + ' ' + cut.weight + (cut.italic ? ' italic' : '')

function fileOf({files}: Typeface, cut: Cut): string | undefined {
  if (!files) return undefined
  const bold = cut.weight > 400
  if (bold && cut.italic) return files.boldItalic ?? files.bold ?? files.italic ?? files.regular
  return (bold ? files.bold : cut.italic ? files.italic : undefined) ?? files.regular
}

/** Characters that are set by means of others, or not at all, need no glyph of their own. */
const needless = /^(?:[\p{C}\p{Z}\u2010\u2011]|[\ufe00-\ufe0f])$/u

/** Letters of Latin, Greek and Cyrillic and the usual points are known without asking the pattern, which is slow to be made. */
const isShown = (codePoint: number): boolean =>
  (codePoint > 0xa0 && codePoint < 0x530 && codePoint !== 0xad) ||
  (codePoint >= 0x2012 && codePoint <= 0x2027) ||
  (codePoint < 0x7f && codePoint > 0x20) ||
  !needless.test(String.fromCodePoint(codePoint))

/** Scripts of the characters that no face of `chain` has. */
function missingScripts(codePoints: readonly number[], chain: readonly Face[]): string[] {
  const found = new Set<string>()
  for (const codePoint of codePoints) {
    if (chain.some((face) => face.has(codePoint))) continue
    found.add(scriptOf(codePoint))
  }
  return [...found].sort()
}
