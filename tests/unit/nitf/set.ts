import {VFile} from 'vfile'
import {type NewsmlOptions, newsml} from '../../../src/formats/newsml/index.js'
import {type NinjsOptions, ninjs} from '../../../src/formats/ninjs/index.js'
import {type NitfOptions, nitf} from '../../../src/formats/nitf/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/base.js'
import {emptyWorld} from '../../../src/template/world.js'

/** Render a galley in each news format; messages go to `file`. */

const context = (file: VFile) => ({style: baseStyle, file, world: emptyWorld})

export async function setNitf(
  galley: Galley,
  options: NitfOptions = {},
  file = new VFile()
): Promise<string> {
  return String(await nitf.render(galley, {options: {...nitf.defaults, ...options}, ...context(file)}))
}

export async function setNewsml(
  galley: Galley,
  options: NewsmlOptions = {},
  file = new VFile()
): Promise<string> {
  return String(await newsml.render(galley, {options: {...newsml.defaults, ...options}, ...context(file)}))
}

export async function setNinjs(
  galley: Galley,
  options: NinjsOptions = {},
  file = new VFile()
): Promise<Record<string, unknown>> {
  const text = await ninjs.render(galley, {options: {...ninjs.defaults, ...options}, ...context(file)})
  return JSON.parse(String(text)) as Record<string, unknown>
}

export const rulesOf = (file: VFile): string[] => file.messages.map((message) => String(message.ruleId))
