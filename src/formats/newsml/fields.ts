import type {Element} from 'xast'
import {x} from 'xastscript'
import {absolute, type FieldLoss, type NewsFacts, typedDateline} from '../../news/index.js'

/**
 * How each fact of a release reaches NewsML-G2. Reviewed against the schema of NewsML-G2 2.35 (Power conformance) and
 * IPTC's samples. `itemMeta` and the head of `contentMeta` are strict sequences: the order of these tables is the order of the
 * schema. Codes are only those seen in IPTC's samples or its own generator: `stat:` usable, withheld, canceled; there
 * is no `stat:embargoed`, though the schema would let it pass.
 */
export interface NewsmlField {
  /** Name in the front matter. */
  field: string
  /** Element and attribute, from the root. */
  target: string
  make: (facts: NewsFacts) => Element[]
}

/** `rightsInfo`. */
export const rightsFields: readonly NewsmlField[] = [
  {
    field: 'rights.holder, issuer',
    target: 'rightsInfo/copyrightHolder',
    make: ({meta, provider}) => [
      party('copyrightHolder', meta.rights?.holder ?? provider.name, provider, meta)
    ]
  },
  {
    field: 'rights.notice, rights.year',
    target: 'rightsInfo/copyrightNotice',
    make: ({meta, provider}) => {
      const {notice, year, holder} = meta.rights ?? {}
      const words =
        notice ?? (year === undefined ? undefined : ['Copyright', year, holder ?? provider.name].join(' '))
      return words ? [x('copyrightNotice', words)] : []
    }
  },
  {
    field: 'rights.terms',
    target: 'rightsInfo/usageTerms',
    make: ({meta}) => (meta.rights?.terms ? [x('usageTerms', meta.rights.terms)] : [])
  }
]

/** `itemMeta`, in the schema's order. */
export const itemMetaFields: readonly NewsmlField[] = [
  {field: 'text', target: 'itemMeta/itemClass', make: () => [x('itemClass', {qcode: 'ninat:text'})]},
  {
    field: 'issuer',
    target: 'itemMeta/provider@uri',
    make: ({meta, provider}) => [party('provider', provider.name, provider, meta)]
  },
  {
    field: 'modified, issued, created',
    target: 'itemMeta/versionCreated',
    make: ({versionCreated}) => [x('versionCreated', versionCreated)]
  },
  {
    field: 'created',
    target: 'itemMeta/firstCreated',
    make: ({created}) => (created ? [x('firstCreated', created)] : [])
  },
  {
    field: 'embargo',
    target: 'itemMeta/embargoed, with pubStatus stat:usable and an edNote',
    make: ({embargo}) => (embargo ? [x('embargoed', embargo.until)] : [])
  },
  {
    field: 'status',
    target: 'itemMeta/pubStatus@qcode',
    make: ({status}) => [x('pubStatus', {qcode: 'stat:' + status})]
  },
  {
    field: 'slug',
    target: 'itemMeta/fileName',
    make: ({meta}) => [x('fileName', meta.slug + '.newsml.xml')]
  },
  {field: 'pressline', target: 'itemMeta/generator', make: () => [x('generator', 'pressline')]},
  {field: 'slug', target: 'itemMeta/title', make: ({meta}) => [x('title', meta.slug)]},
  {
    field: 'embargo, correction',
    target: 'itemMeta/edNote, never published',
    make: ({editorNotes}) => editorNotes.map((note) => x('edNote', note))
  },
  {
    field: 'correction.kind',
    target: 'itemMeta/signal@qcode',
    make: ({meta}) => {
      const signal = meta.correction && signals[meta.correction.kind]
      return signal ? [x('signal', {qcode: signal})] : []
    }
  },
  {
    field: 'canonicalUrl',
    target: 'itemMeta/altRep@contenttype',
    make: ({meta}) => {
      const url = absolute(meta.canonicalUrl)
      return url ? [x('altRep', {contenttype: 'text/html'}, url)] : []
    }
  },
  {
    field: 'expires',
    target: 'itemMeta/expires',
    make: ({meta, expires}) => (meta.expires ? [x('expires', expires ?? meta.expires)] : [])
  },
  {
    field: 'correction.of',
    target: 'itemMeta/link@rel="irel:seeAlso",@residref,@version',
    make: ({id, meta}) => {
      const of = meta.correction?.of
      // The same guid with a higher version says it already.
      if (of?.id === undefined || of.id === id) return []
      return [x('link', {rel: 'irel:seeAlso', residref: of.id, version: of.version?.toString()})]
    }
  },
  {
    field: 'translations',
    target: 'itemMeta/link@rel="irel:seeAlso",@href,@xml:lang',
    make: ({meta}) =>
      meta.translations.flatMap(({language, url}) => {
        const href = absolute(url)
        return href ? [x('link', {rel: 'irel:seeAlso', href, 'xml:lang': language})] : []
      })
  }
]

