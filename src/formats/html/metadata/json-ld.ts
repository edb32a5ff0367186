import type {Galley} from '../../../galley/index.js'
import type {Contact, Issuer, ReleaseMeta, Speaker} from '../../../release/index.js'
import {webUrl} from '../urls.js'
import {descriptionOf} from './description.js'
import {publicationOf} from './publication.js'
import {type Quotation, quotationsIn} from './quotations.js'

/** A value of JSON-LD; what is `undefined` is left out. */
export type JsonLd = string | number | boolean | JsonLd[] | {[key: string]: JsonLd | undefined}
type Thing = {[key: string]: JsonLd | undefined}

const genres = {'press-release': 'Press release', advisory: 'Advisory', statement: 'Statement'} as const

/**
 * The release as a schema.org `NewsArticle`; nothing where publication may not be claimed. schema.org has no type for
 * press releases: the genre says it, with the IPTC's code as `additionalType`.
 */
export function jsonLd(galley: Galley, issuerName: string): Thing | undefined {
  const publication = publicationOf(galley)
  if (!publication) return undefined
  const {meta} = galley
  const url = webUrl(meta.canonicalUrl)
  const publisher = organisation(meta.issuer, issuerName, meta.contacts)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': meta.id ?? url,
    identifier: meta.id,
    url,
    mainEntityOfPage: url,
    headline: meta.headline,
    alternativeHeadline: meta.shortHeadline,
    description: descriptionOf(galley) || undefined,
    genre: genres[meta.genre],
    ...(meta.genre === 'press-release'
      ? {additionalType: 'http://cv.iptc.org/newscodes/genre/Press_Release'}
      : {}),
    inLanguage: galley.language,
    isAccessibleForFree: true,
    dateCreated: meta.created,
    datePublished: publication.published,
    dateModified: publication.modified,
    expires: meta.expires,
    version: meta.version,
    ...datelineOf(meta),
    author: meta.byline ? {'@type': 'Person', name: meta.byline} : publisher,
    publisher,
    image: images(meta),
    keywords: list(meta.keywords),
    about: list(meta.categories.mediatopics.map(mediatopic)),
    mentions: mentions(meta),
    hasPart: list(quotationsIn(galley).map(quotation)),
    copyrightHolder: meta.rights?.holder ? {'@type': 'Organization', name: meta.rights.holder} : undefined,
    copyrightYear: meta.rights?.year,
    copyrightNotice: meta.rights?.notice,
    usageInfo: webUrl(meta.rights?.terms),
    correction: meta.correction?.note
      ? {'@type': 'CorrectionComment', text: meta.correction.note, dateCreated: meta.modified}
      : undefined,
    workTranslation: list(
      meta.translations.flatMap((translation) => {
        const address = webUrl(translation.url)
        return address ? [{'@type': 'NewsArticle', inLanguage: translation.language, url: address}] : []
      })
    ),
    translationOfWork: meta.translationOf ? {'@type': 'NewsArticle', '@id': meta.translationOf} : undefined
  }
}

/** JSON for a `script` element: no character in it can end the element (HTML, 4.12.1.3). */
export function jsonLdText(value: Thing): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'))
    .replace(/[\u2028\u2029]/g, (character) => '\\u' + character.charCodeAt(0).toString(16))
}

function organisation(
  issuer: Issuer | undefined,
  name: string,
  contacts: readonly Contact[]
): Thing | undefined {
  const full = issuer?.name || name
  if (!full) return undefined
  return {
    '@type': 'Organization',
    name: full,
    legalName: issuer?.legalName,
    url: webUrl(issuer?.url),
    logo: logo(issuer),
    contactPoint: list(contacts.filter((contact) => contact.publishable).map(contactPoint))
  }
}

function logo(issuer: Issuer | undefined): Thing | undefined {
  const url = webUrl(issuer?.logo, issuer?.url)
  return url ? {'@type': 'ImageObject', url} : undefined
}

function contactPoint(contact: Contact): Thing {
  return {
    '@type': 'ContactPoint',
    contactType: 'media relations',
    name: contact.name,
    email: contact.email,
    telephone: contact.phones.length > 1 ? contact.phones : contact.phones[0],
    url: webUrl(contact.url),
    availableLanguage: list(contact.languages)
  }
}

function datelineOf(meta: ReleaseMeta): Thing {
  const {place, region, country, date} = meta.dateline ?? {}
  if (!place) return {}
  return {
    dateline: [place, region, date].filter(Boolean).join(', '),
    locationCreated: {
      '@type': 'Place',
      name: place,
      address: {
        '@type': 'PostalAddress',
        addressLocality: place,
        addressRegion: region,
        addressCountry: country
      }
    }
  }
}

function images(meta: ReleaseMeta): JsonLd | undefined {
  return list(
    meta.media.flatMap((media) => {
      const url = webUrl(media.src, meta.canonicalUrl)
      if (!url || (media.type && !media.type.startsWith('image'))) return []
      return [
        {
          '@type': 'ImageObject',
          url,
          caption: media.caption,
          creditText: media.credit,
          copyrightNotice: media.rights,
          width: pixels(media.width),
          height: pixels(media.height)
        }
      ]
    })
  )
}

function pixels(value: number | undefined): Thing | undefined {
  return value ? {'@type': 'QuantitativeValue', value, unitCode: 'E37'} : undefined
}

function mediatopic(topic: {code: string; name?: string | undefined}): Thing {
  return {
    '@type': 'DefinedTerm',
    '@id': 'http://cv.iptc.org/newscodes/mediatopic/' + topic.code,
    name: topic.name ?? topic.code,
    termCode: topic.code,
    inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/'
  }
}

function mentions(meta: ReleaseMeta): JsonLd | undefined {
  const named = (type: string) => (name: string) => ({'@type': type, name})
  return list([
    ...meta.people.map(named('Person')),
    ...meta.organisations.map(named('Organization')),
    ...meta.places.map(named('Place'))
  ])
}

function quotation(quotation: Quotation): Thing {
  const spoken = quotation.speakers.filter((speaker) => speaker.kind !== 'document').map(speakerOf)
  const documents = quotation.speakers.filter((speaker) => speaker.kind === 'document')
  return {
    '@type': 'Quotation',
    text: quotation.text,
    spokenByCharacter: spoken.length > 1 ? spoken : spoken[0],
    isPartOf: list(documents.map((document) => ({'@type': 'CreativeWork', name: document.name}))),
    creditText: quotation.credit
  }
}

function speakerOf(speaker: Speaker): Thing {
  if (speaker.kind === 'organisation') return {'@type': 'Organization', name: speaker.name}
  return {
    '@type': 'Person',
    name: speaker.name,
    jobTitle: speaker.role,
    affiliation: speaker.organisation ? {'@type': 'Organization', name: speaker.organisation} : undefined
  }
}

function list(values: JsonLd[]): JsonLd[] | undefined {
  return values.length > 0 ? values : undefined
}
