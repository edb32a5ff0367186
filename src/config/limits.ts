/** What one release may cost. Every limit has a safe default; exceeding one is a message, never a crash. */
export interface Limits {
  /** Bytes of a source file. */
  bytes: number
  /** Depth of blocks in blocks: lists in quotations in lists. */
  nesting: number
  /** Nodes of the syntax tree. */
  nodes: number
  /** Images in one release. */
  images: number
  /** Bytes of one image, font or other asset. */
  assetBytes: number
  /** Decoded pixels of one image: width times height. */
  pixels: number
  /** Seconds that one release may take over all its formats. */
  seconds: number
}

/** The limits where the configuration says nothing: far above what the longest real release needs. */
export const defaultLimits: Limits = {
  bytes: 5_000_000,
  nesting: 32,
  nodes: 200_000,
  images: 100,
  assetBytes: 50_000_000,
  pixels: 100_000_000,
  seconds: 60
}