/** Corrections and updates have a signal; a refile mends what no reader would notice. Kills and holds are a status. */
const signals: Readonly<Record<string, string | undefined>> = {
  correction: 'sig:correction',
  refile: 'sig:update',
  update: 'sig:update'
}

/** `contentMeta`: the administrative part is a sequence, the descriptive part comes in any order. */
export const contentMetaFields: readonly NewsmlField[] = [
  {
    field: 'urgency',
    target: 'contentMeta/urgency, 1 most to 8 least',
    make: ({urgency}) => [x('urgency', String(urgency))]
  },
  {
    field: 'created, issued',
    target: 'contentMeta/contentCreated',
    make: ({meta, created, issued}) => {
      const stated = created ?? issued ?? meta.created ?? meta.issued
      return stated ? [x('contentCreated', stated)] : []
    }
  },
  {
    field: 'modified',
    target: 'contentMeta/contentModified',
    make: ({meta, versionCreated}) => (meta.modified ? [x('contentModified', versionCreated)] : [])
  },
  {
    field: 'dateline.place',
    target: 'contentMeta/located@type="cpnat:geoArea"/name',
    make: ({meta}) => {
      const name = [meta.dateline?.place, meta.dateline?.region].filter((part) => part).join(', ')
      return name === '' ? [] : [x('located', {type: 'cpnat:geoArea'}, [x('name', name)])]
    }
  },
  {
    field: 'issuer',
    target: 'contentMeta/infoSource@role="isrole:provider"',
    make: ({meta, provider}) => [
      party('infoSource', provider.name, provider, meta, {role: 'isrole:provider'})
    ]
  },
  {
    field: 'contacts, issuer.symbols',
    target: 'contentMeta/creator/organisationDetails/contactInfo,hasInstrument',
    make: (facts) => [creator(facts)]
  },
  {field: 'slug', target: 'contentMeta/altId', make: ({meta}) => [x('altId', meta.slug)]},
  {
    field: 'language',
    target: 'contentMeta/language@tag',
    make: ({galley}) => [x('language', {tag: galley.language})]
  },
  {
    field: 'genre',
    target: 'contentMeta/genre@qcode',
    make: ({genre}) => [x('genre', {qcode: genre.qcode}, [x('name', {'xml:lang': 'en'}, genre.name)])]
  },
  {
    field: 'keywords',
    target: 'contentMeta/keyword',
    make: ({meta}) => meta.keywords.map((keyword) => x('keyword', keyword))
  },
  {
    field: 'categories.mediatopics',
    target: 'contentMeta/subject@type="cpnat:abstract",@qcode="medtop:…"',
    make: ({meta}) =>
      meta.categories.mediatopics.map(({code, name}) =>
        x('subject', {type: 'cpnat:abstract', qcode: 'medtop:' + code}, name ? [x('name', name)] : [])
      )
  },
  {
    field: 'people, organisations, places; speakers of the copy',
    target: 'contentMeta/subject@type="cpnat:person|cpnat:organisation|cpnat:geoArea"',
    make: (facts) => named(facts)
  },
  {
    field: 'slug',
    target: 'contentMeta/slugline@separator="-"',
    make: ({meta}) => [x('slugline', {separator: '-'}, meta.slug.toUpperCase())]
  },
  {
    field: 'headline, shortHeadline',
    target: 'contentMeta/headline',
    make: ({meta}) => [
      x('headline', meta.headline),
      ...(meta.shortHeadline ? [x('headline', meta.shortHeadline)] : [])
    ]
  },
  {
    field: 'dateline',
    target: 'contentMeta/dateline',
    make: ({blocks, meta, kill}) => {
      const {place, region} = meta.dateline ?? {}
      const words = typedDateline(blocks) ?? [place?.toUpperCase(), region].filter((part) => part).join(', ')
      return words === '' || kill ? [] : [x('dateline', words)]
    }
  },
  {
    field: 'byline',
    target: 'contentMeta/by',
    make: ({meta}) => (meta.byline ? [x('by', meta.byline)] : [])
  },
  {
    field: 'distribution.credit, source, issuer',
    target: 'contentMeta/creditline',
    make: ({meta, provider}) => [x('creditline', meta.distribution?.credit ?? meta.source ?? provider.name)]
  },
  {
    field: 'summary',
    target: 'contentMeta/description@role="drol:summary"',
    make: ({meta, kill}) =>
      meta.summary && !kill ? [x('description', {role: 'drol:summary'}, meta.summary)] : []
  }
]

