import {randomUUID} from 'node:crypto'
import {mkdir, readFile, rm, rmdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {safeStem} from './files.js'
import {
  appendJournal,
  type JournalLine,
  type Placement,
  readJournal,
  removeJournal,
  toRedo
} from './journal.js'
import {withLock} from './lock.js'
import {
  formatManifest,
  type ManifestNewsroomFile,
  type ManifestRelease,
  manifestName,
  readManifest
} from './manifest.js'
import type {Staged} from './outcome.js'
import {exists, flushFile, flushFolder, place, prepareFolders, renameInto, writeFlushed} from './place.js'
import {sweepWork, workName} from './work-folder.js'

/**
 * The output folder as a small database.
 *
 * A release is put in place in three steps: its renditions are written under temporary names and flushed, those of many
 * releases at once; one line with the manifest's new entry and the renames to do is appended to a journal and flushed;
 * the renames are done.
 * What is killed before the line leaves the old release, what is killed after it is finished by the next run. At the
 * end the journal is folded into `manifest.json`, which is itself renamed into place.
 */
export interface Store {
  readonly out: string
  readonly generator: string
  /** True when this run made the folder; it then does not leave it empty. */
  readonly isNew: boolean
  /** Releases by the stem of their file names. */
  readonly releases: Map<string, ManifestRelease>
  /** Files about the newsroom as a whole. */
  newsroom: readonly ManifestNewsroomFile[]
  /** False while the manifest on the disk says all there is to say. */
  dirty: boolean
  /** Which journal this run has read, and how far, in bytes. */
  journal: {id: string; offset: number}
  /** The manifest file as this run last saw it: one that was renamed into place since is another. */
  manifest: string
}

/** A release to put in place. */
export interface Commit {
  entry: ManifestRelease
  staged: readonly Staged[]
  /** Renditions to remove, relative to the output folder. */
  removed: readonly string[]
  /** Slugs the same source went by before: the manifest vouches for their renditions no longer. */
  forgotten?: readonly string[] | undefined
}

/** Open the output folder: finish what a killed run began, sweep what it left, read the manifest. */
export async function openStore(out: string, generator: string): Promise<Store> {
  const isNew = !(await exists(out))
  const store: Store = {
    out,
    generator,
    isNew,
    releases: new Map(),
    newsroom: [],
    dirty: false,
    journal: {id: '', offset: 0},
    manifest: 'unread'
  }
  await locked(store, async () => {
    await catchUp(store, true)
    if (store.journal.id) await fold(store)
    await sweepWork(out)
  })
  return store
}

/** Why a release is not put in place. */
export class PlacementError extends Error {
  override name = 'PlacementError'
  constructor(
    readonly ruleId: string,
    reason: string,
    readonly hint?: string
  ) {
    super(reason)
  }
}

/** Decides, with the store as it is under the lock, what a commit comes to; answers why where it is turned away. */
export type Settle = (commit: Commit, store: Store) => Commit | PlacementError

/**
 * Put releases in place, all of them under one lock. `settle` sees other runs' releases too.
 *
 * @returns for each commit what was put in place, or why it was not.
 */
export async function commitReleases(
  store: Store,
  commits: readonly Commit[],
  settle: Settle
): Promise<Array<Commit | Error>> {
  const flushed = await Promise.all(commits.map(flush))
  return locked(store, async (takenOver) => {
    await catchUp(store, takenOver)
    const results: Array<Commit | Error> = []
    for (const commit of flushed) {
      const settled = commit instanceof Error ? commit : await prepare(store, settle(commit, store))
      if (!(settled instanceof Error)) {
        store.releases.set(safeStem(settled.entry.slug), settled.entry)
        for (const slug of settled.forgotten ?? []) store.releases.delete(safeStem(slug))
      }
      results.push(settled)
    }
    await write(store, results)
    const placed = await Promise.all(results.map((result) => putInPlace(store, result)))
    for (const [index, result] of placed.entries()) {
      const commit = results[index]
      if (result instanceof Error && commit && !(commit instanceof Error)) await forget(store, commit)
    }
    return placed
  })
}

/** Put the files of the newsroom as a whole in place: each whole, old or new; the manifest follows at the end. */
export async function commitNewsroom(
  store: Store,
  staged: readonly Staged[],
  files: readonly ManifestNewsroomFile[]
): Promise<void> {
  await locked(store, async (takenOver) => {
    await catchUp(store, takenOver)
    await Promise.all(staged.map(({temporary}) => flushFile(temporary)))
    await prepareFolders(
      store.out,
      staged.map((one) => one.path)
    )
    for (const {temporary, path: file} of staged) {
      await renameInto(temporary, path.join(store.out, file))
    }
    await flushFolder(store.out)
    store.newsroom = files
    store.dirty = true
    await fold(store)
  })
}

/** Fold the journal into the manifest and leave the folder tidy. */
export async function closeStore(store: Store, stage?: string): Promise<void> {
  if (stage) await rm(stage, {recursive: true, force: true})
  await locked(store, async (takenOver) => {
    await catchUp(store, takenOver)
    await fold(store)
  })
  await rmdir(path.join(store.out, workName)).catch(() => undefined)
  if (store.isNew) await rmdir(store.out).catch(() => undefined)
}

/** Run under the lock; another run may tidy the work folder away just before. */
async function locked<Result>(store: Store, work: (takenOver: boolean) => Promise<Result>): Promise<Result> {
  const folder = path.join(store.out, workName)
  for (let attempt = 0; ; attempt++) {
    await mkdir(folder, {recursive: true})
    let began = false
    try {
      return await withLock(path.join(folder, 'lock'), (takenOver) => {
        began = true
        return work(takenOver)
      })
    } catch (error) {
      if (began || (error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt > 50) throw error
    }
  }
}

/** Read what other runs have put in place since; finish what a dead one began. */
async function catchUp(store: Store, redo: boolean): Promise<void> {
  const part = await readJournal(store.out, redo ? undefined : store.journal)
  const manifest = await stampOf(path.join(store.out, manifestName))
  const isSame = !part.id && !store.journal.id && !store.dirty && manifest === store.manifest
  if (redo || ((part.id !== store.journal.id || !part.id) && !isSame)) await readReleases(store)
  store.manifest = manifest
  for (const line of part.lines) {
    if ('entry' in line) store.releases.set(safeStem(line.entry.slug), line.entry)
    if ('forget' in line) store.releases.delete(safeStem(line.forget))
  }
  if (part.lines.length > 0) store.dirty = true
  if (redo) for (const placement of toRedo(part.lines)) await place(store.out, placement)
  store.journal = {id: part.id, offset: part.length}
}

/** What is renamed into place must be on the disk before: a name outlives a power cut with what it names, or not at all. */
async function flush(commit: Commit): Promise<Commit | Error> {
  try {
    await Promise.all(commit.staged.map((staged) => flushFile(staged.temporary)))
    return commit
  } catch (error) {
    return error as Error
  }
}

async function readReleases(store: Store): Promise<void> {
  store.releases.clear()
  const manifest = await readManifest(store.out)
  for (const release of manifest?.releases ?? []) store.releases.set(safeStem(release.slug), release)
  store.newsroom = manifest?.newsroom ?? []
}

/** Tells a file from every other that stood in its place; each manifest is a new file. */
async function stampOf(file: string): Promise<string> {
  const facts = await stat(file, {bigint: true}).catch(() => undefined)
  return facts ? [facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(' ') : 'none'
}

async function prepare(store: Store, commit: Commit | PlacementError): Promise<Commit | Error> {
  if (commit instanceof Error) return commit
  try {
    const files = commit.staged.map((staged) => staged.path)
    await prepareFolders(store.out, files)
    return commit
  } catch (error) {
    return error as Error
  }
}

function placementOf(out: string, commit: Commit): Placement {
  const relative = (file: string) => path.relative(out, file).split(path.sep).join('/')
  return {
    entry: commit.entry,
    renames: commit.staged.map((staged): [string, string] => [relative(staged.temporary), staged.path]),
    removed: commit.removed
  }
}

async function write(store: Store, commits: ReadonlyArray<Commit | Error>): Promise<void> {
  const lines: JournalLine[] = []
  for (const commit of commits) {
    if (commit instanceof Error) continue
    lines.push(...(commit.forgotten ?? []).map((slug) => ({forget: slug})), placementOf(store.out, commit))
  }
  if (lines.length === 0) return
  store.dirty = true
  if (!store.journal.id) {
    store.journal = {id: randomUUID(), offset: 0}
    lines.unshift({journal: store.journal.id})
  }
  store.journal.offset = await appendJournal(store.out, lines)
}

async function putInPlace(store: Store, commit: Commit | Error): Promise<Commit | Error> {
  if (commit instanceof Error) return commit
  try {
    await place(store.out, placementOf(store.out, commit))
    return commit
  } catch (error) {
    return error as Error
  }
}

/** A release whose placing failed half-way is no longer vouched for: the next run makes it anew. */
async function forget(store: Store, commit: Commit): Promise<void> {
  store.releases.delete(safeStem(commit.entry.slug))
  store.journal.offset = await appendJournal(store.out, [{forget: commit.entry.slug}])
}

async function fold(store: Store): Promise<void> {
  if (!store.dirty && !store.journal.id) return
  const text = formatManifest(store.releases.values(), store.generator, store.newsroom)
  const target = path.join(store.out, manifestName)
  const known = await readFile(target, 'utf8').catch(() => undefined)
  if (known !== text && (store.releases.size > 0 || known !== undefined))
    await replace(store.out, target, text)
  await removeJournal(store.out)
  store.journal = {id: '', offset: 0}
  store.dirty = false
}

/** Replace a file of the output folder whole or not at all. */
async function replace(out: string, target: string, text: string): Promise<void> {
  const temporary = path.join(out, workName, 'manifest.' + randomUUID() + '.tmp')
  try {
    await writeFlushed(temporary, text)
    await renameInto(temporary, target)
    await flushFolder(out)
  } finally {
    await rm(temporary, {force: true})
  }
}
