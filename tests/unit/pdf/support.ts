import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {type PdfOptions, pdf} from '../../../src/formats/pdf/index.js'
import {setPdf} from '../../../src/formats/pdf/set-pdf.js'
import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {nodeWorld} from '../../../src/publish/world.js'
import {baseStyle, type Style} from '../../../src/template/index.js'
import type {World} from '../../../src/template/world.js'
import {sampleGalley} from '../../support/sample-galley.js'

/** What the tests of the PDF renderer share. */

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const world: World = nodeWorld({root, releaseFile: path.join(root, 'input', 'release.md')})

export const t = (value: string): Inline => ({type: 'text', value})
export const copy = (value: string): GalleyBlock => ({type: 'copy', role: 'body', children: [t(value)]})

/** A galley of the sample's facts with other blocks. */
export const galleyOf = (children: GalleyBlock[], more: Partial<Galley> = {}): Galley => ({
  ...sampleGalley,
  footnotes: [],
  ...more,
  children
})

export interface Setting {
  style?: Style
  world?: World
  options?: PdfOptions
  file?: VFile
  source?: {name: string; bytes: Uint8Array}
}

const context = (setting: Setting) => ({
  style: setting.style ?? baseStyle,
  world: setting.world ?? world,
  file: setting.file ?? new VFile({path: 'release.md'}),
  options: {...pdf.defaults, ...setting.options},
  source: setting.source
})

/** Make up a galley without writing a file. */
export const set = (galley: Galley, setting: Setting = {}) => setPdf(galley, context(setting))

/** Render a galley. */
export async function render(galley: Galley, setting: Setting = {}): Promise<Uint8Array> {
  const bytes = await pdf.render(galley, context(setting))
  if (typeof bytes === 'string') throw new TypeError('Unexpected text, expected bytes')
  return bytes
}
