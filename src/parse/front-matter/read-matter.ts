import {z} from 'zod'
import {notify} from '../../release/message.js'
import {type FrontMatterField, fieldNames, frontMatterSchema} from '../../release/meta-schema.js'
import type {Matter} from '../../release/source.js'
import {isZone} from '../../time/index.js'
import type {ParseState} from '../state.js'
import {foldKey, type KeyMeaning, meaningOf, siteKeys} from './aliases.js'
import type {Entry} from './entries.js'
import {type FieldScope, readField} from './fields/index.js'
import {markdownValue} from './markdown-value.js'

/** A {@link Matter} that says nothing. */
export function emptyMatter(): Matter {
  return {facts: {}, standfirst: [], notes: [], boilerplates: [], contactReferences: [], positions: {}}
}

/** A key that means a field. */
interface Candidate {
  entry: Entry
  meaning: KeyMeaning
}

/** Take the keys of the front matter into facts; what pressline has no word for is kept in `extra`. */
export function readMatter(state: ParseState, entries: readonly Entry[]): Matter {
  const matter = emptyMatter()
  const candidates = new Map<FrontMatterField, Candidate[]>()
  for (const entry of entries) {
    const meaning = meaningFor(entry, state.options.map ?? {})
    if (!meaning) {
      keep(matter, entry)
      if (!siteKeys.has(foldKey(entry.key)) && !altKeys.has(foldKey(entry.key))) reportUnknown(state, entry)
    } else {
      const found = candidates.get(meaning.field)
      if (found) found.push({entry, meaning})
      else candidates.set(meaning.field, [{entry, meaning}])
    }
  }
  const zone = zoneOf(candidates.get('zone')?.[0]?.entry)
  joinImage(matter, candidates)
  for (const field of fieldNames) {
    const found = candidates.get(field)?.sort((left, right) => left.meaning.rank - right.meaning.rank)
    if (found) readCandidates(state, matter, field, found, zone)
  }
  return matter
}

/** A few keys mean one thing or another by the shape of their value. */
function meaningFor(entry: Entry, map: Readonly<Record<string, string>>): KeyMeaning | undefined {
  const meaning = meaningOf(entry.key, fieldNames, map)
  const folded = foldKey(entry.key)
  if (meaning?.field === 'categories' && !isMapping(entry.value)) return {field: 'keywords', rank: 9}
  if (meaning?.field === 'canonicalUrl' && !/^https?:/i.test(String(entry.value))) return undefined
  if (folded === 'type' || folded === 'layout') {
    const genre = genres[foldKey(String(entry.value))]
    return genre ? {field: 'genre', rank: 1} : undefined
  }
  if (meaning?.field === 'published' && isDay(entry.value)) return {field: 'issued', rank: meaning.rank + 1}
  if (folded === 'id' && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(String(entry.value))) return undefined
  return meaning
}

const genres: Readonly<Record<string, string>> = {
  advisory: 'advisory',
  mediaadvisory: 'advisory',
  pressrelease: 'press-release',
  statement: 'statement'
}

/** `image` and `image_alt_text` are one picture. */
function joinImage(matter: Matter, candidates: ReadonlyMap<FrontMatterField, Candidate[]>): void {
  const image = candidates
    .get('media')
    ?.find(({entry}) => typeof entry.value === 'string' && entry.value !== '')
  const {extra} = matter.facts
  const key = Object.keys(extra ?? {}).find((name) => altKeys.has(foldKey(name)))
  if (!image || !extra || key === undefined || typeof extra[key] !== 'string') return
  image.entry = {...image.entry, value: {src: image.entry.value, alt: extra[key]}}
  delete extra[key]
}

const altKeys: ReadonlySet<string> = new Set([
  'imagealt',
  'imagealttext',
  'heroimagealt',
  'imgalt',
  'featuredimagealt'
])

