import type {
  BlockContent,
  Code,
  DefinitionContent,
  FootnoteDefinition,
  List,
  Paragraph,
  PhrasingContent,
  Table,
  ThematicBreak
} from 'mdast'
import type {Data as UnistData, Node as UnistNode} from 'unist'
import type {Contact, DatelineFacts, ReleaseMeta} from './meta.js'

/**
 * The release AST: what each part of a press release *is*.
 *
 * Phrasing, lists, tables and paragraphs are mdast nodes; release nodes stand around them, so `unist-util-*` and
 * remark plugins keep working. The tree is open: a third party adds a node by augmenting `BodyContentMap` or
 * `ReleaseContentMap` of `pressline` (the key equals `type`) and giving one compose handler.
 * `README.md` beside this file is the specification, node by node.
 */

/** Info attached to release nodes by the ecosystem. Augment to register fields. */
export interface ReleaseData extends UnistData {}

/** Abstract node of the release AST. A node that came from the source has a `position`. */
export interface ReleaseNode extends UnistNode {
  data?: ReleaseData | undefined
}

/** Abstract release node that holds running text. */
export interface TextParent extends ReleaseNode {
  children: PhrasingContent[]
}

/** The root: facts in `meta`, parts in reading order. */
export interface Release extends ReleaseNode {
  type: 'release'
  meta: ReleaseMeta
  children: ReleaseContent[]
}

/** Parts that may stand directly in a {@link Release}. Augment to register your own: the key equals `type`. */
export interface ReleaseContentMap {
  boilerplate: Boilerplate
  body: Body
  contacts: Contacts
  ends: Ends
  headline: Headline
  marker: Marker
  notes: Notes
  standfirst: Standfirst
  tail: Tail
}
export type ReleaseContent = ReleaseContentMap[keyof ReleaseContentMap]

/**
 * Blocks that may stand in the body (and in notes, boilerplate, contacts, fact boxes and the tail).
 * Augment to register your own: the key equals `type`.
 */
export interface BodyContentMap {
  code: Code
  crosshead: Crosshead
  dateline: Dateline
  factBox: FactBox
  figure: Figure
  footnoteDefinition: FootnoteDefinition
  lead: Lead
  list: List
  marker: Marker
  paragraph: Paragraph
  pullQuote: PullQuote
  quotation: Quotation
  table: Table
  thematicBreak: ThematicBreak
}
export type BodyContent = BodyContentMap[keyof BodyContentMap]

/** The one main title, as set. `meta.headline` is its plain text. */
export interface Headline extends TextParent {
  type: 'headline'
}

/** The sentences that sell the story, between headline and copy: paragraphs, or a list of highlights. */
export interface Standfirst extends ReleaseNode {
  type: 'standfirst'
  children: Array<Paragraph | List>
}

/** What a {@link Marker} says: an embargo line, a release line, or some other line before the text. */
export type MarkerKind = 'archive' | 'embargo' | 'number' | 'office' | 'release' | 'service' | 'date'

/**
 * A line that stands around the copy and is not copy: `FOR IMMEDIATE RELEASE`, an embargo line, a release
 * number, an office line. Its words are kept as typed; compose sets the embargo line anew from `meta.embargo`.
 */
export interface Marker extends TextParent {
  type: 'marker'
  kind: MarkerKind
}

/** The copy: everything up to the ends mark. */
export interface Body extends ReleaseNode {
  type: 'body'
  children: BodyContent[]
}

/** The first paragraph of the copy; a run-in dateline is its first child. */
export interface Lead extends ReleaseNode {
  type: 'lead'
  children: Array<Dateline | PhrasingContent>
}

/**
 * Place, region, date and credit that open the lead, as typed (`children`, with the dash) and as facts.
 * A dateline that is a paragraph of its own stands in the body before the lead.
 */
export interface Dateline extends TextParent, DatelineFacts {
  type: 'dateline'
}

