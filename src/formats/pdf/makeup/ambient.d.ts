declare module 'linebreak' {
  /** UAX #14: where a line may or must end. */
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): {position: number; required: boolean} | null
  }
}

declare module 'bidi-js' {
  /** UAX #9. */
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): {levels: Uint8Array}
  }
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default function bidiFactory(): Bidi
}
