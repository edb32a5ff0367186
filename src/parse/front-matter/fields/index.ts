import type {FrontMatterField} from '../../../release/meta-schema.js'
import {created, embargo, expires, issued, modified} from './dates.js'
import {
  canonicalUrl,
  categories,
  correction,
  dateline,
  distribution,
  draft,
  genre,
  id,
  organisations,
  people,
  places,
  published,
  rights,
  source,
  status,
  template,
  translationOf,
  translations,
  urgency,
  version,
  zone
} from './facts.js'
import {attachments, media} from './media.js'
import {byline, contacts, issuer} from './people.js'
import type {FieldReader, FieldScope} from './types.js'
import {
  boilerplate,
  headline,
  keywords,
  language,
  notes,
  shortHeadline,
  slug,
  standfirst,
  summary
} from './words.js'

export type {FieldReader, FieldScope} from './types.js'
export {languageTag} from './words.js'

/** One reader for each field; the compiler holds the table to be complete. */
export const fieldReaders = {
  attachments,
  boilerplate,
  byline,
  canonicalUrl,
  categories,
  contacts,
  correction,
  created,
  dateline,
  distribution,
  draft,
  embargo,
  expires,
  genre,
  headline,
  id,
  issued,
  issuer,
  keywords,
  language,
  media,
  modified,
  notes,
  organisations,
  people,
  places,
  published,
  rights,
  shortHeadline,
  slug,
  source,
  standfirst,
  status,
  summary,
  template,
  translationOf,
  translations,
  urgency,
  version,
  zone
} satisfies {[Field in FrontMatterField]: FieldReader<Field>}

/** Take a checked value of any field. */
export function readField(field: FrontMatterField, value: unknown, scope: FieldScope): void {
  const reader = fieldReaders[field] as (value: unknown, scope: FieldScope) => void
  reader(value, scope)
}