type Attributes = Record<string, string | undefined>

/** A party by name, with its address on the web where that is the issuer's own. */
function party(
  element: string,
  name: string,
  provider: NewsFacts['provider'],
  meta: NewsFacts['meta'],
  attributes: Attributes = {}
): Element {
  const uri = name === meta.issuer?.name ? provider.uri : undefined
  return x(element, {...attributes, uri}, [x('name', name)])
}

/** The issuer, with everybody the press may ring and what it is listed as. */
function creator({meta, provider}: NewsFacts): Element {
  const details = [...contactInfos(meta), ...(meta.issuer?.symbols ?? []).map(instrument)]
  return x('creator', {type: 'cpnat:organisation', uri: meta.issuer ? provider.uri : undefined}, [
    x('name', provider.name),
    ...(details.length > 0 ? [x('organisationDetails', details)] : [])
  ])
}

function contactInfos(meta: NewsFacts['meta']): Element[] {
  return meta.contacts
    .filter((contact) => contact.publishable)
    .map((contact) => {
      const url = absolute(contact.url)
      const who = [contact.name, contact.role, contact.organisation, contact.hours].filter((part) => part)
      return x('contactInfo', [
        ...(contact.email ? [x('email', contact.email)] : []),
        ...contact.phones.map((phone) => x('phone', phone)),
        ...(url ? [x('web', url)] : []),
        ...(who.length > 0 ? [x('note', who.join(', '))] : [])
      ])
    })
}

function instrument({exchange, symbol}: {exchange: string; symbol: string}): Element {
  return x('hasInstrument', {symbol, marketlabel: exchange})
}

function named({meta, speakers}: NewsFacts): Element[] {
  const subject = (type: string, names: Iterable<string>): Element[] =>
    [...new Set(names)].map((name) => x('subject', {type: 'cpnat:' + type}, [x('name', name)]))
  const spoken = (kind: string): string[] =>
    speakers.filter((speaker) => speaker.kind === kind).map((speaker) => speaker.name)
  return [
    ...subject('person', [...spoken('person'), ...meta.people]),
    ...subject('organisation', [...spoken('organisation'), ...meta.organisations]),
    ...subject('geoArea', meta.places)
  ]
}

/** Facts that the item has no place for. */
export const losses: readonly FieldLoss[] = [
  {
    field: 'distribution',
    has: ({meta}) =>
      meta.distribution?.service !== undefined || (meta.distribution?.circuits.length ?? 0) > 0,
    instead: 'name the service in the message that carries the item'
  },
  {
    field: 'attachments',
    has: ({meta}) => meta.attachments.length > 0,
    instead: 'send the files beside the item'
  },
  {
    field: 'translation-of',
    has: ({meta}) => meta.translationOf !== undefined,
    instead: 'the item says its own language'
  },
  {
    field: 'contacts-private',
    has: ({meta}) => meta.contacts.some((contact) => !contact.publishable),
    instead: 'contacts that may not be published are not sent'
  }
]
