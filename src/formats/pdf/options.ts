/** Which pair of standards a file claims, and passes: archive and access in one. */
export type PdfStandard = 'a3a-ua1' | 'a4f-ua2'

/** The markdown that a release was made from, to travel inside the PDF. */
export interface PdfSource {
  /** File name, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Options of the PDF renderer. What two brands would set differently belongs in the template, not here. */
export interface PdfOptions {
  /** `a3a-ua1` is PDF/A-3a with PDF/UA-1 (PDF 1.7); `a4f-ua2` is PDF/A-4f with PDF/UA-2 (PDF 2.0). */
  standard?: PdfStandard
  /** `screen` is sRGB at the trimmed size; `print` is CMYK and spot inks with bleed, trim box and crop marks. */
  profile?: 'screen' | 'print'
  /** The source to embed with `AFRelationship` Source (ISO 19005-3, 6.8), or `null`. */
  source?: PdfSource | null
}

declare module '../format.js' {
  interface FormatOptionsMap {
    pdf: PdfOptions
  }
}
