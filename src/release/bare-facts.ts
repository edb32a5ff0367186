import type {ReleaseMeta} from './meta.js'

/** Facts of a release that states none, but for those that every release has of its own. New lists each time. */
export function bareFacts(): Omit<ReleaseMeta, 'contacts' | 'headline' | 'language' | 'slug'> {
  return {
    version: 1,
    status: 'usable',
    genre: 'press-release',
    keywords: [],
    urgency: 5,
    categories: {mediatopics: []},
    places: [],
    people: [],
    organisations: [],
    media: [],
    attachments: [],
    translations: [],
    draft: false,
    extra: {}
  }
}
