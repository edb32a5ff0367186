import type {Element} from 'xast'
import {x} from 'xastscript'
import type {FieldLoss, NewsFacts} from '../../news/index.js'
import {norm} from './dates.js'

/**
 * How each fact of a release reaches NITF. Reviewed against the schema of NITF 3.6 (`nitf-3-6.xsd`, 2012) and its
 * documentation: the embargo is `date.release` ("the time at which the story is available to be released") with
 * `management-status` `embargoed`; `date.expire` is for the end of use and never holds an embargo.
 */
export interface NitfField {
  /** Name in the front matter. */
  field: string
  /** Element and attribute, from the root. */
  target: string
  make: (facts: NewsFacts) => Element[]
}

/** `docdata`: any order is valid; this is the order of the documentation. */
export const docdataFields: readonly NitfField[] = [
  {
    field: 'correction',
    target: 'head/docdata/correction@info,@id-string,@regsrc',
    make: ({meta, provider}) => {
      const {correction} = meta
      if (!correction) return []
      const info = [correction.where, correction.note].filter((part) => part !== undefined).join(': ')
      return [
        x('correction', {
          info: info || correction.kind,
          'id-string': replacedId(meta),
          regsrc: provider.source
        })
      ]
    }
  },
  {
    field: 'dateline',
    target: 'head/docdata/evloc@city,@state-prov,@iso-cc',
    make: ({meta}) => {
      const {place, region, country} = meta.dateline ?? {}
      return place ? [x('evloc', {city: place, 'state-prov': region, 'iso-cc': country})] : []
    }
  },
  {
    field: 'id',
    target: 'head/docdata/doc-id@regsrc,@id-string',
    make: ({id, meta, provider}) => [
      x('doc-id', {regsrc: provider.source, 'id-string': id + ':' + meta.version})
    ]
  },
  {
    field: 'distribution',
    target: 'head/docdata/del-list/from-src@src-name',
    make: ({meta}) => {
      const service = meta.distribution?.service
      return service ? [x('del-list', [x('from-src', {'src-name': service})])] : []
    }
  },
  {
    field: 'urgency',
    target: 'head/docdata/urgency@ed-urg, 1 most to 8 least',
    make: ({urgency}) => [x('urgency', {'ed-urg': String(urgency)})]
  },
  {
    field: 'issued',
    target: 'head/docdata/date.issue@norm',
    make: ({meta, versionCreated}) => [x('date.issue', {norm: norm(meta.issued ?? versionCreated)})]
  },
  {
    field: 'embargo',
    target: 'head/docdata/date.release@norm, with @management-status="embargoed" and ed-msg',
    make: ({meta}) => (meta.embargo ? [x('date.release', {norm: norm(meta.embargo.until)})] : [])
  },
  {
    field: 'expires',
    target: 'head/docdata/date.expire@norm',
    make: ({meta}) => {
      const expires = norm(meta.expires)
      return expires ? [x('date.expire', {norm: expires})] : []
    }
  },
  {
    field: 'embargo, correction',
    target: 'head/docdata/ed-msg@msg-type,@info, never published',
    make: ({embargo, meta, editorNotes}) => {
      const kind = embargo ? 'embargo' : (meta.correction?.kind ?? 'note')
      return editorNotes.length > 0 ? [x('ed-msg', {'msg-type': kind, info: editorNotes.join(' | ')})] : []
    }
  },
  {
    field: 'slug, version',
    target: 'head/docdata/du-key@key,@generation,@version',
    make: ({meta}) => [x('du-key', {generation: '1', version: String(meta.version), key: meta.slug})]
  },
  {
    field: 'rights',
    target: 'head/docdata/doc.copyright@year,@holder',
    make: ({meta}) => {
      const {holder, year} = meta.rights ?? {}
      if (holder === undefined && year === undefined) return []
      return [x('doc.copyright', {year: year?.toString(), holder})]
    }
  },
  {
    field: 'rights.terms, rights.notice',
    target: 'head/docdata/doc.rights@owner,@limitations',
    make: ({meta}) => {
      const {holder, notice, terms} = meta.rights ?? {}
      const limits = [notice, terms].filter((part) => part !== undefined).join(' ')
      return limits === '' ? [] : [x('doc.rights', {owner: holder, limitations: limits})]
    }
  },
  {
    field: 'keywords',
    target: 'head/docdata/key-list/keyword@key',
    make: ({meta}) =>
      meta.keywords.length === 0
        ? []
        : [
            x(
              'key-list',
              meta.keywords.map((key) => x('keyword', {key}))
            )
          ]
  },
  {
    field: 'people, organisations, places; speakers of the copy',
    target: 'head/docdata/identified-content/person,org,location',
    make: (facts) => {
      const named = identified(facts)
      return named.length === 0 ? [] : [x('identified-content', named)]
    }
  }
]

