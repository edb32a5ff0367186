import {readFile} from 'node:fs/promises'
import path from 'node:path'

/** File name in the output folder. */
export const manifestName = 'manifest.json'

/** Version of the manifest's shape; readers refuse another major. */
export const manifestVersion = '1.0'

/** One file that pressline wrote. */
export interface ManifestRendition {
  /** Relative to the output folder, with `/`. */
  path: string
  /** As asked for: `html`, `wire:uk`. */
  format: string
  mediaType: string
  bytes: number
  sha256: string
  /** True for a picture that lies beside the rendition of this format. */
  picture?: true | undefined
  /** True for a copy made while the embargo stood. */
  advance?: true | undefined
  /** SHA-256 of the source it was made of. */
  source: string
  /** The template it was set in: its name, and SHA-256 over every file of every folder it extends. */
  template: {name: string; sha256: string}
  /** `pressline` and its version. */
  program: string
  options: object
  /** SHA-256 over everything it was made of; equal key, equal bytes. */
  key: string
}

/** One release, by its slug. */
export interface ManifestRelease {
  slug: string
  /** Stable id over all versions, where the release states one. */
  id?: string | undefined
  version: number
  /** The same, where git tags said so. */
  taggedVersion?: number | undefined
  language: string
  headline: string
  source: {path: string; sha256: string}
  /** SHA-256 over the words of the release and what they are: unchanged by a keyword or a typing of the markdown. */
  text: string
  embargo?: {until: string; zone: string; state: 'standing' | 'lifted'} | undefined
  draft?: true | undefined
  /** Files the release refers to, by path relative to the project: their SHA-256. */
  assets: Record<string, string>
  /** Templates that were asked for, by name: SHA-256 over their files. */
  templates: Record<string, string>
  renditions: ManifestRendition[]
}

/** A file about the newsroom as a whole: its front page, a feed. */
export interface ManifestNewsroomFile {
  /** Relative to the output folder, with `/`. */
  path: string
  mediaType: string
  bytes: number
  sha256: string
}

/** What `dist/` holds. */
export interface Manifest {
  version: string
  generator: string
  releases: ManifestRelease[]
  /** Written by `pressline feed`. */
  newsroom?: ManifestNewsroomFile[] | undefined
}

/** Thrown for a manifest that cannot be read. */
export class ManifestError extends Error {
  override name = 'ManifestError'
}

/** Read the manifest of an output folder; nothing when there is none. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  const file = path.join(out, manifestName)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  return text === undefined ? undefined : parseManifest(text, file)
}

/** @throws ManifestError naming the file and what to do. */
export function parseManifest(text: string, file: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ManifestError(
      'Unexpected JSON in `' + file + '`, expected a manifest: remove it to build everything anew'
    )
  }
  const manifest = value as Manifest
  if (!Array.isArray(manifest.releases) || typeof manifest.version !== 'string') {
    throw new ManifestError('Unexpected file `' + file + '`, expected a manifest: name another `--out`')
  }
  if (manifest.version.split('.')[0] !== manifestVersion.split('.')[0]) {
    throw new ManifestError(
      'Unexpected manifest version `' +
        manifest.version +
        '` in `' +
        file +
        '`, expected `' +
        manifestVersion +
        '`'
    )
  }
  return manifest
}

/** The manifest as text: releases by slug, renditions by path, keys in a fixed order; the same releases, the same bytes. */
export function formatManifest(
  releases: Iterable<ManifestRelease>,
  generator: string,
  newsroom: readonly ManifestNewsroomFile[] = []
): string {
  const sorted = [...releases]
    .map(orderRelease)
    .sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))
  const lines = sorted.map((release) => '    ' + JSON.stringify(release))
  const head =
    '{\n  "version": ' + JSON.stringify(manifestVersion) + ',\n  "generator": ' + JSON.stringify(generator)
  return head + ',\n  "releases": [' + list(lines) + tail(newsroom) + '\n}\n'
}

function list(lines: readonly string[]): string {
  return (lines.length ? '\n' + lines.join(',\n') + '\n  ' : '') + ']'
}

function tail(newsroom: readonly ManifestNewsroomFile[]): string {
  if (newsroom.length === 0) return ''
  const sorted = [...newsroom].sort((a, b) => (a.path < b.path ? -1 : 1))
  const lines = sorted.map(
    ({path: file, mediaType, bytes, sha256}) =>
      '    ' + JSON.stringify({path: file, mediaType, bytes, sha256})
  )
  return ',\n  "newsroom": [' + list(lines)
}

function orderRelease(release: ManifestRelease): ManifestRelease {
  const {
    slug,
    id,
    version,
    taggedVersion,
    language,
    headline,
    source,
    text,
    embargo,
    draft,
    assets,
    templates
  } = release
  const renditions = release.renditions.map(orderRendition).sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    slug,
    ...(id === undefined ? {} : {id}),
    version,
    ...(taggedVersion === undefined ? {} : {taggedVersion}),
    language,
    headline,
    source: {path: source.path, sha256: source.sha256},
    text,
    ...(embargo ? {embargo: {until: embargo.until, zone: embargo.zone, state: embargo.state}} : {}),
    ...(draft ? {draft} : {}),
    assets: sortKeys(assets),
    templates: sortKeys(templates),
    renditions
  }
}

function orderRendition(rendition: ManifestRendition): ManifestRendition {
  const {
    path: file,
    format,
    mediaType,
    bytes,
    sha256,
    picture,
    advance,
    source,
    template,
    program,
    options,
    key
  } = rendition
  return {
    path: file,
    format,
    mediaType,
    bytes,
    sha256,
    ...(picture ? {picture} : {}),
    ...(advance ? {advance} : {}),
    source,
    template: {name: template.name, sha256: template.sha256},
    program,
    options,
    key
  }
}

function sortKeys(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
