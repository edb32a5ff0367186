import type {VFile} from 'vfile'
import {notify} from '../../release/index.js'
import type {Brand, FaceName, Typeface} from '../../template/types.js'
import type {World} from '../../template/world.js'
import {
  declaration,
  fontTablePart,
  officeRelationships,
  packageRelationships,
  relationshipsOf
} from './opc.js'
import type {Parts} from './package.js'
import {element} from './xml.js'

/** One cut of a family, ready to be put into the file. */
interface Cut {
  name: 'w:embedBold' | 'w:embedBoldItalic' | 'w:embedItalic' | 'w:embedRegular'
  data: Uint8Array
}

const cuts = [
  ['w:embedRegular', 400, false],
  ['w:embedBold', 700, false],
  ['w:embedItalic', 400, true],
  ['w:embedBoldItalic', 700, true]
] as const

/**
 * `word/fontTable.xml` (ECMA-376-1, 17.8.3): the brand's faces, each with the family that stands in for it on a machine
 * without it; with `embed`, the faces themselves, obfuscated as 17.8.1 says.
 */
export async function fontParts(brand: Brand, embed: boolean, world: World, file: VFile): Promise<Parts> {
  const faces: FaceName[] = ['text', 'display', 'mono']
  const families = new Map(faces.map((face) => [brand.typefaces[face].family, brand.typefaces[face]]))
  const parts: Parts = new Map()
  const relationships: string[] = []
  const fonts: string[] = []
  for (const typeface of families.values()) {
    const read = embed ? await readCuts(typeface, world, file) : []
    const embedded = read.map((cut) => {
      const id = 'rId' + (relationships.length + 1)
      const path = 'fonts/font' + (relationships.length + 1) + '.odttf'
      const key = keyOf(cut.data)
      parts.set('word/' + path, obfuscate(cut.data, key))
      relationships.push(element('Relationship', {Id: id, Type: officeRelationships + 'font', Target: path}))
      return element(cut.name, {'r:id': id, 'w:fontKey': '{' + key + '}'})
    })
    fonts.push(fontElement(typeface, embedded))
  }
  parts.set(fontTablePart, declaration + element('w:fonts', namespaces, fonts))
  if (relationships.length > 0) {
    const list = element('Relationships', {xmlns: packageRelationships}, relationships)
    parts.set(relationshipsOf(fontTablePart), declaration + list)
  }
  return parts
}

const namespaces = {
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
}

/** Word's own names for the kinds of face that CSS names last. */
const generic: Readonly<Record<string, string>> = {serif: 'roman', 'sans-serif': 'swiss', monospace: 'modern'}

function fontElement(typeface: Typeface, embedded: readonly string[]): string {
  const standIn = typeface.fallback.find((family) => !(family in generic))
  const kind = typeface.fallback.map((family) => generic[family]).find(Boolean) ?? 'auto'
  return element('w:font', {'w:name': typeface.family}, [
    standIn ? element('w:altName', {'w:val': standIn}) : '',
    element('w:charset', {'w:val': '00'}),
    element('w:family', {'w:val': kind}),
    element('w:pitch', {'w:val': kind === 'modern' ? 'fixed' : 'variable'}),
    ...embedded
  ])
}

async function readCuts(typeface: Typeface, world: World, file: VFile): Promise<Cut[]> {
  const read: Cut[] = []
  for (const [name, weight, italic] of cuts) {
    const data = await world.readFont({family: typeface.family, weight, italic})
    if (data && mayEmbed(data)) read.push({name, data})
    else if (name === 'w:embedRegular') {
      notify(file, {
        ruleId: 'docx-font-not-embedded',
        reason:
          'Unexpected face `' +
          typeface.family +
          '` that ' +
          (data ? 'its maker does not let anyone embed' : 'is not to be had') +
          ', expected one to put into the file',
        hint: 'Readers without it see ' + (typeface.fallback[0] ?? 'another face'),
        severity: 'warning'
      })
      return []
    }
  }
  return read
}

/** What the font's maker allows: `fsType` of its OS/2 table (OpenType 1.9); 2 alone is Restricted Licence embedding. */
function mayEmbed(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const tables = view.getUint16(4)
  for (let index = 0; index < tables; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...data.subarray(at, at + 4))
    if (tag === 'OS/2') return (view.getUint16(view.getUint32(at + 8) + 8) & 0xf) !== 2
  }
  return true
}

/** A GUID that is the font's own: the same font has the same key in every file. Four FNV-1a sums over its bytes. */
function keyOf(data: Uint8Array): string {
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (const [index, byte] of data.entries()) {
    const lane = index & 3
    sums[lane] = Math.imul((sums[lane] ?? 0) ^ byte, 0x01000193)
  }
  const hex = sums
    .map((sum) => (sum >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The first 32 bytes against the key, last byte first (17.8.1). */
function obfuscate(data: Uint8Array, key: string): Uint8Array {
  const bytes = (key.replaceAll('-', '').match(/../g) ?? [])
    .map((pair) => Number.parseInt(pair, 16))
    .reverse()
  const done = data.slice()
  for (let index = 0; index < 32 && index < done.length; index++) {
    done[index] = (done[index] ?? 0) ^ (bytes[index % 16] ?? 0)
  }
  return done
}
