import type {TemplateFolder} from './types.js'

/** A cut of a family: what a renderer asks for. */
export interface FontRequest {
  family: string
  weight: 400 | 600 | 700
  italic: boolean
}

/**
 * The one door to what lies outside: files, fonts and the clock are handed in, so everything below `publish` and
 * `cli` is pure. Methods reject with an `Error` whose message says what to do.
 */
export interface World {
  /** The instant of the run (ISO 8601 with offset). Absent: no clock; every embargo stands. */
  readonly now?: string | undefined
  /** Bytes of an asset as the release names it, relative to the release, inside the project. */
  readAsset(url: string): Promise<Uint8Array>
  /** Bytes of a font, or nothing when the family is not to be had. */
  readFont(request: FontRequest): Promise<Uint8Array | undefined>
  /** Families that can set `script` (ISO 15924), in order of preference, when the brand's faces cannot. */
  fallbackFamilies(script: string): readonly string[]
  /** Hyphenation patterns (hyphenopoly wasm) of a language, or nothing. */
  readPatterns(language: string): Promise<Uint8Array | undefined>
  /** A template by name, path or package; nothing when there is none. */
  readTemplate(name: string): Promise<TemplateFolder | undefined>
}

/** A world with nothing in it: for callers that render formats which need no files. */
export const emptyWorld: World = {
  readAsset: (url) =>
    Promise.reject(new Error('Unexpected asset `' + url + '`, expected a world that reads files')),
  readFont: () => Promise.resolve(undefined),
  fallbackFamilies: () => [],
  readPatterns: () => Promise.resolve(undefined),
  readTemplate: () => Promise.resolve(undefined)
}
