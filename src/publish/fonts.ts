import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {FontRequest} from '../template/world.js'
import {displayPath, isInside, readInside} from './inside.js'
import {findPackage} from './packages.js'

const weights = {400: 'Regular', 600: 'SemiBold', 700: 'Bold'} as const

/** The package that carries `family` as static TrueType files, by the naming of `@expo-google-fonts`. */
export function fontPackage(family: string): string {
  return (
    '@expo-google-fonts/' +
    family
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
  )
}

/**
 * The file of a font: in a `fonts/` folder of the project, named as foundries name them (`Family-SemiBoldItalic.ttf`),
 * else in an installed font package; nothing when the family has no such cut. A cut is never replaced by another:
 * what stands in for a missing weight is the renderer's decision.
 */
export function fontFile(request: FontRequest, root: string): string | undefined {
  const style = weights[request.weight]
  const stem = request.family.replaceAll(/[^\p{L}\p{N}]+/gu, '')
  if (!stem) return undefined
  const cut = request.italic ? (style === 'Regular' ? 'Italic' : style + 'Italic') : style
  for (const extension of ['.ttf', '.otf']) {
    const own = path.join(root, 'fonts', stem + '-' + cut + extension)
    if (existsSync(own)) return own
  }
  const folder = findPackage(fontPackage(request.family), root)
  if (!folder) return undefined
  const name = request.weight + style + (request.italic ? '_Italic' : '')
  const file = path.join(folder, name, stem + '_' + name + '.ttf')
  return existsSync(file) ? file : undefined
}

/** The largest families of East Asia have cuts of some 20 MB. */
const maximumBytes = 64_000_000

/**
 * Bytes of a font, or nothing.
 *
 * @throws FileRefusedError for a font of the project that is a link out of it, or too large for a font.
 */
export async function readFontFile(request: FontRequest, root: string): Promise<Uint8Array | undefined> {
  const file = fontFile(request, root)
  if (!file) return undefined
  return isInside(path.join(root, 'fonts'), file)
    ? readInside(root, file, displayPath(root, file), maximumBytes)
    : new Uint8Array(readFileSync(file))
}

/** Families by script (ISO 15924), best first; each is an optional add-on, used where it is installed. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  Arab: ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  Armn: ['Noto Serif Armenian', 'Noto Sans Armenian'],
  Beng: ['Noto Serif Bengali', 'Noto Sans Bengali'],
  Cyrl: ['Source Serif 4', 'Noto Serif'],
  Deva: ['Noto Serif Devanagari', 'Noto Sans Devanagari'],
  Ethi: ['Noto Serif Ethiopic', 'Noto Sans Ethiopic'],
  Geor: ['Noto Serif Georgian', 'Noto Sans Georgian'],
  Grek: ['Source Serif 4', 'Noto Serif'],
  Gujr: ['Noto Serif Gujarati', 'Noto Sans Gujarati'],
  Guru: ['Noto Serif Gurmukhi', 'Noto Sans Gurmukhi'],
  Hang: ['Noto Serif KR', 'Noto Sans KR'],
  Hani: ['Noto Serif SC', 'Noto Sans SC', 'Noto Sans TC', 'Noto Serif JP', 'Noto Sans JP'],
  Hans: ['Noto Serif SC', 'Noto Sans SC'],
  Hant: ['Noto Serif TC', 'Noto Sans TC', 'Noto Sans HK'],
  Hebr: ['Noto Serif Hebrew', 'Noto Sans Hebrew'],
  Hira: ['Noto Serif JP', 'Noto Sans JP'],
  Jpan: ['Noto Serif JP', 'Noto Sans JP'],
  Kana: ['Noto Serif JP', 'Noto Sans JP'],
  Khmr: ['Noto Serif Khmer', 'Noto Sans Khmer'],
  Knda: ['Noto Serif Kannada', 'Noto Sans Kannada'],
  Kore: ['Noto Serif KR', 'Noto Sans KR'],
  Laoo: ['Noto Serif Lao', 'Noto Sans Lao'],
  Latn: ['Source Serif 4', 'Source Sans 3', 'Noto Serif', 'Noto Sans'],
  Mlym: ['Noto Serif Malayalam', 'Noto Sans Malayalam'],
  Mymr: ['Noto Serif Myanmar', 'Noto Sans Myanmar'],
  Sinh: ['Noto Serif Sinhala', 'Noto Sans Sinhala'],
  Taml: ['Noto Serif Tamil', 'Noto Sans Tamil'],
  Telu: ['Noto Serif Telugu', 'Noto Sans Telugu'],
  Thai: ['Noto Serif Thai', 'Noto Sans Thai'],
  Zsym: ['Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Sans Math'],
  Zyyy: ['Source Serif 4', 'Source Sans 3', 'Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Sans Math']
}

/** Installed families that can set `script`, best first; empty when none is installed. */
export function installedFamilies(script: string, root: string): string[] {
  return (fallbacks[script] ?? []).filter(
    (family) => fontFile({family, weight: 400, italic: false}, root) !== undefined
  )
}