/** Other children of `head`, in the schema's order. */
export const headFields: readonly NitfField[] = [
  {
    field: 'headline',
    target: 'head/title',
    make: ({meta}) => [x('title', meta.headline)]
  },
  {
    field: 'word count, computed',
    target: 'head/meta@name="word-count"',
    make: ({words}) => [x('meta', {name: 'word-count', content: String(words)})]
  },
  {
    field: 'genre, categories.mediatopics',
    target: 'head/tobject: tobject.property@tobject.property.type, tobject.subject@tobject.subject.refnum',
    make: ({genre, meta}) => [
      x('tobject', {'tobject.type': 'news'}, [
        x('tobject.property', {'tobject.property.type': genre.name}),
        ...meta.categories.mediatopics.map(({code, name}) =>
          x('tobject.subject', {
            'tobject.subject.ipr': 'IPTC',
            'tobject.subject.refnum': code,
            'tobject.subject.type': name
          })
        )
      ])
    ]
  }
]

/** Children of `head` behind `docdata`. */
export const trailingFields: readonly NitfField[] = [
  {
    field: 'canonicalUrl',
    target: 'head/pubdata@type="web",@ex-ref',
    make: ({meta}) => (meta.canonicalUrl ? [x('pubdata', {type: 'web', 'ex-ref': meta.canonicalUrl})] : [])
  },
  {
    field: 'created, modified, correction.note',
    target: 'head/revision-history@function="editor",@norm,@comment',
    make: ({meta, versionCreated}) => {
      if (meta.version === 1 && !meta.correction) return []
      const comment = meta.correction?.note ?? meta.correction?.kind ?? 'Version ' + meta.version
      return [
        x('revision-history', {function: 'editor', norm: norm(meta.modified ?? versionCreated), comment})
      ]
    }
  }
]

/** Attributes of `docdata` that say what the item is good for. `canceled` is the standard's spelling. */
export function management(facts: NewsFacts): Record<string, string | undefined> {
  const {embargo, meta, status} = facts
  const replaced = replacedId(meta)
  return {
    'management-status': status === 'usable' && embargo ? 'embargoed' : status,
    'management-doc-idref': replaced,
    'management-idref-status': replaced === undefined ? undefined : 'canceled'
  }
}

/** The version that this one takes the place of, in the form of `doc-id`. */
function replacedId(meta: NewsFacts['meta']): string | undefined {
  const of = meta.correction?.of
  if (of?.id === undefined) return undefined
  return of.version === undefined ? of.id : of.id + ':' + of.version
}

function identified({meta, speakers}: NewsFacts): Element[] {
  const people = speakers.filter((speaker) => speaker.kind === 'person')
  const named = new Set(people.map((person) => person.name))
  const organisations = new Set([
    ...meta.organisations,
    ...speakers.filter((speaker) => speaker.kind === 'organisation').map((speaker) => speaker.name)
  ])
  return [
    ...people.map(({name, role}) =>
      x('person', {class: 'quoted'}, [
        {type: 'text', value: name},
        ...(role ? [{type: 'text' as const, value: ', '}, x('function', role)] : [])
      ])
    ),
    ...meta.people.filter((name) => !named.has(name)).map((name) => x('person', name)),
    ...[...organisations].map((name) => x('org', name)),
    ...meta.places.map((name) => x('location', name))
  ]
}

/** Facts that NITF 3.6 has no place for. */
export const losses: readonly FieldLoss[] = [
  {
    field: 'translations',
    has: ({meta}) => meta.translations.length > 0 || meta.translationOf !== undefined,
    instead: 'an item for each language, told apart by `baselang`'
  },
  {
    field: 'attachments',
    has: ({meta}) => meta.attachments.length > 0,
    instead: 'send the files beside the item'
  },
  {
    field: 'symbols',
    has: ({meta}) => (meta.issuer?.symbols.length ?? 0) > 0,
    instead: 'the words of the copy alone name the exchange'
  }
]
