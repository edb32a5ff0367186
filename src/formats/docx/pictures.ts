import type {VFile} from 'vfile'
import type {BlockOf, Galley, GalleyBlock} from '../../galley/index.js'
import {probeImage, shownSize} from '../../image/probe.js'
import type {ImageFacts} from '../../image/types.js'
import {notify} from '../../release/index.js'
import type {World} from '../../template/world.js'
import type {Size} from './units.js'

/** An image as Word can show it. Sizes in pixels, as shown. */
export interface Picture {
  type: 'gif' | 'jpg' | 'png' | 'svg'
  data: Uint8Array
  /** For an SVG: the same as PNG, for readers before Word 2016. */
  fallback?: Uint8Array | undefined
  width: number
  height: number
  /** Dots per inch, where the file says so. */
  density?: number | undefined
}

/** Longest side of what is put into the file: a page at 300 dots per inch is 2,500 pixels wide. */
const maxSide = 3000
/** Largest image file that is put in as it is. */
const maxBytes = 8_000_000

/** Read every picture that the galley shows, once. One that cannot be read is reported and left out of the map. */
export async function readPictures(
  galley: Galley,
  world: World,
  file: VFile
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const block of picturesIn([
    ...galley.children,
    ...galley.footnotes.flatMap((note) => note.children)
  ])) {
    if (pictures.has(block.url)) continue
    try {
      pictures.set(block.url, await wordPicture(await world.readAsset(block.url), block.url, file))
    } catch (cause) {
      notify(file, {
        ruleId: 'loss-picture',
        reason:
          'Unexpected picture `' +
          block.url +
          '` that cannot be set, expected an image: ' +
          (cause instanceof Error ? cause.message : String(cause)),
        hint: 'The document carries its text alternative, caption and credit instead',
        place: block,
        cause,
        severity: 'error'
      })
    }
  }
  return pictures
}

/** Every picture below `blocks`, in order. */
function picturesIn(blocks: readonly GalleyBlock[]): Array<BlockOf<'picture'>> {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [block]
    if (block.type === 'group') return picturesIn(block.children)
    if (block.type === 'items') return picturesIn(block.items.flat())
    return []
  })
}

/**
 * Bytes as Word can show them. Word knows PNG, JPEG, GIF and, beside a PNG, SVG; it ignores the orientation that a
 * camera notes. What it cannot show is converted with sharp, which is loaded only then.
 */
export async function wordPicture(bytes: Uint8Array, name: string, file: VFile): Promise<Picture> {
  const facts = probeImage(bytes)
  const size = shownSize(facts)
  if (facts.type === 'svg') return svgPicture(bytes, size, name, file)
  const type = nativeTypes[facts.type]
  const tooLarge = Math.max(size.width, size.height) > maxSide || bytes.length > maxBytes
  if (type && facts.orientation === 1 && !tooLarge) {
    return {type, data: bytes, ...size, density: facts.densityX}
  }
  return converted(bytes, facts, size, name, file)
}

const nativeTypes: Partial<Record<ImageFacts['type'], 'gif' | 'jpg' | 'png'>> = {
  gif: 'gif',
  jpeg: 'jpg',
  png: 'png'
}

/** An SVG, cleaned of whatever is no drawing, and the same as PNG. The cleaner is loaded when there is one. */
async function svgPicture(bytes: Uint8Array, size: Size, name: string, file: VFile): Promise<Picture> {
  const {sanitiseSvg} = await import('../../image/svg/sanitise.js')
  const data = new TextEncoder().encode(sanitiseSvg(bytes))
  const sharp = await loadSharp()
  if (sharp) {
    const density = Math.min(600, Math.max(96, (96 * 1200) / Math.max(size.width, 1)))
    const fallback = await sharp(data, {density}).png({compressionLevel: 9}).toBuffer()
    return {type: 'svg', data, fallback, ...size}
  }
  notify(file, {
    ruleId: 'docx-svg-fallback',
    reason: 'Unexpected SVG `' + name + '` without a PNG beside it, expected sharp to make one',
    hint: 'Run `npm install sharp`: before Word 2016 the picture stays empty',
    severity: 'warning'
  })
  return {type: 'svg', data, fallback: emptyPng, ...size}
}

async function converted(
  bytes: Uint8Array,
  facts: ImageFacts,
  size: Size,
  name: string,
  file: VFile
): Promise<Picture> {
  const sharp = await loadSharp()
  const native = nativeTypes[facts.type]
  if (!sharp) {
    if (!native) {
      throw new Error(
        'Unexpected ' + facts.type + ', expected PNG, JPEG or GIF; `npm install sharp` converts it'
      )
    }
    notify(file, {
      ruleId: 'docx-image-unscaled',
      reason: 'Unexpected image `' + name + '` that should be turned or scaled, expected sharp to do so',
      hint: 'Run `npm install sharp`, or save the picture upright and smaller',
      severity: 'warning'
    })
    return {type: native, data: bytes, ...size}
  }
  const photograph = facts.type === 'jpeg' || facts.type === 'tiff'
  const scaled = sharp(bytes, {limitInputPixels: 100_000_000})
    .rotate()
    .resize({width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true})
  const data = await (photograph
    ? scaled.jpeg({quality: 88, chromaSubsampling: '4:4:4'})
    : scaled.png({compressionLevel: 9})
  ).toBuffer()
  return {type: photograph ? 'jpg' : 'png', data, ...size, density: facts.densityX}
}

type Sharp = typeof import('sharp')['default']

/** sharp is optional: nothing where it is not installed. */
async function loadSharp(): Promise<Sharp | undefined> {
  try {
    return (await import('sharp')).default
  } catch {
    return undefined
  }
}

/** One transparent pixel. */
const emptyPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0)
)
