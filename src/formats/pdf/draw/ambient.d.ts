declare module 'svg-to-pdfkit' {
  /** Paints an SVG on a pdfkit document. */
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default function svgToPdf(
    document: unknown,
    svg: string,
    x: number,
    y: number,
    options: {
      width: number
      height: number
      assumePt?: boolean
      preserveAspectRatio?: string
      colorCallback?: (colour: unknown, source: string) => unknown
      warningCallback?: (warning: string) => void
    }
  ): void
}
