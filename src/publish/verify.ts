import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {read} from '../pipeline.js'
import type {Release} from '../release/nodes.js'
import {isLifted} from '../time/index.js'
import {sha256} from './hash.js'
import {isInside} from './inside.js'
import {journalFile} from './journal.js'
import {makeOptions} from './make.js'
import {type ManifestRelease, type ManifestRendition, manifestName, readManifest} from './manifest.js'
import {lostWords} from './parity.js'
import type {Project} from './project.js'
import {readerFinder, type TextReader} from './readers/index.js'
import {readSource} from './source.js'
import {workName} from './work-folder.js'
import {emptyShelf} from './world.js'

/**
 * What is not as the manifest says.
 *
 * `missing`, `changed`, `foreign`: files. `words`: a rendition lacks words of its source. `embargo`: a clean copy before
 * its lift. `unreadable`: a rendition that its reader refuses. `stale`: made of an earlier source, or of one that is
 * gone. `unfinished`: a run was killed; the next build mends it. `unread`: hashes agree, but no reader is installed.
 */
export interface VerifyFinding {
  kind:
    | 'missing'
    | 'changed'
    | 'foreign'
    | 'words'
    | 'embargo'
    | 'unreadable'
    | 'stale'
    | 'unfinished'
    | 'unread'
  severity: 'error' | 'warning' | 'info'
  /** Relative to the output folder. */
  path: string
  reason: string
}

/** What was looked at. */
export interface VerifyResult {
  releases: number
  files: number
  /** Renditions whose words were compared with the source. */
  read: number
  errors: number
  warnings: number
}

/** What {@link verify} is asked. */
export interface VerifyOptions {
  now: string
  /** Read renditions back and compare words. */
  words: boolean
  onFinding(finding: VerifyFinding): void
}

/** Hash every file of the output folder anew, read renditions back, and report what is not as it should be. */
export async function verify(project: Project, options: VerifyOptions): Promise<VerifyResult | undefined> {
  const manifest = await readManifest(project.out)
  if (!manifest) return undefined
  const result: VerifyResult = {releases: 0, files: 0, read: 0, errors: 0, warnings: 0}
  const find = (finding: VerifyFinding) => {
    if (finding.severity === 'error') result.errors++
    if (finding.severity === 'warning') result.warnings++
    options.onFinding(finding)
  }
  const reader = readerFinder(project.root)
  const unread = new Set<string>()
  for (const release of manifest.releases) {
    result.releases++
    await verifyRelease(project, release, {options, find, reader, unread, result})
  }
  for (const file of manifest.newsroom ?? []) {
    result.files++
    const bytes = await readFile(path.join(project.out, file.path)).catch(() => undefined)
    const finding = bytes ? hashFinding(file, bytes) : missing(file)
    if (finding) find(finding)
  }
  const known = manifest.releases.flatMap((release) => release.renditions)
  await findForeign(project.out, [...known, ...(manifest.newsroom ?? [])], find)
  if (existsSync(journalFile(project.out))) {
    find({
      kind: 'unfinished',
      severity: 'warning',
      path: workName,
      reason: 'Unexpected unfinished run, expected none: `pressline build` finishes it'
    })
  }
  for (const mediaType of unread) {
    find({
      kind: 'unread',
      severity: 'info',
      path: '',
      reason: 'No reader for `' + mediaType + '` is installed: its hashes were compared, its words were not'
    })
  }
  return result
}

interface Context {
  options: VerifyOptions
  find(finding: VerifyFinding): void
  reader(mediaType: string): Promise<TextReader | undefined>
  unread: Set<string>
  result: VerifyResult
}

async function verifyRelease(project: Project, release: ManifestRelease, context: Context): Promise<void> {
  const {options, find} = context
  const source = await sourceOf(project, release, options)
  for (const rendition of release.renditions) {
    const file = path.join(project.out, rendition.path)
    context.result.files++
    const bytes = isInside(project.out, file) ? await readFile(file).catch(() => undefined) : undefined
    const finding = bytes ? hashFinding(rendition, bytes) : missing(rendition)
    if (finding) find(finding)
    else if (bytes) await verifyRendition(release, rendition, bytes, source, context)
  }
}

