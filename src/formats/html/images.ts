import type {BlockOf, Galley, GalleyBlock} from '../../galley/index.js'
import {probeImage, sanitiseSvg, shownSize} from '../../image/index.js'
import {notify} from '../../release/index.js'
import type {RenderContext} from '../format.js'
import {base64} from './base64.js'
import type {HtmlOptions} from './options.js'
import {webUrl} from './urls.js'

/** A picture as it goes on the page; without `src` it could not be had. */
export interface SetImage {
  src?: string
  /** CSS pixels as shown. */
  width?: number
  height?: number
}

type Context = RenderContext<Required<HtmlOptions>>

/** Every picture of `galley`, in order, footnotes last. */
export function picturesOf(galley: Galley): Array<BlockOf<'picture'>> {
  return [...galley.children, ...galley.footnotes.flatMap((note) => note.children)].flatMap(picturesIn)
}

function picturesIn(block: GalleyBlock): Array<BlockOf<'picture'>> {
  if (block.type === 'picture') return [block]
  if (block.type === 'group') return block.children.flatMap(picturesIn)
  if (block.type === 'items') return block.items.flat().flatMap(picturesIn)
  return []
}

/** Paths that must be copied beside a page rendered with `assets: 'beside'`, relative to the release. */
export function assetPaths(galley: Galley): string[] {
  return [...new Set(picturesOf(galley).map((picture) => picture.url))].filter(isPath)
}

/** Read and measure every picture; one that cannot be had is reported at its place. */
export async function setImages(galley: Galley, context: Context): Promise<Map<string, SetImage>> {
  const images = new Map<string, SetImage>()
  for (const picture of picturesOf(galley)) {
    if (images.has(picture.url)) continue
    try {
      images.set(picture.url, await setImage(picture.url, galley, context))
    } catch (cause) {
      images.set(picture.url, {})
      const words = cause instanceof Error ? cause.message : String(cause)
      notify(context.file, {
        ruleId: 'loss-picture',
        reason: 'Unexpected picture `' + picture.url + '` that cannot be set, expected an image: ' + words,
        place: picture,
        hint: 'The page carries its text alternative, caption and credit instead',
        severity: 'error',
        cause
      })
    }
  }
  return images
}

async function setImage(url: string, galley: Galley, context: Context): Promise<SetImage> {
  const {assets} = context.options
  if (!isPath(url)) {
    // A picture on the web: only a page that may ask the web can show it.
    const src = webUrl(url)
    if (assets !== 'link' || !src) throw new Error('Unexpected address, expected a file of the release')
    return {src}
  }
  const bytes = await context.world.readAsset(url)
  const facts = probeImage(bytes)
  const {width, height} = shownSize(facts)
  const size = {width: Math.round(width), height: Math.round(height)}
  if (assets === 'inline') {
    const safe = facts.type === 'svg' ? new TextEncoder().encode(sanitiseSvg(bytes)) : bytes
    return {src: 'data:' + facts.mediaType + ';base64,' + base64(safe), ...size}
  }
  const path = url.split('/').map(encodeURIComponent).join('/')
  const src = assets === 'link' ? webUrl(path, galley.meta.canonicalUrl) : path
  if (!src) throw new Error('Unexpected release without `canonicalUrl`, expected one to link pictures from')
  return {src, ...size}
}

/** True for a path inside the project, false for anything with a scheme or a host. */
function isPath(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url.trim())
}
