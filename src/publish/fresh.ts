import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {isLifted} from '../time/index.js'
import {sha256} from './hash.js'
import type {Input} from './inputs.js'
import {type EmbargoState, renditionKey} from './key.js'
import {type HashMemo, sameIngredients} from './made-of.js'
import type {ManifestRelease, ManifestRendition} from './manifest.js'
import type {Project} from './project.js'
import {taggedVersion} from './tagged-version.js'

/** What a run asks of every release. */
export interface Wanted {
  now: string
  embargoed: boolean
  removeAdvance: boolean
}

/**
 * Is the release of this source in place, made of exactly what it would be made of now? Then its renditions, else
 * nothing. Nothing is rendered to find out; sizes are looked at, contents are for `pressline verify`.
 */
export async function freshRenditions(
  input: Input,
  entry: ManifestRelease | undefined,
  project: Project,
  wanted: Wanted,
  memo: HashMemo
): Promise<ManifestRendition[] | undefined> {
  if (!entry) return undefined
  const state = embargoState(entry, wanted.now)
  if (state === 'standing' && !wanted.embargoed) return undefined
  if (wanted.removeAdvance && state === 'lifted' && entry.renditions.some((one) => one.advance))
    return undefined
  const source = hashFile(input.file, project.limits.bytes)
  if (source === undefined || source !== entry.source.sha256) return undefined
  if (!(await sameVersion(input, entry, project))) return undefined
  const found: ManifestRendition[] = []
  for (const format of project.formats) {
    const key = renditionKey(project, format, source, state, entry)
    const files = entry.renditions.filter((one) => one.format === format && one.key === key)
    if (files.length === 0 || !files.every((one) => isInPlace(path.join(project.out, one.path), one.bytes)))
      return undefined
    found.push(...files)
  }
  return (await sameIngredients(entry, project, memo)) ? found : undefined
}

/** Do git tags still say the version they said? */
async function sameVersion(input: Input, entry: ManifestRelease, project: Project): Promise<boolean> {
  if (entry.taggedVersion === undefined) return true
  const limit = project.limits.bytes
  const version = taggedVersion(input.file, entry.slug, readFileSync(input.file), limit)
  return (await version.catch(() => undefined)) === entry.taggedVersion
}

/** How the embargo of a release in the manifest stands at `now`. */
export function embargoState(entry: ManifestRelease, now: string): EmbargoState {
  if (!entry.embargo) return 'none'
  return isLifted(entry.embargo.until, now) ? 'lifted' : 'standing'
}

function hashFile(file: string, limit: number): string | undefined {
  try {
    return statSync(file).size > limit ? undefined : sha256(readFileSync(file))
  } catch {
    return undefined
  }
}

function isInPlace(file: string, bytes: number): boolean {
  const facts = statSync(file, {throwIfNoEntry: false})
  return facts?.isFile() === true && facts.size === bytes
}
