import type {PreparedImage} from '../images.js'
import type {MadeUp} from '../makeup/types.js'
import type {Container} from './container.js'
import type {PaintableImage} from './paint.js'

/** Put the images that pages show into the file, each once. */
export async function embedImages(
  container: Container,
  images: ReadonlyMap<string, PreparedImage>,
  made: MadeUp
): Promise<Map<string, PaintableImage>> {
  const used = new Set(made.pages.flatMap((page) => page.boxes.flatMap((box) => (box.type === 'image' ? [box.image] : []))))
  const out = new Map<string, PaintableImage>()
  for (const key of used) {
    const image = images.get(key)
    if (image) out.set(key, await embedders[image.kind](container, image, 'Im' + (out.size + 1)))
  }
  return out
}

type Embed = (container: Container, image: PreparedImage, name: string) => PaintableImage | Promise<PaintableImage>

const embedders: {readonly [Kind in PreparedImage['kind']]: Embed} = {
  jpeg: (container, image, name) => {
    const ref = container.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: image.width,
      Height: image.height,
      BitsPerComponent: 8,
      ColorSpace: spaces[image.components] ?? 'DeviceRGB',
      Filter: 'DCTDecode',
      ...(image.components === 4 && image.inverted ? {Decode: [1, 0, 1, 0, 1, 0, 1, 0]} : {})
    })
    ref.end(image.bytes)
    return {kind: 'bitmap', name, ref}
  },
  png: (container, image, name) => ({kind: 'bitmap', name, ref: container.png(image.bytes)}),
  svg: async (container, image) => {
    const svgToPdf = (await import('svg-to-pdfkit')).default
    const source = new TextDecoder().decode(image.bytes)
    return {
      kind: 'vector',
      paint: (page, box) =>
        container.downwards(page, (document) =>
          svgToPdf(document, source, box.x, box.y, {
            width: box.width,
            height: box.height,
            assumePt: true,
            preserveAspectRatio: 'xMidYMid meet'
          })
        )
    }
  }
}

const spaces: Readonly<Record<number, string>> = {1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK'}
