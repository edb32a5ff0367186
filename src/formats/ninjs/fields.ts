import {absolute, type FieldLoss, type NewsFacts} from '../../news/index.js'
import {associations} from './associations.js'
import type {NinjsContact, NinjsItem} from './item.js'

/**
 * How each fact of a release reaches ninjs 3.1 (JSON schema of May 2025). The guideline document still says `embargoed`; the schema
 * accepts only `embargoedUntil`. ninjs has no dateline and no correction: they go into the copy, `located` and `edNote`.
 */
export interface NinjsField {
  /** Name in the front matter. */
  field: string
  /** Property. */
  target: string
  make: (facts: NewsFacts) => Partial<NinjsItem>
}

export const ninjsFields: readonly NinjsField[] = [
  {
    field: 'id',
    target: 'uri; the only property that must be there',
    make: ({id}) => ({uri: id, type: 'text'})
  },
  {
    field: 'genre',
    target: 'representationType, profile',
    make: () => ({representationType: 'full', profile: 'press-release'})
  },
  {field: 'version', target: 'version, a string', make: ({meta}) => ({version: String(meta.version)})},
  {field: 'created', target: 'firstCreated', make: ({created}) => ({firstCreated: created})},
  {
    field: 'modified, issued, created',
    target: 'versionCreated',
    make: ({versionCreated}) => ({versionCreated})
  },
  {
    field: 'created, issued',
    target: 'contentCreated',
    make: ({created, issued}) => ({contentCreated: created ?? issued})
  },
  {
    field: 'embargo',
    target: 'embargoedUntil, with pubStatus usable and edNote',
    make: ({embargo}) => ({embargoedUntil: embargo?.until})
  },
  {field: 'expires', target: 'expires', make: ({expires}) => ({expires})},
  {field: 'status', target: 'pubStatus', make: ({status}) => ({pubStatus: status})},
  {field: 'urgency', target: 'urgency, 1 most to 8 least', make: ({urgency}) => ({urgency})},
  {
    field: 'rights',
    target: 'copyrightHolder, copyrightNotice, usageTerms',
    make: ({meta, provider}) => {
      const {holder, notice, terms, year} = meta.rights ?? {}
      return {
        copyrightHolder: holder ?? meta.issuer?.name,
        copyrightNotice:
          notice ?? (year === undefined ? undefined : ['Copyright', year, holder ?? provider.name].join(' ')),
        usageTerms: terms
      }
    }
  },
  {
    field: 'embargo, correction',
    target: 'edNote, never published',
    make: ({editorNotes}) => ({edNote: editorNotes.length > 0 ? editorNotes.join(' | ') : undefined})
  },
  {field: 'language', target: 'language', make: ({galley}) => ({language: galley.language})},
  {
    field: 'slug',
    target: 'title, slugline, altIds',
    make: ({meta}) => ({
      title: meta.slug,
      slugline: meta.slug.toUpperCase(),
      altIds: [{role: 'internal', value: meta.slug}]
    })
  },
  {field: 'byline', target: 'by', make: ({meta}) => ({by: meta.byline})},
  {
    field: 'dateline.place',
    target: 'located',
    make: ({meta}) => ({
      located: [meta.dateline?.place, meta.dateline?.region].filter((part) => part).join(', ') || undefined
    })
  },
  {
    field: 'headline, shortHeadline',
    target: 'headlines[role=main], headlines[role=short]',
    make: ({meta}) => ({
      headlines: [
        {role: 'main', contentType: 'text/plain', value: meta.headline},
        ...(meta.shortHeadline ? [{role: 'short', contentType: 'text/plain', value: meta.shortHeadline}] : [])
      ]
    })
  },
  {
    field: 'summary',
    target: 'descriptions[role=summary]',
    make: ({meta, kill}) =>
      meta.summary && !kill
        ? {descriptions: [{role: 'summary', contentType: 'text/plain', value: meta.summary}]}
        : {}
  },
  {
    field: 'genre',
    target: 'genres',
    make: ({genre}) => ({genres: [{name: genre.name, uri: genre.uri}]})
  },
  {
    field: 'categories.mediatopics, keywords',
    target: 'subjects',
    make: ({meta}) => ({
      subjects: [
        ...meta.categories.mediatopics.map(({code, name}) => ({
          name: name ?? code,
          rel: 'about',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/' + code
        })),
        ...meta.keywords.map((name) => ({name, rel: 'keyword'}))
      ]
    })
  },
  {
    field: 'people; speakers of the copy',
    target: 'people[rel=quoted|mentions]',
    make: ({meta, speakers}) => {
      const quoted = speakers.filter((speaker) => speaker.kind === 'person').map((speaker) => speaker.name)
      return {
        people: [
          ...quoted.map((name) => ({name, rel: 'quoted'})),
          ...meta.people.filter((name) => !quoted.includes(name)).map((name) => ({name, rel: 'mentions'}))
        ]
      }
    }
  },
  {
    field: 'issuer, organisations',
    target: 'organisations, with symbols',
    make: ({meta, provider}) => {
      const {issuer} = meta
      const symbols = (issuer?.symbols ?? []).map(({exchange, symbol}) => ({symbol, exchange}))
      const own = issuer
        ? [{name: issuer.name, rel: 'about', uri: provider.uri, ...(symbols.length > 0 ? {symbols} : {})}]
        : []
      const others = meta.organisations.filter((name) => name !== issuer?.name)
      return {organisations: [...own, ...others.map((name) => ({name, rel: 'mentions'}))]}
    }
  },
  {
    field: 'places',
    target: 'places',
    make: ({meta}) => ({places: meta.places.map((name) => ({name, rel: 'mentions'}))})
  },
  {
    field: 'issuer, source, contacts',
    target: 'infoSources[].contactInfo',
    make: ({meta, provider}) => {
      const contactInfo = contactInfoOf(meta)
      return {
        infoSources: [
          {
            name: provider.name,
            role: 'originator',
            uri: provider.uri,
            literal: meta.source,
            ...(contactInfo.length > 0 ? {contactInfo} : {})
          }
        ]
      }
    }
  },
  {
    field: 'figures of the copy, media',
    target: 'associations, with renditions',
    make: (facts) => ({associations: associations(facts)})
  }
]

