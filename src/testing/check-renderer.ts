import {VFile} from 'vfile'
import type {Renderer} from '../formats/format.js'
import {type Galley, type GalleyBlock, textOfGalley, wordsOf} from '../galley/index.js'
import {baseStyle} from '../template/base.js'
import type {Style} from '../template/types.js'
import {emptyWorld, type World} from '../template/world.js'
import {embargoedGalley, sampleGalley} from './galleys.js'

export interface CheckRendererOptions {
  /** Read a rendition back to the text it gives a person; without it, words and embargo are not looked at. */
  read?: ((value: string | Uint8Array) => string | Promise<string>) | undefined
  /** Words of the galley that this format cannot carry by its nature; each needs a loss message from the renderer. */
  ignore?: ((text: string) => string) | undefined
  /** True where the format has its own order for footnotes or contacts: words are counted, not followed. */
  anyOrder?: boolean | undefined
  style?: Style | undefined
  world?: World | undefined
  /** Options of the format, over its defaults. */
  options?: object | undefined
  /** Galleys besides our own. */
  galleys?: readonly Galley[] | undefined
}

/**
 * The conformance kit for authors of renderers: what every format owes. Gives a list of sentences, one for each
 * promise that is broken; an empty list is a pass. It needs no test framework.
 */
export async function checkRenderer(
  renderer: Renderer,
  options: CheckRendererOptions = {}
): Promise<string[]> {
  const problems: string[] = []
  for (const galley of [sampleGalley, embargoedGalley, ...(options.galleys ?? [])]) {
    problems.push(...(await checkOne(renderer, galley, options)))
  }
  problems.push(...(await checkUnknown(renderer, options)))
  return problems
}

async function checkOne(
  renderer: Renderer,
  galley: Galley,
  options: CheckRendererOptions
): Promise<string[]> {
  const problems: string[] = []
  const name =
    '`' + renderer.name + '` of `' + galley.meta.slug + '`' + (galley.embargo ? ' under embargo' : '')
  const first = await run(renderer, galley, options)
  const second = await run(renderer, structuredClone(galley), options)
  if (!sameBytes(first, second))
    problems.push('Unexpected bytes in ' + name + ', expected the same bytes every time')
  if (!options.read) return problems
  const text = await options.read(first)
  const words = wordsOf(text)
  const expected = textOfGalley(galley).map(options.ignore ?? ((line) => line))
  for (const line of expected) {
    const lost = options.anyOrder ? missing(wordsOf(line), words) : outOfOrder(wordsOf(line), words)
    if (lost) problems.push('Unexpected loss of `' + lost + '` in ' + name + ', expected “' + line + '”')
  }
  const line = galley.embargo?.line
  if (line && !words.join(' ').includes(wordsOf(line).join(' '))) {
    problems.push('Unexpected absence of the embargo line in ' + name + ', expected “' + line + '”')
  }
  if (!line && /EMBARGO/.test(text))
    problems.push('Unexpected embargo line in ' + name + ', expected clean copy')
  return problems
}

/** A renderer that meets a block it does not know has to refuse it: silence would lose words. */
async function checkUnknown(renderer: Renderer, options: CheckRendererOptions): Promise<string[]> {
  const mystery = {type: 'mystery', role: 'body', children: []} as unknown as GalleyBlock
  const galley: Galley = {...sampleGalley, children: [...sampleGalley.children, mystery]}
  try {
    await run(renderer, galley, options)
  } catch {
    return []
  }
  return [
    'Unexpected silence of `' + renderer.name + '` about an unknown block, expected an error that names it'
  ]
}

function run(
  renderer: Renderer,
  galley: Galley,
  options: CheckRendererOptions
): Promise<string | Uint8Array> {
  return renderer.render(galley, {
    options: {...renderer.defaults, ...options.options},
    style: options.style ?? baseStyle,
    world: options.world ?? emptyWorld,
    file: new VFile()
  })
}

function sameBytes(left: string | Uint8Array, right: string | Uint8Array): boolean {
  if (typeof left === 'string' || typeof right === 'string') return left === right
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

/** First word of `wanted` that `words` does not hold at all. */
function missing(wanted: readonly string[], words: readonly string[]): string | undefined {
  const held = new Set(words)
  return wanted.find((word) => !held.has(word))
}

/** First word of `wanted` after which its words no longer stand side by side in `words`; nothing when they do. */
function outOfOrder(wanted: readonly string[], words: readonly string[]): string | undefined {
  const [first] = wanted
  if (first === undefined) return undefined
  let reached = 0
  for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1)) {
    let length = 0
    while (length < wanted.length && words[start + length] === wanted[length]) length++
    if (length === wanted.length) return undefined
    reached = Math.max(reached, length)
  }
  return wanted[reached]
}
