import {type PngLayers, pngLayers} from '../../image/png-layers.js'
import {probeImage, shownSize} from '../../image/probe.js'
import type {ImageFacts} from '../../image/types.js'
import type {Style} from '../../template/types.js'
import type {World} from '../../template/world.js'
import {logoKey} from './makeup/furniture.js'

/** An image fit to go into a file. Sizes in pixels as shown. */
export interface PreparedImage {
  readonly kind: 'jpeg' | 'png' | 'svg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Pixels across, where that is more than the size it is shown at: drawings made pixels. */
  readonly pixels?: number | undefined
  /** Colour components of a JPEG. */
  readonly components: number
  /** CMYK as Adobe writes it: 0 is full ink. */
  readonly inverted: boolean
  /** A PNG, taken apart. */
  readonly layers?: PngLayers | undefined
}

/** Something to say about an image. */
export type ImageReport = (notice: {
  readonly ruleId: string
  readonly reason: string
  readonly hint: string
  readonly url: string
  readonly severity: 'error' | 'warning'
}) => void

export interface ImageManner {
  /** Keep CMYK for the press; else all becomes sRGB. */
  readonly press: boolean
  /** Colours that a drawing may have on press: the brand's own, as hex. */
  readonly colours: readonly string[]
  /** Longest side worth keeping, in pixels. */
  readonly most: number
}

const cache = new Map<string, Promise<PreparedImage>>()
const mostCached = 64

/**
 * Read and prepare every picture of a galley and the brand's logo. JPEG and PNG in sRGB go as they are; what needs
 * work (WebP, AVIF, GIF, TIFF, other colour spaces, turned photographs, more pixels than a page can show) goes through
 * sharp, which is loaded only then. An image that cannot be used is reported and left out.
 */
export async function prepareImages(
  urls: readonly string[],
  style: Style,
  world: World,
  manner: ImageManner,
  report: ImageReport
): Promise<Map<string, PreparedImage>> {
  const images = new Map<string, PreparedImage>()
  const logo = style.brand.logo
  const logoBytes = logo && style.files.get(logo.path)
  if (logo && logoBytes)
    await add(images, logoKey, logo.path, () => Promise.resolve(logoBytes), manner, report)
  for (const url of urls) await add(images, url, url, () => world.readAsset(url), manner, report)
  return images
}

async function add(
  images: Map<string, PreparedImage>,
  key: string,
  url: string,
  read: () => Promise<Uint8Array>,
  manner: ImageManner,
  report: ImageReport
): Promise<void> {
  try {
    images.set(
      key,
      await prepare(await read(), manner, (reason, hint) =>
        report({ruleId: 'pdf-image', reason, hint, url, severity: 'warning'})
      )
    )
  } catch (error) {
    const reason =
      error instanceof Error ? error.message : 'Unexpected image `' + url + '`, expected one that can be read'
    report({ruleId: 'pdf-image', reason, hint: 'Mend or replace `' + url + '`', url, severity: 'error'})
  }
}

type Say = (reason: string, hint: string) => void

async function prepare(bytes: Uint8Array, manner: ImageManner, say: Say): Promise<PreparedImage> {
  const facts = probeImage(bytes)
  const key = await digest(bytes, manner)
  const known = cache.get(key)
  if (known) return known
  const made = make(bytes, facts, manner, say)
  if (cache.size >= mostCached) cache.clear()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  return made
}

async function digest(bytes: Uint8Array, manner: ImageManner): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return (
    [...hash].map((byte) => byte.toString(16)).join('.') + (manner.press ? 'press' : 'screen') + manner.most
  )
}

async function make(
  bytes: Uint8Array,
  facts: ImageFacts,
  manner: ImageManner,
  say: Say
): Promise<PreparedImage> {
  if (facts.type === 'svg') return vector(bytes, facts, manner, say)
  const size = shownSize(facts)
  const jpeg = facts.type === 'jpeg' ? jpegFacts(bytes) : undefined
  if (jpeg && !jpeg.whole) {
    throw new Error('Unexpected end of JPEG after ' + bytes.length + ' bytes, expected the whole image')
  }
  const large = Math.max(size.width, size.height) > manner.most
  const foreign = jpeg ? needsColour(jpeg, manner) : facts.type !== 'png' || hasProfile(bytes)
  if (!large && !foreign && facts.orientation === 1) {
    if (jpeg) return {kind: 'jpeg', bytes, ...size, components: jpeg.components, inverted: jpeg.adobe}
    return {kind: 'png', bytes, ...size, components: 3, inverted: false, layers: pngLayers(bytes)}
  }
  return convert(bytes, facts, manner, say, jpeg)
}

const needsColour = (jpeg: JpegFacts, manner: ImageManner): boolean =>
  jpeg.components === 4 ? !manner.press : jpeg.profile

/** Vectors stay vectors; text inside would need a font that is not embedded, so such a drawing becomes pixels. */
async function vector(
  bytes: Uint8Array,
  facts: ImageFacts,
  manner: ImageManner,
  say: Say
): Promise<PreparedImage> {
  const {sanitiseSvg} = await import('../../image/svg/sanitise.js')
  const source = sanitiseSvg(bytes)
  const foreign = manner.press ? foreignColour(source, manner.colours) : undefined
  if (foreign) {
    say(
      'Unexpected colour `' +
        foreign +
        '` in a drawing for the press, expected the brand’s own; set as pixels in RGB',
      'Draw it in the brand’s colours, which have CMYK values'
    )
  }
  const plain = !foreign && !/<(?:text|image|filter|foreignObject|style|mask|use)[\s>]/i.test(source)
  const {width, height} = facts
  const clean = new TextEncoder().encode(source)
  if (plain) return {kind: 'svg', bytes: clean, width, height, components: 3, inverted: false}
  return raster(clean, width, height, manner)
}

