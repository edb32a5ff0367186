/** Kinds of image that renderers are asked to set. */
export type ImageType = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'tiff' | 'webp'

/** What an image is and how large, read from its header. */
export interface ImageFacts {
  type: ImageType
  /** IANA media type. */
  mediaType: string
  /** Pixels as stored, before `orientation`; CSS pixels in an SVG. */
  width: number
  height: number
  /** EXIF orientation, 1 to 8; from 5 on, width and height change places when shown. */
  orientation: number
  /** Dots per inch across, where the file says so. */
  densityX?: number
}

/** What a reader finds; `probeImage` adds the type and checks the size. */
export type Measure = Omit<ImageFacts, 'mediaType' | 'orientation' | 'type'> & {orientation?: number}

/** One kind of image: how its bytes begin and where its size stands. */
export interface ImageReader {
  readonly mediaType: string
  matches(bytes: Uint8Array): boolean
  /** Throws where the header is cut short or contradicts itself. */
  measure(bytes: Uint8Array): Measure
}
