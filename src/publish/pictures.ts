import path from 'node:path'
import {probeImage, sanitiseSvg} from '../image/index.js'
import {type BuildOptions, type BuildResult, toGalley} from '../pipeline.js'
import {notify} from '../release/message.js'
import {safeStem} from './files.js'

/** A picture that lies beside the page that shows it. */
export interface Picture {
  /** The rendition it is part of, as asked for: `html`. */
  name: string
  /** Relative to the output folder, with `/`. */
  path: string
  mediaType: string
  value: Uint8Array
}

/** Are the pictures of this rendition files of their own? */
function isBeside(name: string, options: BuildOptions): boolean {
  const [format = name] = name.split(':')
  const {assets}: {assets?: string} = {
    ...options.formatOptions?.[format],
    ...options.formatOptions?.[name]
  }
  return format === 'html' && assets === 'beside'
}

/**
 * The same options with every picture inside its page: for advance copies, since a picture by itself carries neither
 * the embargo line nor a name that says so. Nothing when that is so already.
 */
export function picturesInside(options: BuildOptions): BuildOptions | undefined {
  const pages = options.formats.filter((name) => isBeside(name, options))
  if (pages.length === 0) return undefined
  const inside = pages.map((name) => [name, {...options.formatOptions?.[name], assets: 'inline'}])
  return {...options, formatOptions: {...options.formatOptions, ...Object.fromEntries(inside)}}
}

/**
 * The pictures of pages that have them beside (`assets: 'beside'`), where the page looks for them. One that would lie
 * outside the folder of the release, or take the place of a rendition, is an error on `result.file`.
 *
 * @param taken paths of the renditions.
 */
export async function besidePictures(
  result: BuildResult,
  options: BuildOptions,
  taken: readonly string[]
): Promise<Picture[]> {
  const page = result.renditions.find((rendition) => isBeside(rendition.name, options))
  if (!page || !options.world) return []
  const {assetFiles} = await import('../formats/html/index.js')
  const {release, style} = result
  const galley = toGalley(release, {style, now: options.world.now, extensions: options.extensions})
  const pictures: Picture[] = []
  for (const url of await assetFiles(galley, options.world)) {
    const file = placeOf(url, safeStem(release.meta.slug), taken)
    if (!file) refuse(result, url)
    else if (!pictures.some((one) => one.path === file)) {
      pictures.push({...(await readPicture(url, options.world)), name: page.name, path: file})
    }
  }
  return pictures
}

function placeOf(url: string, stem: string, taken: readonly string[]): string | undefined {
  const file = path.posix.join(stem, url)
  const inside = file.startsWith(stem + '/') && !url.includes('\\')
  const free = !taken.some((one) => one.toLowerCase() === file.toLowerCase())
  return inside && free ? file : undefined
}

function refuse({file}: BuildResult, url: string): void {
  notify(file, {
    ruleId: 'picture-beside',
    severity: 'error',
    reason: 'Unexpected picture `' + url + '`, expected one that can lie beside the page',
    hint: 'Put it into the folder of the release or one below it, or set `assets: inline` for `html`'
  })
}

async function readPicture(
  url: string,
  world: NonNullable<BuildOptions['world']>
): Promise<Pick<Picture, 'mediaType' | 'value'>> {
  const bytes = await world.readAsset(url)
  const {type, mediaType} = probeImage(bytes)
  return {mediaType, value: type === 'svg' ? new TextEncoder().encode(sanitiseSvg(bytes)) : bytes}
}
