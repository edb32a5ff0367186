import {deflateSync} from 'node:zlib'
import {VFile} from 'vfile'
import {type DocxOptions, docx} from '../../../src/formats/docx/index.js'
import {type Parts, readPackage, xmlPart} from '../../../src/formats/docx/package.js'
import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {baseStyle, emptyWorld, type Style, type World} from '../../../src/template/index.js'
import {sampleGalley} from '../../support/sample-galley.js'

export interface Setting {
  style?: Style
  world?: Partial<World>
  options?: DocxOptions
  file?: VFile
}

/** The bytes of a galley as a Word document. */
export async function bytesOf(galley: Galley, setting: Setting = {}): Promise<Uint8Array> {
  const {style = baseStyle, world = {}, options = {}, file = new VFile()} = setting
  const bytes = await docx.render(galley, {
    options: {...docx.defaults, ...options},
    style,
    file,
    world: {...emptyWorld, ...world}
  })
  if (typeof bytes === 'string') throw new Error('Unexpected text, expected bytes')
  return bytes
}

/** The parts of a galley as a Word document. */
export async function partsOf(galley: Galley, setting: Setting = {}): Promise<Parts> {
  return readPackage(await bytesOf(galley, setting))
}

/** The body of a document: its blocks as XML. */
export function bodyOf(parts: Parts): string {
  const document = xmlPart(parts, 'word/document.xml')
  return document.slice(document.indexOf('<w:body>') + 8, document.lastIndexOf('<w:sectPr'))
}

/** A galley of these blocks under a headline. */
export function galleyOf(children: GalleyBlock[], extra: Partial<Galley> = {}): Galley {
  return {...sampleGalley, children, footnotes: [], ...extra}
}

export const t = (value: string): Inline => ({type: 'text', value})
export const copy = (...children: Array<Inline | string>): GalleyBlock => ({
  type: 'copy',
  role: 'body',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child))
})

/** XML with one element a line, indented: what a person reviews. A paragraph's runs stay on lines of their own. */
export function pretty(xml: string): string {
  let depth = 0
  return (
    xml
      .replace(/<\?xml[^>]*\?>\s*/, '')
      .replace(/\sxmlns:\w+="[^"]*"|\smc:Ignorable="[^"]*"/g, '')
      .split(/(?=<)/)
      .map((tag) => {
        if (tag.startsWith('</')) depth--
        const line = '  '.repeat(Math.max(0, depth)) + tag
        if (/^<[^/?!][^>]*[^/]>|^<[^/?!]>/.test(tag) && !/^<[^>]*\/>/.test(tag)) depth++
        return line
      })
      .join('\n')
      .replace(/(<w:t(?: [^>]*)?>[^<]*)\n\s*<\/w:t>/g, '$1</w:t>')
      .trim() + '\n'
  )
}

/** A PNG of one colour. */
export function png(width: number, height: number): Uint8Array {
  const row = Buffer.alloc(1 + width * 3, 120)
  row[0] = 0
  const data = deflateSync(Buffer.concat(Array.from({length: height}, () => row)))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(data: Uint8Array): number {
  let sum = ~0
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}
