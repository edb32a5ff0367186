import type {FrontMatterField} from '../../release/meta-schema.js'

/**
 * Names that newsrooms give to our fields, from 19 of them (and what they mean in French, German, Spanish, Italian,
 * Dutch, Polish, Portuguese and Welsh). Keys match regardless of case, `-`, `_` and spaces. Where several names of one field are
 * present the earlier one wins: a site's `title` may be a constant while `news_title` is the headline.
 */
export const aliases: Readonly<Partial<Record<FrontMatterField, readonly string[]>>> = {
  attachments: ['attachment', 'files', 'file', 'pdf', 'communique_file', 'downloads', 'documents'],
  boilerplate: ['boilerplates', 'about'],
  byline: ['authors', 'author'],
  canonicalUrl: ['canonical', 'canonical_url', 'url', 'permalink'],
  contacts: [
    'contact',
    'media_contacts',
    'media_contact',
    'press_contacts',
    'press_contact',
    'contact_presse',
    'contacts_presse',
    'ansprechpartner',
    'pressekontakt',
    'kontakt',
    'contacto',
    'contatti',
    'contatto'
  ],
  created: ['created_at'],
  dateline: ['place', 'location', 'city', 'lieu', 'ort', 'lugar', 'luogo'],
  embargo: ['embargoed_until', 'embargo_until', 'embargoed', 'sperrfrist'],
  expires: ['expiry', 'expiry_date', 'expirydate', 'expires_at', 'unpublish_date'],
  genre: [],
  headline: ['news_title', 'title', 'titre', 'titel', 'titulo', 'título', 'titolo', 'tytuł', 'teitl'],
  id: [],
  issued: [
    'publish_date',
    'published_date',
    'publish_on',
    'published_at',
    'published_on',
    'date_published',
    'release_date',
    'news_date',
    'date',
    'datum',
    'fecha',
    'data',
    'dyddiad',
    'press_date',
    'pub_date',
    'sort_date'
  ],
  issuer: ['issued_by', 'organisation', 'organization', 'company'],
  keywords: ['keyword', 'tags', 'tag', 'category', 'topics'],
  language: ['lang', 'locale', 'sprache', 'langue', 'idioma', 'lingua'],
  media: [
    'images',
    'image',
    'img',
    'hero_image',
    'hero_image_src',
    'featured_image',
    'cover',
    'image_filename',
    'image_url',
    'une_ou_diaporama',
    'thumbnail',
    'thumb'
  ],
  modified: ['updated', 'updated_at', 'lastmod', 'last_modified', 'last_updated', 'date_modified'],
  notes: ['notes_to_editors', 'notes_for_editors', 'editors_notes', 'note_to_editors'],
  organisations: ['organizations'],
  published: ['publish'],
  rights: ['copyright', 'licence', 'license'],
  shortHeadline: ['short_title', 'link_title'],
  source: [],
  standfirst: [
    'subtitle',
    'sub_title',
    'subhead',
    'subheading',
    'sub_headline',
    'deck',
    'dek',
    'strapline',
    'untertitel',
    'sous_titre'
  ],
  summary: [
    'description',
    'excerpt',
    'search_excerpt',
    'news_desc',
    'chapeau',
    'chapeau_text',
    'lede',
    'abstract',
    'teaser',
    'beschreibung',
    'descripcion',
    'descrizione'
  ],
  translationOf: [],
  translations: ['alternates'],
  version: [],
  zone: ['timezone', 'time_zone', 'tz']
}

/** Keys that belong to site generators. They say nothing about a release: kept, and not reported. */
export const siteKeys: ReadonlySet<string> = new Set(
  [
    'aliases',
    'cascade',
    'eleventy',
    'featured',
    'id',
    'layout',
    'linkTitle',
    'menu',
    'meta',
    'nid',
    'order',
    'outputs',
    'pagination',
    'parent',
    'params',
    'path',
    'permalink',
    'redirect_from',
    'robots',
    'section',
    'seo',
    'sitemap',
    'sidebar',
    'template_engine',
    'toc',
    'type',
    'uid',
    'url',
    'uuid',
    'weight'
  ].map(foldKey)
)

/** A key as it is compared: lower case, without `-`, `_` and spaces. */
export function foldKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_\s]/g, '')
}

/** What a key of the front matter means, and how good a name it is: 0 is the canonical one. */
export interface KeyMeaning {
  field: FrontMatterField
  rank: number
}

const table: ReadonlyMap<string, KeyMeaning> = tableOf()

function tableOf(): Map<string, KeyMeaning> {
  const result = new Map<string, KeyMeaning>()
  for (const [field, names] of Object.entries(aliases)) {
    names.forEach((name, index) => {
      result.set(foldKey(name), {field: field as FrontMatterField, rank: index + 1})
    })
  }
  return result
}

/** The meaning of `key`; nothing for a key that is neither a field nor a known name of one. */
export function meaningOf(
  key: string,
  fields: readonly FrontMatterField[],
  map: Readonly<Record<string, string>>
): KeyMeaning | undefined {
  const folded = foldKey(key)
  for (const [from, to] of Object.entries(map)) {
    if (foldKey(from) !== folded) continue
    const field = fields.find((name) => foldKey(name) === foldKey(to))
    return field && {field, rank: 0}
  }
  const field = fields.find((name) => foldKey(name) === folded)
  return field ? {field, rank: 0} : table.get(folded)
}
