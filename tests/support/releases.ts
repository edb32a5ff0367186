import type {PhrasingContent} from 'mdast'
import type {BodyContent, Release, ReleaseContent, ReleaseMeta} from '../../src/release/index.js'

/** Facts with nothing in them but what every release has. */
export function metaOf(facts: Partial<ReleaseMeta> = {}): ReleaseMeta {
  return {
    slug: 'tidewell',
    version: 1,
    status: 'usable',
    genre: 'press-release',
    language: 'en-GB',
    headline: 'Tidewell opens gauge',
    keywords: [],
    contacts: [],
    urgency: 5,
    categories: {mediatopics: []},
    places: [],
    people: [],
    organisations: [],
    media: [],
    attachments: [],
    translations: [],
    draft: false,
    extra: {},
    ...facts
  }
}

export const text = (value: string): PhrasingContent => ({type: 'text', value})

/** A release with a headline, these blocks as its body and these parts after it. */
export function releaseOf(
  body: BodyContent[],
  facts: Partial<ReleaseMeta> = {},
  after: ReleaseContent[] = [],
  before: ReleaseContent[] = []
): Release {
  const meta = metaOf(facts)
  return {
    type: 'release',
    meta,
    children: [
      ...before,
      {type: 'headline', children: [text(meta.headline)]},
      {type: 'body', children: body},
      ...after
    ]
  }
}
