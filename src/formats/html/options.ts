/** What a caller may choose about the page. What two brands would do differently is in the template, not here. */
export interface HtmlOptions {
  /**
   * Where pictures are: `inline` in the page as data URLs (the page is one file); `beside` it under the paths the
   * release names (`assetPaths` lists them for whoever copies); `link` at their places on the web, relative to the
   * canonical URL.
   */
  assets?: 'inline' | 'beside' | 'link'
  /** Only the `article`, without style, letterhead and metadata, safe to paste into a content system. */
  fragment?: boolean
  /** What the template's `style.css` does: comes after the page's own style, or takes its place. */
  stylesheet?: 'extend' | 'replace'
}

export const htmlDefaults: Required<HtmlOptions> = {
  assets: 'inline',
  fragment: false,
  stylesheet: 'extend'
}

declare module '../format.js' {
  interface FormatOptionsMap {
    html: HtmlOptions
  }
}