/** Every way to reach a contact is one entry that names the contact. */
function contactInfoOf(meta: NewsFacts['meta']): NinjsContact[] {
  return meta.contacts
    .filter((contact) => contact.publishable)
    .flatMap(({name, role, email, phones, url}) => {
      const by = (type: string, value: string): NinjsContact => ({type, role: role ?? 'press', name, value})
      const web = absolute(url)
      return [
        ...(email ? [by('email', email)] : []),
        ...phones.map((phone) => by('phone', phone)),
        ...(web ? [by('web', web)] : [])
      ]
    })
}

/** Facts that ninjs has no place for. */
export const losses: readonly FieldLoss[] = [
  {
    field: 'dateline',
    has: ({meta, kill}) => meta.dateline?.date !== undefined && !kill,
    instead: 'the dateline stands in the copy, its place in `located`'
  },
  {
    field: 'expires',
    has: ({meta, expires}) => meta.expires !== undefined && expires === undefined,
    instead: 'a day without a time is no instant'
  },
  {
    field: 'correction',
    has: ({meta}) => meta.correction !== undefined,
    instead: 'said in `edNote`, with a higher `version`'
  },
  {
    field: 'canonical-url',
    has: ({meta}) => meta.canonicalUrl !== undefined,
    instead: 'not sent; `uri` names the item'
  },
  {
    field: 'translations',
    has: ({meta}) => meta.translations.length > 0 || meta.translationOf !== undefined,
    instead: 'an item for each language'
  },
  {
    field: 'attachments',
    has: ({meta}) => meta.attachments.length > 0,
    instead: 'send the files beside the item'
  },
  {
    field: 'distribution',
    has: ({meta}) => meta.distribution !== undefined,
    instead: 'name the service in what carries the item'
  },
  {
    field: 'embargo-reason',
    has: ({embargo}) => embargo?.reason !== undefined,
    instead: 'said in `edNote`'
  }
]