/** A small heading inside the copy. Depth 2 is the first level under the headline. */
export interface Crosshead extends TextParent {
  type: 'crosshead'
  depth: 2 | 3
}

/** Who speaks: a person, an organisation, or a document that is quoted. */
export interface Speaker {
  kind: 'person' | 'organisation' | 'document'
  name: string
  role?: string | undefined
  organisation?: string | undefined
}

/** A block quotation. The attribution is its last child where the source has one. */
export interface Quotation extends ReleaseNode {
  type: 'quotation'
  speakers: Speaker[]
  children: Array<BlockContent | DefinitionContent | Attribution>
}

/** Who said it, as typed (`children`) and as facts. */
export interface Attribution extends TextParent {
  type: 'attribution'
  speakers: Speaker[]
}

/** A line repeated from the copy as display matter. */
export interface PullQuote extends ReleaseNode {
  type: 'pullQuote'
  children: Array<Paragraph | Attribution>
}

/** A boxed sidebar. */
export interface FactBox extends ReleaseNode {
  type: 'factBox'
  title?: PhrasingContent[] | undefined
  children: BodyContent[]
}

/** A picture; `children` is the caption as set, without the credit. */
export interface Figure extends TextParent {
  type: 'figure'
  url: string
  /** Text alternative; empty when the author gave none (the desk reports that). */
  alt: string
  title?: string | undefined
  credit?: PhrasingContent[] | undefined
}

/** The ends mark as typed (`ENDS`, `###`, `-30-`); compose adds one where the template wants it. */
export interface Ends extends ReleaseNode {
  type: 'ends'
  value: string
}

/** The words that name a section, as typed: `Notes to editors`, `About X`, `Media contacts`. */
export interface Label extends TextParent {
  type: 'label'
}

/** Background for editors, with or without a typed label (first child). */
export interface Notes extends ReleaseNode {
  type: 'notes'
  children: Array<Label | BodyContent>
}

/** Standing paragraph about an organisation. */
export interface Boilerplate extends ReleaseNode {
  type: 'boilerplate'
  organisation?: string | undefined
  children: Array<Label | BodyContent>
}

/** Media contacts: the words as typed (`children`) and what they say (`items`). */
export interface Contacts extends ReleaseNode {
  type: 'contacts'
  items: Contact[]
  children: Array<Label | BodyContent>
}

/** What trails the release in its source and is no part of it: archive links, share links, hashtags. */
export interface Tail extends ReleaseNode {
  type: 'tail'
  children: BodyContent[]
}

/**
 * Words spoken, inside a paragraph, marks included as typed.
 *
 * A quotation that runs over paragraphs is one `quote` in each of them with the same `run`: it `opens` in the
 * first and `closes` in the last.
 */
export interface Quote extends TextParent {
  type: 'quote'
  /** Number of the quotation run in this release, from 1. */
  run: number
  /** True in the paragraph where the run begins. */
  opens: boolean
  /** True in the paragraph where the run ends. */
  closes: boolean
  speakers: Speaker[]
}

/** A run in another language than its surroundings. */
export interface Foreign extends TextParent {
  type: 'foreign'
  /** BCP 47 tag. */
  lang: string
}

/** Raised text. */
export interface Superscript extends TextParent {
  type: 'superscript'
}

/** Lowered text. */
export interface Subscript extends TextParent {
  type: 'subscript'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign
    quote: Quote
    subscript: Subscript
    superscript: Superscript
  }
  // mdast's own maps hold every phrasing node in both: its parents are typed by this one.
  interface RootContentMap {
    foreign: Foreign
    quote: Quote
    subscript: Subscript
    superscript: Superscript
  }
}

/** Any node that release code may meet below the root. */
export type ReleaseDescendant =
  | ReleaseContent
  | BodyContent
  | BlockContent
  | DefinitionContent
  | PhrasingContent
  | Attribution
  | Label
