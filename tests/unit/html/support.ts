import {VFile} from 'vfile'
import {type HtmlOptions, html} from '../../../src/formats/html/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle, emptyWorld, type Style, type World} from '../../../src/template/index.js'

/** A page and what was said about it. */
export async function set(
  galley: Galley,
  options: HtmlOptions = {},
  given: {style?: Style; world?: Partial<World>} = {}
): Promise<{page: string; messages: string[]; rules: string[]}> {
  const file = new VFile({path: galley.meta.slug + '.md'})
  const page = await html.render(galley, {
    options: {...html.defaults, ...options},
    style: given.style ?? baseStyle,
    world: {...emptyWorld, ...given.world},
    file
  })
  return {
    page: String(page),
    messages: file.messages.map(String),
    rules: file.messages.map((message) => String(message.ruleId))
  }
}

/** A PNG's header and no picture: enough for what measures it. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
