import type {BlockOf, Galley, GalleyBlock} from '../galley/index.js'
import type {Media} from '../release/meta.js'

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp'
}

/** IANA media type by the name's ending; nothing for one we do not know. */
export function imageType(url: string): string | undefined {
  const ending = /\.([A-Za-z0-9]+)(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase()
  return ending === undefined ? undefined : types[ending]
}

/** Facts of the front matter about the picture at `url`. */
export function mediaFacts(galley: Galley, url: string): Media | undefined {
  return galley.meta.media.find((media) => media.src === url)
}

/** Every picture, in order, wherever it stands. */
export function picturesIn(blocks: readonly GalleyBlock[]): Array<BlockOf<'picture'>> {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [block]
    if (block.type === 'group') return picturesIn(block.children)
    return block.type === 'items' ? picturesIn(block.items.flat()) : []
  })
}