function missing({path: file}: Pick<ManifestRendition, 'path'>): VerifyFinding {
  return {
    kind: 'missing',
    severity: 'error',
    path: file,
    reason: 'Unexpected missing file, expected the rendition that the manifest names'
  }
}

function hashFinding(
  rendition: Pick<ManifestRendition, 'path' | 'sha256'>,
  bytes: Uint8Array
): VerifyFinding | undefined {
  if (sha256(bytes) === rendition.sha256) return undefined
  const reason =
    'Unexpected bytes, expected those that the manifest names: the file was changed after it was written'
  return {kind: 'changed', severity: 'error', path: rendition.path, reason}
}

/** The source as it is now. */
type SourceNow = {sha256: string; release: Release} | undefined

async function sourceOf(
  project: Project,
  entry: ManifestRelease,
  options: VerifyOptions
): Promise<SourceNow> {
  const input = {file: path.resolve(project.home, entry.source.path), name: entry.source.path}
  try {
    const {bytes, sha256: hash} = await readSource(input, project.root, project.limits.bytes)
    const made = makeOptions(project, {input, now: options.now, embargoed: true}, emptyShelf())
    const {release} = await read({path: input.name, value: bytes}, made)
    return {sha256: hash, release}
  } catch {
    return undefined
  }
}

async function verifyRendition(
  entry: ManifestRelease,
  rendition: ManifestRendition,
  bytes: Uint8Array,
  source: SourceNow,
  context: Context
): Promise<void> {
  const {find, options} = context
  const embargo = source?.release.meta.embargo ?? entry.embargo
  if (!rendition.advance && embargo && !isLifted(embargo.until, options.now)) {
    find({
      kind: 'embargo',
      severity: 'error',
      path: rendition.path,
      reason: 'Unexpected clean copy before the lift at ' + embargo.until + ', expected none: remove it'
    })
  }
  if (source?.sha256 !== rendition.source) {
    const why = source ? 'was made of an earlier `' : 'was made of a source that cannot be read, `'
    find({
      kind: 'stale',
      severity: 'warning',
      path: rendition.path,
      reason:
        'Unexpected rendition that ' +
        why +
        entry.source.path +
        '`, expected one of today’s: build, or remove it'
    })
    return
  }
  if (options.words && !rendition.picture) await verifyWords(rendition, bytes, source.release, context)
}

async function verifyWords(
  rendition: ManifestRendition,
  bytes: Uint8Array,
  release: Release,
  context: Context
): Promise<void> {
  const readBack = await context.reader(rendition.mediaType)
  if (!readBack) {
    context.unread.add(rendition.mediaType)
    return
  }
  let text: string
  try {
    text = await readBack(bytes)
  } catch (error) {
    context.find({
      kind: 'unreadable',
      severity: 'error',
      path: rendition.path,
      reason: 'Unexpected refusal of its reader: ' + String(error)
    })
    return
  }
  context.result.read++
  for (const {role, text: words, missing: gone} of lostWords(release, text)) {
    const list = gone.slice(0, 12).join(' ') + (gone.length > 12 ? ' …' : '')
    context.find({
      kind: 'words',
      severity: 'error',
      path: rendition.path,
      reason:
        'Unexpected loss of `' +
        list +
        '` from ' +
        role +
        ' “' +
        words +
        '”, expected every word of the source'
    })
  }
}

/** Files in the output folder that no run wrote. */
async function findForeign(
  out: string,
  files: ReadonlyArray<{path: string}>,
  find: (finding: VerifyFinding) => void
): Promise<void> {
  const known = new Set(files.map((file) => file.path))
  known.add(manifestName)
  for (const entry of await readdir(out, {recursive: true, withFileTypes: true})) {
    const file = path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
    if (entry.isDirectory() || known.has(file) || file.startsWith(workName + '/')) continue
    find({
      kind: 'foreign',
      severity: 'warning',
      path: file,
      reason: 'Unexpected file that no build wrote, expected only what the manifest names'
    })
  }
}
