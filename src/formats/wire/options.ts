import type {Charset} from './profile.js'

/** What a caller may say about wire text. Everything else is the profile's, as data. */
export interface WireOptions {
  /** Name of a profile, built in or of the template; the template's own choice when left out. */
  profile?: string | undefined
  /** Columns; 0 sets no line breaks. The profile's own when left out. */
  width?: number | undefined
  /** The profile's own when left out. */
  charset?: Charset | undefined
  /** Every loss is an error. */
  strict?: boolean
  /** `Words: 312` under the copy. */
  wordCount?: boolean
  /** Words after which a take ends, at the next paragraph; 0 sends one piece. */
  takeWords?: number
  /** Words above which copy is refused. */
  maximumWords?: number
  /** The service's credit in the dateline, such as `PRNewswire`. Never invented. */
  credit?: string | undefined
  /** Three letters that name the service in an IPTC 7901 header, one letter in an ANPA 1312 header. */
  serviceId?: string | undefined
  /** The caller's running number, 1 to 9999; envelopes carry it. Never from a clock. */
  sequence?: number | undefined
  /** Instant of transmission, ISO 8601 with offset; envelopes carry it. The galley's stamp when left out. */
  transmittedAt?: string | undefined
  /** ANPA 1312 selector, at most five letters, digits and hyphens. */
  selector?: string | undefined
}

declare module '../format.js' {
  interface FormatOptionsMap {
    wire: WireOptions
  }
}

export const wireDefaults: Required<WireOptions> = {
  profile: undefined,
  width: undefined,
  charset: undefined,
  strict: false,
  wordCount: false,
  takeWords: 0,
  maximumWords: 10_000,
  credit: undefined,
  serviceId: undefined,
  sequence: undefined,
  transmittedAt: undefined,
  selector: undefined
}
