declare module 'linebreak' {
  /** UAX #14: where a line may or must end. */
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
  export default function bidiFactory(): Bidi
}
