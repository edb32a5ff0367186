import {existsSync} from 'node:fs'
import path from 'node:path'
import {safeStem} from './files.js'
import type {ManifestRelease, ManifestRendition} from './manifest.js'
import {type Commit, PlacementError, type Settle, type Store} from './store.js'

/** What the operator said about releases that are already there. */
export interface SettleOptions {
  /** What paths in the manifest are relative to, absolute. */
  home: string
  /** Replace a text that went out under the same id and version. */
  force: boolean
  /** Remove advance copies once the clean ones are written. */
  removeAdvance: boolean
}

/**
 * Settle a release against what the output folder holds: turn it away where it would take another's place or change
 * what a version says, else carry over the renditions it does not replace.
 */
export function settler(options: SettleOptions): Settle {
  return (commit, store) =>
    refuseTakenSlug(commit, store, options.home) ??
    (options.force ? undefined : refuseChangedVersion(commit, store)) ??
    carryOver(commit, store, options.removeAdvance)
}

/** A slug belongs to the file that the manifest names for it, as long as that file is there. */
function refuseTakenSlug(commit: Commit, store: Store, home: string): PlacementError | undefined {
  const {slug, source} = commit.entry
  const holder = store.releases.get(safeStem(slug))
  if (!holder || holder.source.path === source.path) return undefined
  if (!existsSync(path.resolve(home, holder.source.path))) return undefined
  return new PlacementError(
    'slug-collision',
    'Unexpected slug `' +
      slug +
      '` of `' +
      source.path +
      '`, which is that of `' +
      holder.source.path +
      '` too, expected each slug once',
    'Give one of the two another `slug:` in its front matter'
  )
}

/** What went out under an id and a version stays what it was; a change needs the next version. */
function refuseChangedVersion(commit: Commit, store: Store): PlacementError | undefined {
  const {id, version, text} = commit.entry
  if (id === undefined || commit.entry.draft) return undefined
  for (const known of store.releases.values()) {
    if (known.id !== id || known.language !== commit.entry.language || known.draft) continue
    if (known.version > version) {
      return new PlacementError(
        'version-older',
        'Unexpected version ' +
          version +
          ' of `' +
          id +
          '`, expected at least ' +
          known.version +
          ': that one is in the manifest',
        'Raise `version:`, or build with `--force` to put the older text back'
      )
    }
    if (known.version === version && known.text !== text) {
      return new PlacementError(
        'version-changed',
        'Unexpected change of text in version ' +
          version +
          ' of `' +
          id +
          '`, expected version ' +
          (version + 1),
        'Raise `version:` and say under `correction:` what changed, or build with `--force` to replace the text'
      )
    }
  }
  return undefined
}

/**
 * Keep what this build does not replace: other formats, and advance copies until told otherwise. Pictures that a page
 * no longer has go.
 */
function carryOver(commit: Commit, store: Store, removeAdvance: boolean): Commit {
  const {entry} = commit
  const before = store.releases.get(safeStem(entry.slug))
  const renditions = [...entry.renditions]
  const removed = [...commit.removed]
  const written = new Set(renditions.map((rendition) => rendition.path))
  for (const old of before?.renditions ?? []) {
    if (written.has(old.path)) continue
    const made = entry.renditions.some((one) => one.format === old.format)
    if (old.picture && made) removed.push(old.path)
    else if (old.advance && removeAdvance && !standing(entry)) removed.push(old.path)
    else renditions.push(old)
  }
  const forgotten = [...store.releases.values()]
    .filter((one) => one.source.path === entry.source.path && safeStem(one.slug) !== safeStem(entry.slug))
    .map((one) => one.slug)
  return {...commit, entry: {...entry, renditions}, removed, forgotten}
}

function standing(entry: ManifestRelease): boolean {
  return entry.embargo?.state === 'standing'
}

/** Clean copies of a release whose embargo stands: made before it was set, or in a rehearsal. */
export function cleanCopies(store: Store, slug: string): ManifestRendition[] {
  const known = store.releases.get(safeStem(slug))
  return (known?.renditions ?? []).filter((rendition) => !rendition.advance)
}
