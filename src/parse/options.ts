import type {Pluggable} from 'unified'

/** How much one file may hold. What goes beyond is a message, not an exception. */
export interface ParseLimits {
  /** Bytes of the file; 10 MB. */
  bytes: number
  /** How deep block quotes, lists and HTML may be nested; 32. */
  nesting: number
  /** Values in the front matter; 10,000. */
  nodes: number
}

export interface ParseOptions {
  /** Path of the file: for messages, and for a language or date in its name. */
  path?: string | undefined
  /** Front-matter keys of this newsroom, to canonical fields: `{titel: 'headline'}`. Goes before our aliases. */
  map?: Readonly<Record<string, string>> | undefined
  /** BCP 47 tag of the document where the file itself does not say. */
  language?: string | undefined
  limits?: Partial<ParseLimits> | undefined
  /** unified plugins that act on markdown: syntax and mdast transforms, synchronous. */
  plugins?: readonly Pluggable[] | undefined
}

export const defaultLimits: ParseLimits = {bytes: 10_000_000, nesting: 32, nodes: 10_000}