/** A colour of a drawing that is none of `known`, nor black or white. */
function foreignColour(source: string, known: readonly string[]): string | undefined {
  const allowed = new Set([
    ...known,
    '#000000',
    '#ffffff',
    '#000',
    '#fff',
    'none',
    'black',
    'white',
    'inherit'
  ])
  const used = source.matchAll(
    /(?:fill|stroke|stop-color)\s*[=:]\s*["']?\s*(#[0-9a-f]{3,8}|[a-z]+(?:\([^)]*\))?)/gi
  )
  for (const [, colour = ''] of used) {
    if (!allowed.has(colour.toLowerCase()) && !/^url\(/i.test(colour)) return colour
  }
  return undefined
}

async function raster(
  bytes: Uint8Array,
  width: number,
  height: number,
  manner: ImageManner
): Promise<PreparedImage> {
  const sharp = await loadSharp()
  const target = Math.min(manner.most, Math.max(1200, width * 3))
  const density = Math.min(2400, Math.max(72, (72 * target) / width))
  const out = await sharp(bytes, {density, limitInputPixels: mostPixels})
    .resize({width: Math.round(target)})
    .png()
    .toBuffer()
  return {
    kind: 'png',
    bytes: new Uint8Array(out),
    width,
    height,
    pixels: Math.round(target),
    components: 3,
    inverted: false,
    layers: pngLayers(new Uint8Array(out))
  }
}

const mostPixels = 100_000_000

/** One pass through sharp: turned upright, in sRGB, no larger than a page can show, without metadata. */
async function convert(
  bytes: Uint8Array,
  facts: ImageFacts,
  manner: ImageManner,
  say: Say,
  jpeg: JpegFacts | undefined
): Promise<PreparedImage> {
  const sharp = await loadSharp()
  const size = shownSize(facts)
  let image = sharp(bytes, {limitInputPixels: mostPixels, failOn: 'error'}).rotate()
  const scale = Math.min(1, manner.most / Math.max(size.width, size.height))
  if (scale < 1) image = image.resize({width: Math.max(1, Math.round(size.width * scale))})
  const press = manner.press && jpeg?.components === 4
  image = image.toColourspace(press ? 'cmyk' : 'srgb')
  if (jpeg?.components === 4 && !press && !jpeg.profile) {
    say(
      'Unexpected CMYK image without a profile, expected sRGB; converted by a standard profile',
      'Save the image as sRGB'
    )
  }
  const photograph =
    facts.type === 'jpeg' ||
    (facts.type !== 'png' && facts.type !== 'gif' && !(await image.metadata()).hasAlpha)
  const out = await (photograph
    ? image.jpeg({quality: 88, mozjpeg: false, chromaSubsampling: '4:4:4'})
    : image.png()
  ).toBuffer({resolveWithObject: true})
  return {
    kind: photograph ? 'jpeg' : 'png',
    bytes: new Uint8Array(out.data),
    width: out.info.width,
    height: out.info.height,
    components: photograph ? jpegFacts(new Uint8Array(out.data)).components : 3,
    inverted: press,
    layers: photograph ? undefined : pngLayers(new Uint8Array(out.data))
  }
}

async function loadSharp(): Promise<typeof import('sharp').default> {
  try {
    return (await import('sharp')).default
  } catch {
    throw new Error(
      'Unexpected want of `sharp`, expected it for WebP, AVIF, GIF, TIFF, CMYK and turned images: run `npm install sharp`'
    )
  }
}

interface JpegFacts {
  readonly components: number
  readonly adobe: boolean
  /** A colour profile other than sRGB. */
  readonly profile: boolean
  /** It has its end. */
  readonly whole: boolean
}

/** Walk the segments of a JPEG (ITU-T T.81, B.1) up to its frame header. */
function jpegFacts(bytes: Uint8Array): JpegFacts {
  let adobe = false
  let profile = false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker === 1) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return {components: bytes[at + 9] ?? 3, adobe, profile, whole: endsAfter(bytes, at)}
    if (marker === 0xee && ascii(bytes, at + 4, 5) === 'Adobe') adobe = true
    if (marker === 0xe2 && ascii(bytes, at + 4, 11) === 'ICC_PROFILE')
      profile ||= !isStandard(bytes.subarray(at, at + 2 + length))
    at += 2 + length
  }
  throw new Error('Unexpected end of JPEG image, expected a frame')
}

/** True where the mark of the end stands somewhere behind the frame; cameras leave bytes after it. */
function endsAfter(bytes: Uint8Array, frame: number): boolean {
  for (let at = bytes.length - 2; at > frame; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** A profile that says it is sRGB. */
function isStandard(profile: Uint8Array): boolean {
  const words = new TextDecoder('latin1').decode(profile).replaceAll('\0', '')
  return /sRGB/.test(words) && !/Display P3|Adobe RGB/.test(words)
}

/** A PNG with a profile of its own (iCCP) and no word that it is sRGB; or with 16 bits, which are more than is shown. */
function hasProfile(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[24] === 16) return true
  for (let at = 8; at + 12 < bytes.length; ) {
    const length = view.getUint32(at)
    const type = ascii(bytes, at + 4, 4)
    if (type === 'IDAT') return false
    if (type === 'iCCP') return !/^sRGB|^ICC Profile|^icc/i.test(ascii(bytes, at + 8, 12))
    at += 12 + length
  }
  return false
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
