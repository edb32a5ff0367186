import type {NinjsItem} from './item.js'
import type {NinjsVersion} from './options.js'

type Json = boolean | number | string | null | Json[] | {[key: string]: Json}

/** The same item in an older version's names. Absent values go. */
export function inVersion(item: NinjsItem, version: NinjsVersion): Json {
  if (!Object.hasOwn(makers, version)) {
    throw new Error(
      'Unexpected version `' + version + '` of ninjs, expected ' + Object.keys(makers).join(', ')
    )
  }
  return makers[version](cleaned(item as unknown as Json))
}

/** Nothing that is absent or empty is written. */
function cleaned(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value ?? null
  const kept = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0)
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, cleaned(inner)]))
}

const makers: Readonly<Record<NinjsVersion, (item: Json) => Json>> = {
  '1.6': (item) => toVersion1(item),
  '2.2': (item) => lowered(item),
  '3.1': (item) => item
}

/** 2.2 writes every name in lower case, and the embargo as `embargoed`. */
function lowered(value: Json): Json {
  if (Array.isArray(value)) return value.map(lowered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key === 'embargoedUntil' ? 'embargoed' : key.toLowerCase(),
      lowered(inner)
    ])
  )
}

/** Names of 1.6 that are not the lower-case form of 3.1's. */
const renamed: Readonly<Record<string, string>> = {
  by: 'byline',
  genres: 'genre',
  infosources: 'infosource',
  organisations: 'organisation',
  people: 'person',
  places: 'place',
  subjects: 'subject'
}

/** 1.6 has one property for each role of a text, objects in place of lists for what it names, and `altids` by role. */
function toVersion1(item: Json): Json {
  const old = lowered(item)
  if (!isRecord(old)) return old
  const result: {[key: string]: Json} = {}
  for (const [key, value] of Object.entries(old)) {
    const make = special[key]
    if (make) Object.assign(result, make(value))
    else result[renamed[key] ?? key] = named(value)
  }
  return result
}

const special: Readonly<Record<string, ((value: Json) => {[key: string]: Json}) | undefined>> = {
  altids: (value) => ({altids: byName(value, 'role', (entry) => entry.value ?? null)}),
  associations: (value) => ({
    associations: byName(value, 'name', (entry) => toVersion1(without(entry, 'name')))
  }),
  bodies: (value) => texts('body', value),
  descriptions: (value) => texts('description', value),
  headlines: (value) => texts('headline', value),
  renditions: (value) => ({renditions: byName(value, 'name', mimeTyped)}),
  representationtype: (value) => ({representationtype: value === 'full' ? 'complete' : 'incomplete'}),
  standard: (value) => ({$standard: value})
}

function mimeTyped(entry: {[key: string]: Json}): Json {
  const {name: _, contenttype, ...rest} = entry
  return contenttype === undefined ? rest : {...rest, mimetype: contenttype}
}

/** `headline` for the main one, `body_text` and `body_html` by content type, else by role. */
function texts(name: string, value: Json): {[key: string]: Json} {
  const entries = Array.isArray(value) ? value.filter(isRecord) : []
  return Object.fromEntries(
    entries.map((entry) => {
      const kind = entry.contenttype === 'text/html' ? 'html' : 'text'
      const role = String(entry.role ?? 'main')
      if (name === 'body') return [name + '_' + kind, entry.value ?? '']
      return [name === 'headline' && role === 'main' ? name : name + '_' + role, entry.value ?? '']
    })
  )
}

function byName(
  value: Json,
  key: string,
  make: (entry: {[key: string]: Json}) => Json
): {[key: string]: Json} {
  const entries = Array.isArray(value) ? value.filter(isRecord) : []
  return Object.fromEntries(entries.map((entry) => [String(entry[key]), make(entry)]))
}

function without(entry: {[key: string]: Json}, key: string): {[key: string]: Json} {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))
}

/** A concept's `uri` is its `code` in 1.6, a source's `role` its `rel`; a `literal` has no place. */
function named(value: Json): Json {
  if (!Array.isArray(value)) return value
  return value.map((entry) => {
    if (!isRecord(entry)) return entry
    const {uri, role, literal: _, ...rest} = entry
    return {...rest, ...(role === undefined ? {} : {rel: role}), ...(uri === undefined ? {} : {code: uri})}
  })
}

function isRecord(value: Json): value is {[key: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
