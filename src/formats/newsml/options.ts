/** A form of the copy inside the item. Several are alternatives of each other. */
export type NewsmlContent = 'nitf' | 'plain' | 'xhtml'

/** What a caller may say about NewsML-G2. */
export interface NewsmlOptions {
  /** Form of the copy, or several in order; `newsml:xhtml` sets one. */
  content?: NewsmlContent | readonly NewsmlContent[]
}

declare module '../format.js' {
  interface FormatOptionsMap {
    newsml: NewsmlOptions
  }
}

export const newsmlDefaults: Required<NewsmlOptions> = {content: ['nitf']}
