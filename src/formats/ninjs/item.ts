/** A ninjs 3.1 item, as far as a press release fills it. Names and types are the schema's. */
export interface NinjsItem {
  standard?: {name: string; version: string; schema: string}
  uri: string
  type?: 'text' | 'picture'
  representationType?: 'full' | 'partial'
  profile?: string
  version?: string
  firstCreated?: string | undefined
  versionCreated?: string
  contentCreated?: string | undefined
  embargoedUntil?: string | undefined
  expires?: string | undefined
  pubStatus?: 'usable' | 'withheld' | 'canceled'
  urgency?: number
  copyrightHolder?: string | undefined
  copyrightNotice?: string | undefined
  usageTerms?: string | undefined
  edNote?: string | undefined
  language?: string
  title?: string
  by?: string | undefined
  slugline?: string
  located?: string | undefined
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsBody[]
  genres?: Array<{name: string; uri: string}>
  subjects?: NinjsConcept[]
  people?: NinjsConcept[]
  organisations?: Array<NinjsConcept & {symbols?: Array<{symbol: string; exchange: string}>}>
  places?: NinjsConcept[]
  infoSources?: Array<{
    name: string
    role?: string
    uri?: string | undefined
    literal?: string | undefined
    contactInfo?: NinjsContact[]
  }>
  altIds?: Array<{role: string; value: string}>
  associations?: NinjsAssociation[]
}

interface NinjsText {
  role?: string
  contentType?: string
  value: string
}

export interface NinjsBody extends NinjsText {
  wordCount?: number
  charCount?: number
}

interface NinjsConcept {
  name: string
  rel?: string
  uri?: string | undefined
}

export interface NinjsContact {
  type: string
  role?: string | undefined
  name?: string | undefined
  value: string
}

export interface NinjsAssociation extends NinjsItem {
  name: string
  renditions?: Array<{
    name: string
    href: string
    contentType?: string | undefined
    width?: number | undefined
    height?: number | undefined
  }>
}
