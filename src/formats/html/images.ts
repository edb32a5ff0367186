import type {BlockOf, Galley, GalleyBlock} from '../../galley/index.js'
import {probeImage, sanitiseSvg, shownSize} from '../../image/index.js'
import {notify} from '../../release/index.js'
import type {World} from '../../template/world.js'
import type {RenderContext} from '../format.js'
import {base64} from './base64.js'
import {type LargerImage, largerThan} from './larger.js'
import type {HtmlOptions} from './options.js'
import {webUrl} from './urls.js'

/** A picture as it goes on the page; without `src` it could not be had. */
export interface SetImage {
  src?: string
  /** CSS pixels as shown. */
  width?: number
  height?: number
  /** This and its larger cuts, as `srcset` wants them. */
  srcset?: string
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

/** As {@link assetPaths}, with the larger cuts (`gauge@2x.jpg`) that lie beside a picture. */
export async function assetFiles(galley: Galley, world: World): Promise<string[]> {
  const files: string[] = []
  for (const path of assetPaths(galley))
    files.push(path, ...(await largerThan(path, world)).map(({url}) => url))
  return [...new Set(files)]
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
  const address = (path: string): string | undefined => {
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    return assets === 'link' ? webUrl(encoded, galley.meta.canonicalUrl) : encoded
  }
  const src = address(url)
  if (!src) throw new Error('Unexpected release without `canonicalUrl`, expected one to link pictures from')
  const larger = facts.type === 'svg' ? [] : await largerThan(url, context.world)
  const cuts = larger.filter((cut) => isCutOf(cut, size) || report(cut, url, context))
  if (cuts.length === 0) return {src, ...size}
  const all = [{url, ...size}, ...cuts].map((cut) => address(cut.url) + ' ' + cut.width + 'w')
  return {src, ...size, srcset: all.join(', ')}
}

interface Size {
  width: number
  height: number
}

/** Larger, and of the same shape but for the pixel that scaling rounds. */
function isCutOf(cut: Size, size: Size): boolean {
  const height = (cut.width * size.height) / size.width
  return cut.width > size.width && Math.abs(height - cut.height) <= cut.width / size.width
}

/** A file with the name of a larger cut that is none; false, so that it is left out. */
function report(cut: LargerImage, url: string, context: Context): false {
  notify(context.file, {
    ruleId: 'html-larger-picture',
    reason:
      'Unexpected size ' +
      cut.width +
      ' x ' +
      cut.height +
      ' of `' +
      cut.url +
      '`, expected a larger cut of `' +
      url +
      '`: left out',
    severity: 'warning'
  })
  return false
}

/** True for a path inside the project, false for anything with a scheme or a host. */
function isPath(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url.trim())
}
