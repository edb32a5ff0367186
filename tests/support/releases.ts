import type {PhrasingContent} from 'mdast'
import {
  type BodyContent,
  metaWith,
  type Release,
  type ReleaseContent,
  type ReleaseMeta
} from '../../src/release/index.js'

/** Facts with nothing in them but what every release has. */
export function metaOf(facts: Partial<ReleaseMeta> = {}): ReleaseMeta {
  return metaWith({slug: 'tidewell', language: 'en-GB', headline: 'Tidewell opens gauge', ...facts})
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
