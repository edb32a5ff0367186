import {inform, wrong} from '../wrong.js'
import type {FieldReader} from './types.js'
import {languageTag, oneLine} from './words.js'

type TextField = 'id' | 'source' | 'template' | 'translationOf'
type ListField = 'places' | 'people' | 'organisations'

function textReader(field: TextField): FieldReader<TextField> {
  return (value, {matter}) => {
    const words = oneLine(value)
    if (words) matter.facts[field] = words
  }
}

function listReader(field: ListField): FieldReader<ListField> {
  return (value, {matter}) => {
    matter.facts[field] = value.map(oneLine).filter(Boolean)
  }
}

export const id = textReader('id')
export const source = textReader('source')
export const template = textReader('template')
export const translationOf = textReader('translationOf')
export const places = listReader('places')
export const people = listReader('people')
export const organisations = listReader('organisations')

export const status: FieldReader<'status'> = (value, {matter}) => {
  matter.facts.status = value
}

export const genre: FieldReader<'genre'> = (value, {matter}) => {
  matter.facts.genre = value
}

export const draft: FieldReader<'draft'> = (value, {matter}) => {
  matter.facts.draft = value
}

/** The opposite sense; a stated `draft` goes before it. */
export const published: FieldReader<'published'> = (value, {matter}) => {
  matter.facts.draft ??= !value
}

export const version: FieldReader<'version'> = (value, scope) => {
  if (value < 1) wrong(scope, 'version `' + value + '`', 'a whole number from 1')
  else scope.matter.facts.version = value
}

export const urgency: FieldReader<'urgency'> = (value, scope) => {
  if (value < 1 || value > 8) wrong(scope, 'urgency `' + value + '`', '1 to 8')
  else scope.matter.facts.urgency = value
}

/** A site's own path says nothing without its host, and is not brought here. */
export const canonicalUrl: FieldReader<'canonicalUrl'> = (value, {matter}) => {
  matter.facts.canonicalUrl = value.trim()
}

export const dateline: FieldReader<'dateline'> = (value, {matter}) => {
  if (typeof value === 'string') {
    if (value.trim()) matter.facts.dateline = {place: oneLine(value)}
    return
  }
  const {place, region, country, date, credit} = value
  matter.facts.dateline = {
    ...(place ? {place: oneLine(place)} : {}),
    ...(region ? {region: oneLine(region)} : {}),
    ...(country ? {country: oneLine(country)} : {}),
    ...(date ? {date} : {}),
    ...(credit ? {credit} : {})
  }
}

export const categories: FieldReader<'categories'> = (value, scope) => {
  const mediatopics = (value.mediatopics ?? []).flatMap((item, index) => {
    const topic = typeof item === 'string' ? {code: item} : item
    const code = topic.code.replace(/^medtop:/i, '')
    if (!/^\d{8}$/.test(code)) {
      const place = scope.entry.at(['mediatopics', index])
      wrong(scope, 'media topic `' + topic.code + '`', 'eight digits', undefined, place)
      return []
    }
    return [typeof item === 'string' || !item.name ? {code} : {code, name: item.name}]
  })
  scope.matter.facts.categories = {
    mediatopics,
    ...(value.anpa ? {anpa: value.anpa} : {}),
    ...(value.iptc7901 ? {iptc7901: value.iptc7901} : {})
  }
}

export const rights: FieldReader<'rights'> = (value, {matter}) => {
  if (typeof value === 'string') {
    if (value.trim()) matter.facts.rights = {notice: oneLine(value)}
    return
  }
  const {holder, year, notice, terms} = value
  matter.facts.rights = {
    ...(holder ? {holder} : {}),
    ...(year ? {year} : {}),
    ...(notice ? {notice} : {}),
    ...(terms ? {terms} : {})
  }
}

export const translations: FieldReader<'translations'> = (value, scope) => {
  scope.matter.facts.translations = value.flatMap((item, index) => {
    if (typeof item !== 'string') {
      return [
        {
          language: languageTag(item.language) ?? item.language,
          ...(item.url ? {url: item.url} : {}),
          ...(item.path ? {path: item.path} : {})
        }
      ]
    }
    const tag = /[./]([a-z]{2,3}(?:-[A-Za-z]{2,4})?)[./]/.exec(item)?.[1]
    if (tag) return [{language: tag, path: item}]
    wrong(scope, 'translation `' + item + '`', '`{language, url}`', undefined, scope.entry.at([index]))
    return []
  })
}

export const correction: FieldReader<'correction'> = (value, {matter}) => {
  if (typeof value === 'string') {
    matter.facts.correction = {kind: value}
    return
  }
  const {kind, note, where} = value
  const of = typeof value.of === 'string' ? {id: value.of} : value.of
  matter.facts.correction = {
    kind,
    ...(of ? {of: {id: of.id, version: of.version}} : {}),
    ...(note ? {note} : {}),
    ...(where ? {where} : {})
  }
}

export const distribution: FieldReader<'distribution'> = (value, {matter}) => {
  if (typeof value === 'string') {
    if (value.trim()) matter.facts.distribution = {service: oneLine(value), circuits: []}
    return
  }
  matter.facts.distribution = {
    circuits: value.circuits ?? [],
    ...(value.service ? {service: value.service} : {}),
    ...(value.credit ? {credit: value.credit} : {})
  }
}

/** Read before every other field. */
export const zone: FieldReader<'zone'> = (value, scope) => {
  if (scope.zone === undefined) wrong(scope, 'zone `' + value + '`', 'an IANA zone such as `Europe/London`')
  else inform(scope, 'zone', '`' + scope.zone + '` for times without one')
}
