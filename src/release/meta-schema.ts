import {z} from 'zod'

/**
 * The shapes that front matter may have, field by field, under their canonical names. What each field means and
 * its aliases: `docs/input-format.md`. The schema says what may be *written*; `parse` turns it into `ReleaseMeta`.
 */

const text = z.union([z.string(), z.number()]).transform(String)
const texts = z.union([text.transform((value) => [value]), z.array(text)])
const flag = z.union([
  z.boolean(),
  z
    .enum(['true', 'false', 'yes', 'no', 'on', 'off', '1', '0'])
    .transform((value) => ['true', 'yes', 'on', '1'].includes(value)),
  z.literal(1).transform(() => true),
  z.literal(0).transform(() => false)
])
const whole = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)])
const moment = text.describe(
  'A day (`2026-11-03`), or a day and time with an offset (`2026-11-03T09:00:00+00:00`) or a zone (`2026-11-03T09:00 Europe/London`)'
)

const contact = z.looseObject({
  name: text.optional(),
  role: text.optional(),
  organisation: text.optional(),
  email: text.optional(),
  phones: texts.optional(),
  url: text.optional(),
  hours: text.optional(),
  languages: texts.optional(),
  publishable: flag.optional()
})

const person = z.union([text, z.looseObject({name: text})])

const media = z.looseObject({
  src: text.optional(),
  type: text.optional(),
  alt: text.optional(),
  caption: text.optional(),
  credit: text.optional(),
  rights: text.optional(),
  width: whole.optional(),
  height: whole.optional()
})

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((value: z.output<Item>) => [value]), z.array(item)])

const boilerplate = z.union([
  text,
  z.looseObject({organisation: text.optional(), text: text.optional(), reference: text.optional()})
])

const translation = z.union([
  text,
  z.looseObject({language: text, url: text.optional(), path: text.optional()})
])

/** The canonical fields of the front matter. */
export const frontMatterSchema = z.looseObject({
  id: text.optional().describe('Stable IRI of the release over all its versions'),
  slug: text.optional().describe('Short working name; `[a-z0-9-]`, anything else is brought into that shape'),
  version: whole.optional().describe('Version of the release, from 1'),
  status: z.enum(['usable', 'withheld', 'canceled']).optional(),
  genre: z.enum(['press-release', 'advisory', 'statement']).optional(),
  language: text.optional().describe('BCP 47 tag of the document, such as `en-GB`'),
  headline: text.optional().describe('The one main title, as markdown'),
  shortHeadline: text.optional().describe('At most 64 characters, for narrow channels'),
  standfirst: texts
    .optional()
    .describe('The sentences that sell the story, as markdown; a list makes highlights'),
  summary: text.optional().describe('Plain text for search engines and feeds; not set in the release'),
  keywords: z
    .union([text.transform((value) => value.split(',')), z.array(text)])
    .optional()
    .describe('Words to find the release by; a list, or words with commas'),
  created: moment.optional(),
  issued: moment.optional().describe('When the newsroom sends it. Never an embargo'),
  modified: moment.optional(),
  expires: moment.optional(),
  zone: text.optional().describe('IANA zone in which this front matter writes times without a zone'),
  embargo: z
    .union([
      text,
      z.looseObject({until: text, zone: text.optional(), reason: text.optional()}),
      z.literal(false).transform(() => undefined)
    ])
    .optional()
    .describe('The instant before which nobody publishes, with its zone: `2026-11-03T00:01 Europe/London`'),
  dateline: z
    .union([
      text,
      z.looseObject({
        place: text.optional(),
        region: text.optional(),
        country: text.optional(),
        date: text.optional(),
        credit: text.optional()
      })
    ])
    .optional()
    .describe('Place and facts of the dateline; a text is the place'),
  issuer: z
    .union([
      text,
      z.looseObject({
        name: text,
        legalName: text.optional(),
        url: text.optional(),
        logo: text.optional(),
        symbols: z.array(z.union([text, z.looseObject({exchange: text, symbol: text})])).optional()
      })
    ])
    .optional()
    .describe('The organisation that issues the release'),
  byline: oneOrMore(person).optional().describe('Who wrote it'),
  source: text.optional().describe('Wire source code, at most eight letters'),
  contacts: oneOrMore(z.union([text, contact]))
    .optional()
    .describe('Media contacts: names of contacts in the brand, or the contacts themselves'),
  urgency: whole.optional().describe('1 (most urgent) to 8 (least)'),
  categories: z
    .looseObject({
      anpa: text.optional(),
      iptc7901: text.optional(),
      mediatopics: z.array(z.union([text, z.looseObject({code: text, name: text.optional()})])).optional()
    })
    .optional()
    .describe('Codes the news industry sorts by'),
  places: texts.optional(),
  people: texts.optional(),
  organisations: texts.optional(),
  media: oneOrMore(z.union([text, media]))
    .optional()
    .describe('Images that go with the release'),
  attachments: oneOrMore(z.union([text, media]))
    .optional()
    .describe('Files that go with the release'),
  rights: z
    .union([
      text,
      z.looseObject({
        holder: text.optional(),
        year: whole.optional(),
        notice: text.optional(),
        terms: text.optional()
      })
    ])
    .optional()
    .describe('Who may use the text, and how; a text is the notice'),
  canonicalUrl: text.optional().describe('The address of the release on the web'),
  translations: oneOrMore(translation).optional().describe('The same release in other languages'),
  translationOf: text.optional(),
  correction: z
    .union([
      z.enum(['correction', 'update', 'refile', 'kill', 'hold']),
      z.looseObject({
        kind: z.enum(['correction', 'update', 'refile', 'kill', 'hold']),
        of: z.union([text, z.looseObject({id: text.optional(), version: whole.optional()})]).optional(),
        note: text.optional(),
        where: text.optional()
      })
    ])
    .optional()
    .describe('Says that this release replaces, mends or withdraws an earlier one'),
  distribution: z
    .union([
      text,
      z.looseObject({service: text.optional(), credit: text.optional(), circuits: texts.optional()})
    ])
    .optional()
    .describe('Who carries the release'),
  notes: texts.optional().describe('Notes to editors, as markdown'),
  boilerplate: oneOrMore(boilerplate)
    .optional()
    .describe('Names of boilerplates in the brand, or the words themselves as markdown'),
  template: text.optional().describe('Name or path of the template this release asks for'),
  draft: flag.optional(),
  published: flag.optional().describe('The opposite of `draft`')
})

/** A canonical field of the front matter. */
export type FrontMatterField = keyof typeof frontMatterSchema.shape

/** Every canonical field, in the order of the schema. */
export const fieldNames = Object.keys(frontMatterSchema.shape) as FrontMatterField[]

/** What a field holds once its shape has been checked. */
export type FrontMatterValue<Field extends FrontMatterField> = NonNullable<
  z.output<typeof frontMatterSchema>[Field]
>

/** JSON Schema (draft 2020-12) of the front matter under its canonical names, for editors and other tools. */
export function frontMatterJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(frontMatterSchema, {io: 'input', target: 'draft-2020-12'})
  return {
    ...schema,
    $id: 'https://github.com/pressline/pressline/blob/main/schemas/front-matter.schema.json',
    title: 'Front matter of a press release'
  }
}
