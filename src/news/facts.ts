import type {VFile} from 'vfile'
import type {Galley, GalleyBlock, StandingEmbargo} from '../galley/index.js'
import type {ReleaseMeta} from '../release/meta.js'
import type {Speaker} from '../release/nodes.js'
import {toUtc} from '../time/index.js'
import {carriedBlocks, isKill} from './kill.js'
import {releaseId} from './release-id.js'
import {speakersIn} from './speakers.js'
import {reportUndated} from './undated.js'
import {textOfBlock, wordsIn} from './words.js'

/** A genre as IPTC's vocabulary has it (http://cv.iptc.org/newscodes/genre/). */
interface NewsGenre {
  name: string
  qcode: string
  uri: string
}

/** Who provides the item. */
interface NewsProvider {
  name: string
  uri?: string | undefined
  /** A domain where the release has one, else a short name: `doc-id@regsrc`. */
  source: string
}

/** What the news industry's formats say of a release besides its copy; each maps it in its `fields.ts`. */
export interface NewsFacts {
  galley: Galley
  meta: ReleaseMeta
  /** Stands over all versions. */
  id: string
  provider: NewsProvider
  /** What may be carried: of a kill, the notice alone. */
  blocks: readonly GalleyBlock[]
  kill: boolean
  status: ReleaseMeta['status']
  embargo?: StandingEmbargo | undefined
  genre: NewsGenre
  /** 1 (most urgent) to 8. */
  urgency: number
  /** Instants as `YYYY-MM-DDTHH:MM:SSZ`; absent where the release gives no time of day. */
  created?: string | undefined
  issued?: string | undefined
  expires?: string | undefined
  /** When this version was made: always there. */
  versionCreated: string
  /** Words of the copy. */
  words: number
  speakers: readonly Speaker[]
  /** To the receiving desk, never published: embargo, what changed, then the lines before the text. */
  editorNotes: readonly string[]
}

/** Gather the facts. An id that had to be made is reported on `file`. */
export function newsFacts(galley: Galley, file: VFile): NewsFacts {
  const meta = isKill(galley.meta) ? withoutStory(galley.meta) : galley.meta
  const provider = providerOf(meta)
  const blocks = carriedBlocks(galley, file)
  reportUndated(galley, file)
  return {
    galley,
    meta,
    id: releaseId(galley, provider.source, file),
    provider,
    blocks,
    kill: isKill(meta),
    status: isKill(meta) ? 'canceled' : meta.correction?.kind === 'hold' ? 'withheld' : meta.status,
    embargo: galley.embargo && {...galley.embargo, until: toSeconds(galley.embargo.until)},
    genre: genres[meta.genre],
    urgency: Math.min(8, Math.max(1, Math.round(meta.urgency))),
    created: instantOf(meta.created),
    issued: instantOf(meta.issued),
    expires: instantOf(meta.expires),
    versionCreated: galley.stamp,
    words: wordsIn(blocks),
    speakers: speakersIn(blocks),
    editorNotes: editorNotesOf(galley, blocks)
  }
}

/** Facts of a kill: what the story said and whom it named is withdrawn with it. */
function withoutStory(meta: ReleaseMeta): ReleaseMeta {
  return {...meta, summary: undefined, people: [], organisations: [], places: [], media: [], attachments: []}
}

const pressRelease: NewsGenre = {
  name: 'Press Release',
  qcode: 'genre:Press_Release',
  uri: 'http://cv.iptc.org/newscodes/genre/Press_Release'
}

/** The vocabulary has no statement of an organisation: it is a press release to a newsroom. */
const genres: Readonly<Record<ReleaseMeta['genre'], NewsGenre>> = {
  advisory: {name: 'Advisory', qcode: 'genre:Advisory', uri: 'http://cv.iptc.org/newscodes/genre/Advisory'},
  'press-release': pressRelease,
  statement: pressRelease
}

/** XML Schema and JSON Schema want seconds in a date-time. */
function toSeconds(instant: string): string {
  return instant.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00')
}

/** The same instant in UTC; a plain date is no instant. */
function instantOf(value: string | undefined): string | undefined {
  return value?.includes('T') ? toUtc(value) : undefined
}

function providerOf(meta: ReleaseMeta): NewsProvider {
  const name = meta.issuer?.name ?? meta.source ?? meta.byline ?? 'Unknown issuer'
  const uri = absolute(meta.issuer?.url)
  const domain = uri && new URL(uri).hostname.replace(/^www\./, '')
  return {name, uri, source: domain || sourceName(meta.source ?? name)}
}

function sourceName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unknown'
}

/** An http URL, normalised; else nothing. */
export function absolute(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href
}

function editorNotesOf(galley: Galley, blocks: readonly GalleyBlock[]): string[] {
  const {embargo, labels, meta} = galley
  const {correction} = meta
  const said =
    correction && [correction.where, correction.note].filter((part) => part !== undefined).join(': ')
  const notes = [
    embargo?.line,
    embargo?.reason,
    correction && labels[correction.kind] + (said ? ': ' + said : ''),
    ...blocks.filter((block) => block.role === 'marker').map(textOfBlock)
  ]
  return notes.filter((note): note is string => note !== undefined && note !== '')
}
