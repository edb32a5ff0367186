/**
 * Facts about a release that are not set as running copy, after validation. Field by field in
 * `docs/input-format.md`; how each reaches NITF, NewsML-G2, ninjs, schema.org and the wire is in each format's
 * `fields.ts`.
 */

/** An ISO 8601 date-time with an offset (`2026-11-03T00:01:00+00:00`): one point on the time line. */
export type Instant = string

/** A {@link Instant}, or a plain `YYYY-MM-DD` where the source gave no time of day. */
export type DateOrInstant = string

/** The instant before which nobody publishes. */
export interface Embargo {
  /** The lift, with the offset of `zone` at that instant. */
  until: Instant
  /** IANA time zone the newsroom stated it in, such as `Europe/London`. */
  zone: string
  /** Why, for editors; never published. */
  reason?: string | undefined
}

/** What a dateline says. */
export interface DatelineFacts {
  place?: string | undefined
  /** State, county or nation as typed. */
  region?: string | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
  /** `YYYY-MM-DD`. */
  date?: string | undefined
  /** The service credit as typed, such as `PRNewswire`. Never invented. */
  credit?: string | undefined
}

/** A person or desk the press may ring. */
export interface Contact {
  name?: string | undefined
  role?: string | undefined
  organisation?: string | undefined
  email?: string | undefined
  /** As typed; `E.164` where it was written so. */
  phones: string[]
  url?: string | undefined
  hours?: string | undefined
  /** BCP 47 tags. */
  languages: string[]
  /** False keeps the contact out of what may be published. */
  publishable: boolean
}

/** Stock symbol with its exchange. */
export interface TickerSymbol {
  exchange: string
  symbol: string
}

/** The organisation that issues the release. */
export interface Issuer {
  name: string
  legalName?: string | undefined
  url?: string | undefined
  logo?: string | undefined
  symbols: TickerSymbol[]
}

/** An image or other attachment named in the front matter. */
export interface Media {
  src: string
  type?: string | undefined
  alt?: string | undefined
  caption?: string | undefined
  credit?: string | undefined
  rights?: string | undefined
  width?: number | undefined
  height?: number | undefined
}

/** Who may use the text, and how. */
export interface Rights {
  holder?: string | undefined
  year?: number | undefined
  notice?: string | undefined
  terms?: string | undefined
}

/** Signals that this release replaces, mends or withdraws an earlier one. */
export interface Correction {
  kind: 'correction' | 'update' | 'refile' | 'kill' | 'hold'
  of?: {id?: string | undefined; version?: number | undefined} | undefined
  /** What changed, for the reader. */
  note?: string | undefined
  /** Where it changed, such as `paragraph 2`. */
  where?: string | undefined
}

/** The same release in another language. */
export interface Translation {
  /** BCP 47 tag. */
  language: string
  url?: string | undefined
  path?: string | undefined
}

/** Codes the news industry's formats sort by. */
export interface Categories {
  /** One letter, ANPA 1312. */
  anpa?: string | undefined
  /** One to three letters, IPTC 7901. */
  iptc7901?: string | undefined
  /** IPTC Media Topics, eight digits each, with a name where the author gave one. */
  mediatopics: Array<{code: string; name?: string | undefined}>
}

/** Who carries the release. A credit is emitted only from here. */
export interface Distribution {
  service?: string | undefined
  credit?: string | undefined
  circuits: string[]
}

/** Validated facts of a release. Augment for house fields. */
export interface ReleaseMeta {
  /** Stable IRI of the release over all its versions. */
  id?: string | undefined
  /** Short working name, unique, safe in file names: `[a-z0-9-]`. */
  slug: string
  version: number
  status: 'usable' | 'withheld' | 'canceled'
  genre: 'press-release' | 'advisory' | 'statement'
  /** BCP 47 tag of the document. */
  language: string
  /** Plain text of the headline. */
  headline: string
  /** At most 64 characters, for narrow channels. */
  shortHeadline?: string | undefined
  summary?: string | undefined
  keywords: string[]
  created?: DateOrInstant | undefined
  /** When the newsroom sends it. */
  issued?: DateOrInstant | undefined
  modified?: DateOrInstant | undefined
  expires?: DateOrInstant | undefined
  embargo?: Embargo | undefined
  dateline?: DatelineFacts | undefined
  issuer?: Issuer | undefined
  byline?: string | undefined
  /** Wire source code, at most eight letters, such as `EXAMPLE`. */
  source?: string | undefined
  contacts: Contact[]
  /** 1 (most urgent) to 8 (least). */
  urgency: number
  categories: Categories
  places: string[]
  people: string[]
  organisations: string[]
  media: Media[]
  attachments: Media[]
  rights?: Rights | undefined
  canonicalUrl?: string | undefined
  translations: Translation[]
  translationOf?: string | undefined
  correction?: Correction | undefined
  distribution?: Distribution | undefined
  /** Name or path of the template this release asks for. */
  template?: string | undefined
  draft: boolean
  /** Front matter that pressline has no word for, as it was. */
  extra: Record<string, unknown>
}

/** People and standing matter that a release may refer to by name; comes from the brand and the configuration. */
export interface Directory {
  contacts: Record<string, Contact>
  boilerplates: Record<string, {organisation?: string | undefined; text: string}>
}
