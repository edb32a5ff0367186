import {z} from 'zod'
import {once} from '../../release/once.js'

/**
 * A wire profile: how one kind of desk wants its text, as data. `docs/formats/wire.md` explains every key. Teams add
 * their own under `wire.profiles` in `template.yaml`; a profile with `extends` holds only what differs.
 */

const charsets = ['utf-8', 'latin1', 'ascii'] as const
export type Charset = (typeof charsets)[number]

const parts = [
  'boilerplate',
  'body',
  'contacts',
  'correction',
  'embargo',
  'ends',
  'footnotes',
  'headline',
  'marker',
  'notes',
  'slug',
  'standfirst',
  'tail'
] as const
/** A part of the release, or of what the wire adds to it. */
export type WirePart = (typeof parts)[number]

const datelineForms = [
  'none',
  'plain',
  'city',
  'ap',
  'prn',
  'bw',
  'gnw',
  'accesswire',
  'dpa',
  'anpa'
] as const
export type DatelineForm = (typeof datelineForms)[number]

function profileShape() {
  /** What profile data may put on the wire: printable ASCII. Control bytes belong to envelopes alone. */
  const printable = z.string().regex(/^[\x20-\x7e]*$/, 'expected printable ASCII')
  const indent = z.string().regex(/^\t? *$/, 'expected spaces, or a tab and spaces')

  return z.strictObject({
    summary: z.string(),
    /** Columns; 0 leaves paragraphs whole. */
    width: z.int().min(0).max(998),
    charset: z.enum(charsets),
    lineEnd: z.enum(['lf', 'crlf']),
    envelope: z.enum(['none', 'iptc7901', 'anpa1312']),
    /** Order of the parts; `as-set` keeps the template's. Parts left out come last: no word is lost. */
    arrangement: z.union([z.literal('as-set'), z.array(z.enum(parts))]),
    paragraph: z.strictObject({
      /** Before the first line of a paragraph. */
      indent,
      /** A blank line before each paragraph. */
      gap: z.boolean()
    }),
    /** `FOR IMMEDIATE RELEASE` where no embargo stands and the release does not say so itself. */
    immediate: z.enum(['add', 'as-set']),
    slug: z.enum(['none', 'label', 'ap', 'keywords']),
    byline: z.boolean(),
    headline: z.strictObject({
      case: z.enum(['as-set', 'upper']),
      /** Characters above which the short headline goes instead, else several lines; 0 is no limit. */
      limit: z.int().min(0),
      open: printable,
      close: printable
    }),
    /** Set around crossheads and labels. */
    heading: z.strictObject({open: printable, close: printable}),
    dateline: z.strictObject({
      form: z.enum(datelineForms),
      /** What happens to a dateline that the author typed. */
      typed: z.enum(['keep', 'replace']),
      /** US states: AP's abbreviation, in full, or two letters. */
      states: z.enum(['ap', 'full', 'postal'])
    }),
    dashes: z.strictObject({
      /** Spaced en dash; `keep` leaves it. */
      en: z.union([z.literal('keep'), printable]),
      em: z.union([z.literal('keep'), printable])
    }),
    quotes: z.enum(['keep', 'straight', 'doubled']),
    emoji: z.enum(['keep', 'drop']),
    list: z.strictObject({bullet: printable, hang: z.int().min(0).max(8)}),
    /** A block quotation is indented, or set between quotation marks where indents do not survive. */
    quotation: z.enum(['indent', 'marks']),
    /** `angle`: text <url>. `round`: text (url). `numbered`: text [1], the list follows. `text`: no URL. */
    links: z.enum(['angle', 'round', 'numbered', 'text']),
    tables: z.enum(['aligned', 'bars']),
    /** A thematic break. */
    rule: printable,
    /** `as-set`, `none`, or the mark itself; `{issuer}` is filled in. */
    ends: printable,
    notes: z.strictObject({
      /** Set before the label, such as `# `. */
      open: printable,
      close: printable,
      /** In place of an English label; empty keeps it. */
      label: printable,
      /** Number paragraphs that the author did not. */
      number: z.boolean()
    }),
    /** Contacts and links go below this line, under `desk.sentence`; empty leaves them where they stand. */
    desk: z.strictObject({rule: printable, sentence: printable}),
    /** Foot of a take; empty takes the release's own words. */
    takeFoot: printable,
    /** What a correction, update or withdrawal sets on the line before the headline; `{issuer}` is filled in. */
    signal: z.strictObject({
      correction: printable,
      update: printable,
      refile: printable,
      kill: printable,
      hold: printable
    }),
    /** The house's name for a later version, in slug lines and headers. */
    writethru: printable
  })
}

/** Every parameter filled. */
export interface WireProfile extends z.infer<ReturnType<typeof profileShape>> {
  name: string
}

function makeData() {
  const shape = profileShape()
  return z.strictObject({
    extends: z.string().optional(),
    ...shape.partial().shape,
    paragraph: shape.shape.paragraph.partial().optional(),
    headline: shape.shape.headline.partial().optional(),
    heading: shape.shape.heading.partial().optional(),
    dateline: shape.shape.dateline.partial().optional(),
    dashes: shape.shape.dashes.partial().optional(),
    list: shape.shape.list.partial().optional(),
    notes: shape.shape.notes.partial().optional(),
    desk: shape.shape.desk.partial().optional(),
    signal: shape.shape.signal.partial().optional()
  })
}

/** Profile data of a template: only what differs from the profile it extends. Made when a first one is read. */
export const profileData = once(makeData)

export type WireProfileData = z.infer<ReturnType<typeof makeData>>
