import type {PngLayers} from '../../../image/png-layers.js'
import type {Brand} from '../../../template/types.js'
import type {PreparedImage} from '../images.js'
import type {MadeUp} from '../makeup/types.js'
import type {Borrowed} from './borrowed.js'
import type {Container, Ref} from './container.js'
import type {PaintableImage} from './paint.js'

/** What images are put into a file with. */
export interface EmbedManner {
  readonly container: Container
  /** The brand, where its inks are wanted. */
  readonly press: Brand | undefined
  /** There for drawings. */
  readonly lent: Borrowed | undefined
}

/** Put the images that pages show into the file, each once. */
export async function embedImages(
  images: ReadonlyMap<string, PreparedImage>,
  made: MadeUp,
  manner: EmbedManner
): Promise<Map<string, PaintableImage>> {
  const used = new Set(
    made.pages.flatMap((page) => page.boxes.flatMap((box) => (box.type === 'image' ? [box.image] : [])))
  )
  const out = new Map<string, PaintableImage>()
  for (const key of used) {
    const image = images.get(key)
    if (image) out.set(key, await embedders[image.kind](image, 'Im' + (out.size + 1), manner))
  }
  return out
}

type Embed = (
  image: PreparedImage,
  name: string,
  manner: EmbedManner
) => PaintableImage | Promise<PaintableImage>

const embedders: {readonly [Kind in PreparedImage['kind']]: Embed} = {
  jpeg: (image, name, {container, press}) => {
    const ref = container.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: image.width,
      Height: image.height,
      BitsPerComponent: 8,
      ColorSpace: press && image.components === 3 ? calibrated : (spaces[image.components] ?? 'DeviceRGB'),
      Filter: 'DCTDecode',
      ...(image.components === 4 && image.inverted ? {Decode: [1, 0, 1, 0, 1, 0, 1, 0]} : {})
    })
    ref.end(image.bytes)
    return {kind: 'bitmap', name, ref}
  },
  png: ({layers}, name, {container, press}) => {
    if (!layers) throw new Error('Unexpected PNG as one, expected it to be taken apart')
    return {kind: 'bitmap', name, ref: bitmap(container, layers, press ? calibrated : 'DeviceRGB')}
  },
  svg: async (image, _name, {press, lent}) => {
    const svgToPdf = (await import('svg-to-pdfkit')).default
    const source = new TextDecoder().decode(image.bytes)
    return {
      kind: 'vector',
      paint: (page, box) =>
        pdfkit(lent).drawing(page, (document) =>
          svgToPdf(document, source, box.x, box.y, {
            width: box.width,
            height: box.height,
            assumePt: true,
            preserveAspectRatio: 'xMidYMid meet',
            ...(press ? {colorCallback: inksFor(press)} : {})
          })
        )
    }
  }
}

/** A PNG as an image of PDF, its alpha as a soft mask (ISO 32000-1, 8.9.5 and 11.6.5.3). */
function bitmap(container: Container, layers: PngLayers, rgb: unknown): Ref {
  const {width, height, bits, colours, palette, data, filtered, alpha, key} = layers
  const image = {Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode'}
  const mask = alpha && container.ref({...image, BitsPerComponent: 8, ColorSpace: 'DeviceGray'})
  mask?.end(alpha)
  const table = colours === 'indexed' && palette ? container.ref() : undefined
  table?.end(palette)
  const ref = container.ref({
    ...image,
    BitsPerComponent: bits,
    ColorSpace: table
      ? ['Indexed', rgb, Math.floor((palette?.length ?? 3) / 3) - 1, table]
      : colours === 'rgb'
        ? rgb
        : 'DeviceGray',
    DecodeParms: filtered
      ? {Predictor: 15, Colors: colours === 'rgb' ? 3 : 1, BitsPerComponent: bits, Columns: width}
      : undefined,
    SMask: mask,
    Mask: key?.flatMap((value) => [value, value])
  })
  ref.end(data)
  return ref
}

function pdfkit(lent: Borrowed | undefined): Borrowed {
  if (!lent) throw new Error('Unexpected drawing, expected pdfkit to be there for it')
  return lent
}

/** sRGB by its primaries and its curve, told apart from the device's inks (ISO 32000-1, 8.6.5.3). */
const calibrated: readonly unknown[] = [
  'CalRGB',
  {
    WhitePoint: [0.9505, 1, 1.089],
    Gamma: [2.2, 2.2, 2.2],
    Matrix: [0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.0722, 0.9505]
  }
]

/** The brand's inks for the brand's colours; other colours never come here, such drawings are made pixels. */
const inksFor =
  (brand: Brand) =>
  (colour: unknown): unknown => {
    if (!Array.isArray(colour)) return colour
    const [rgb, opacity] = colour as [number[], number]
    const hex = '#' + rgb.map((value) => value.toString(16).padStart(2, '0')).join('')
    const found = Object.values(brand.colours).find((one) => one.hex.toLowerCase() === hex)
    return [found?.cmyk ?? (hex === '#ffffff' ? [0, 0, 0, 0] : [0, 0, 0, 100]), opacity]
  }

const spaces: Readonly<Record<number, string>> = {1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK'}