/** `published: 2026-11-03` is when, not whether. */
function isDay(value: unknown): boolean {
  return (
    value instanceof Date ||
    (typeof value === 'string' && /\d{4}/.test(value) && /\d\D+\d|\p{L}{3}/u.test(value))
  )
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function zoneOf(entry: Entry | undefined): string | undefined {
  return typeof entry?.value === 'string' && isZone(entry.value) ? entry.value : undefined
}

/** Fields to which several keys may add. */
const gathering: ReadonlySet<FrontMatterField> = new Set(['keywords', 'attachments'])

function readCandidates(
  state: ParseState,
  matter: Matter,
  field: FrontMatterField,
  found: readonly Candidate[],
  zone: string | undefined
): void {
  let taken = false
  for (const {entry, meaning} of found) {
    const isEmpty = entry.value === null || entry.value === ''
    if (isEmpty) continue
    if (taken && !gathering.has(field)) {
      keep(matter, entry)
      if (field === 'embargo') reportSecondEmbargo(state, entry)
      continue
    }
    if (meaning.rank > 0) reportAlias(state, entry, field)
    taken = take(state, matter, field, entry, zone) || taken
  }
}

function take(
  state: ParseState,
  matter: Matter,
  field: FrontMatterField,
  entry: Entry,
  zone: string | undefined
): boolean {
  const value = canonical(field, entry.value)
  const result = frontMatterSchema.shape[field].safeParse(value)
  if (!result.success) {
    for (const issue of issuesOf(result.error)) reportIssue(state, entry, field, issue)
    keep(matter, entry)
    return false
  }
  matter.positions[field] ??= entry.position
  const scope: FieldScope = {
    state,
    matter,
    field,
    entry,
    zone,
    markdown: (path, text) => markdownValue(state, text, entry.written(path))
  }
  if (result.data !== undefined) readField(field, result.data, scope)
  return true
}

/** A value as the schema has it: kinds of text by the names that sites give them, kinds of notice in any case. */
function canonical(field: FrontMatterField, value: unknown): unknown {
  if (field === 'genre') return genres[foldKey(String(value))] ?? value
  if (field === 'status' && typeof value === 'string')
    return value.trim().toLowerCase().replace('cancelled', 'canceled')
  if (field !== 'correction') return value
  if (typeof value === 'string') return value.trim().toLowerCase()
  const kind = isMapping(value) ? (value as {kind?: unknown}).kind : undefined
  return typeof kind === 'string' ? {...(value as object), kind: kind.trim().toLowerCase()} : value
}

/** Fields that keep a release back or call it back: one that cannot be read must not be taken for none. */
const grave: ReadonlySet<FrontMatterField> = new Set(['correction', 'embargo', 'status'])

function keep(matter: Matter, entry: Entry): void {
  matter.facts.extra ??= {}
  matter.facts.extra[entry.key] = entry.value
}

interface Issue {
  path: PropertyKey[]
  message: string
}

/** The issues that concern the author: of a union, those of the alternative that came nearest. */
function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [{path: issue.path, message: issue.message}]
    const deepest = issue.errors
      .flat()
      .map((inner) => [...issue.path, ...inner.path])
      .sort((left, right) => right.length - left.length)[0]
    return [{path: deepest ?? issue.path, message: issue.message}]
  })
}

function reportIssue(state: ParseState, entry: Entry, field: FrontMatterField, issue: Issue): void {
  const where = [entry.key, ...issue.path.map(String)].join('.')
  const description = frontMatterSchema.shape[field].description
  notify(state.file, {
    ruleId: 'front-matter-value',
    reason: 'Unexpected value of `' + where + '`, expected ' + expectedOf(field),
    place: entry.at(issue.path),
    ...(description ? {hint: description} : {}),
    severity: grave.has(field) ? 'error' : 'warning'
  })
}

/** What may stand in a field, in words. */
function expectedOf(field: FrontMatterField): string {
  const schema = z.toJSONSchema(frontMatterSchema.shape[field], {io: 'input'})
  const words = new Set<string>()
  collect(schema, words)
  return [...words].join(', ')
}

function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  const {
    type,
    anyOf,
    enum: choices
  } = schema as {type?: string | string[]; anyOf?: unknown[]; enum?: unknown[]}
  if (choices) for (const choice of choices) words.add('`' + String(choice) + '`')
  else for (const name of [type ?? []].flat()) words.add(typeWords[name] ?? name)
  for (const choice of anyOf ?? []) collect(choice, words)
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'text',
  object: 'keys and values',
  string: 'text'
}

function reportSecondEmbargo(state: ParseState, entry: Entry): void {
  notify(state.file, {
    ruleId: 'embargo',
    reason: 'Unexpected second embargo in `' + entry.key + '`, expected one',
    place: entry.keyPosition,
    hint: 'Keep one of the two',
    severity: 'error'
  })
}

function reportAlias(state: ParseState, entry: Entry, field: FrontMatterField): void {
  notify(state.file, {
    ruleId: 'front-matter-alias',
    reason: 'Unexpected key `' + entry.key + '`, read as `' + field + '`',
    place: entry.keyPosition,
    hint: 'Write `' + field + '` to state it outright, or map the key in the configuration',
    severity: 'info'
  })
}

function reportUnknown(state: ParseState, entry: Entry): void {
  notify(state.file, {
    ruleId: 'front-matter-unknown-key',
    reason: 'Unexpected key `' + entry.key + '`, expected a field of `docs/input-format.md`',
    place: entry.keyPosition,
    hint: 'The value is kept as it is; map the key in the configuration if it means one of our fields',
    severity: 'info'
  })
}
