/** What a caller may ask of the DOCX renderer. Looks belong in the template, not here. */
export interface DocxOptions {
  /**
   * Put the brand's faces into the file, so that a machine without them shows the same page. About 120 KB a face; off
   * by default, since a newsroom edits the text and drops the look.
   */
  embedFonts?: boolean
  /** Justify what the template justifies. Off by default: Word's lines would gape. */
  justify?: boolean
}

declare module '../format.js' {
  interface FormatOptionsMap {
    docx: DocxOptions
  }
}

export const defaults: Required<DocxOptions> = {embedFonts: false, justify: false}
