/** What a caller may say about NITF. */
export interface NitfOptions {
  /** Put the elements into IPTC's namespace. Receivers of the DTD's days want none; the schema wants it. */
  namespace?: boolean
  /** Set spoken words in `q` with their speaker. The author's marks are inside: receivers that make HTML of it set two pairs. */
  quotes?: boolean
}

declare module '../format.js' {
  interface FormatOptionsMap {
    nitf: NitfOptions
  }
}

export const nitfDefaults: Required<NitfOptions> = {namespace: true, quotes: false}
