/** Versions of ninjs that IPTC approved together in 2025. 3.1 is the one for new work. */
export type NinjsVersion = '1.6' | '2.2' | '3.1'

/** What a caller may say about ninjs. */
export interface NinjsOptions {
  version?: NinjsVersion
  /** Forms of the copy, in order. */
  content?: ReadonlyArray<'html' | 'plain'>
}

declare module '../format.js' {
  interface FormatOptionsMap {
    ninjs: NinjsOptions
  }
}

export const ninjsDefaults: Required<NinjsOptions> = {version: '3.1', content: ['html', 'plain']}
