/** Which pair of standards a file claims, and passes: archive and access in one. */
export type PdfStandard = 'a3a-ua1' | 'a4f-ua2'

/** Options of the PDF renderer. What two brands would set differently belongs in the template, not here. */
export interface PdfOptions {
  /** `a3a-ua1` is PDF/A-3a with PDF/UA-1 (PDF 1.7); `a4f-ua2` is PDF/A-4f with PDF/UA-2 (PDF 2.0). */
  standard?: PdfStandard
  /** `screen` is sRGB at the trimmed size; `print` is CMYK and spot inks with bleed, trim box and crop marks. */
  profile?: 'screen' | 'print'
}

declare module '../format.js' {
  interface FormatOptionsMap {
    pdf: PdfOptions
  }
}
