import path from 'node:path'
import type {VFile} from 'vfile'
import {probeImage} from '../image/index.js'
import {type BuildOptions, type BuildResult, build, type Rendition} from '../pipeline.js'
import {hasErrors} from '../release/message.js'
import {isLifted} from '../time/index.js'
import {fieldMap} from './field-map.js'
import {renditionPaths} from './files.js'
import {sha256} from './hash.js'
import {manifestPath} from './home.js'
import type {Input} from './inputs.js'
import {FileRefusedError} from './inside.js'
import {optionsOf, renditionKey} from './key.js'
import {limitsExtension} from './limits.js'
import {type Ingredients, noteAbsent, noteAsset, recordingWorld} from './made-of.js'
import type {ManifestRelease, ManifestRendition} from './manifest.js'
import {failure, type Made, type Outcome, plainMessages, type Staged} from './outcome.js'
import {besidePictures, picturesInside} from './pictures.js'
import type {Project} from './project.js'
import {readSource} from './source.js'
import {stageFile} from './stage.js'
import {withTaggedVersion} from './tagged-version.js'
import {textHash} from './words.js'
import {emptyShelf, nodeWorld, type Shelf} from './world.js'

/** One release to make; plain data. */
export interface Job {
  input: Input
  /** The instant of the run. */
  now: string
  /** Make advance copies of what is under embargo. */
  embargoed: boolean
  /** Folder for temporary files. */
  stage: string
}

/**
 * Make one release: read it, build every format, write the renditions under temporary names. All of them or none: a
 * release with an error, or one that a single renderer refuses, goes out in no format.
 */
export async function makeRelease(project: Project, job: Job, shelf: Shelf): Promise<Made> {
  try {
    return await make(project, job, shelf)
  } catch (error) {
    const known = error instanceof FileRefusedError
    const reason = error instanceof Error ? error.message : String(error)
    return failure(job.input.name, known ? 'source-unreadable' : 'internal', reason)
  }
}

async function make(project: Project, job: Job, shelf: Shelf): Promise<Made> {
  const source = await readSource(job.input, project.root, project.limits.bytes)
  const ingredients: Ingredients = {assets: {}, templates: {}}
  const value = source.bytes
  const plain = makeOptions(project, job, shelf, ingredients)
  const {options, version} = await withTaggedVersion(project, job.input, value, plain)
  if (version !== undefined) ingredients.taggedVersion = version
  const first = await build({path: job.input.name, value}, options)
  const standing = embargoStands(first, job.now)
  const inside = standing && job.embargoed ? picturesInside(options) : undefined
  const result = inside ? await build({path: job.input.name, value}, inside) : first
  const paths = renditionPaths(result.release.meta.slug, result.renditions, standing)
  const pictures = hasErrors(result.file) ? [] : await besidePictures(result, inside ?? options, paths)
  const outcome = outcomeOf(result, job.input.name, standing)
  if (failed(result.file, project.strict)) return {outcome, staged: []}
  if (standing && !job.embargoed) return {outcome: {...outcome, state: 'held'}, staged: []}
  const files: OutputFile[] = [
    ...result.renditions.map((rendition, index) => ({...rendition, path: paths[index] ?? ''})),
    ...pictures.map((picture) => ({...picture, picture: true as const}))
  ]
  const made = {result, source: source.sha256, ingredients, standing}
  const {renditions, staged} = await stage(project, job, files, made)
  const entry = entryOf(
    result,
    manifestPath(project.home, project.root, job.input.file),
    source.sha256,
    standing,
    ingredients,
    renditions
  )
  return {outcome: {...outcome, state: 'written', renditions}, entry, staged}
}

/** How the pipeline is called for one release: with the world of this machine, which writes down what is read. */
export function makeOptions(
  project: Project,
  job: Omit<Job, 'stage'>,
  shelf: Shelf = emptyShelf(),
  ingredients: Ingredients = {assets: {}, templates: {}}
): BuildOptions {
  const world = nodeWorld({
    root: project.root,
    releaseFile: job.input.file,
    now: job.now,
    templateDirs: project.templateDirs,
    templates: project.extensions.flatMap((extension) => extension.templates ?? []),
    limits: project.limits,
    shelf,
    onAsset(file, bytes) {
      checkPixels(file, bytes, project.limits.pixels)
      noteAsset(ingredients, project, file, bytes)
    },
    onAbsent: (file) => noteAbsent(ingredients, project, file)
  })
  return {
    ...readOptions(project, job.input.file),
    formats: project.formats,
    formatOptions: project.formatOptions,
    embargoed: job.embargoed,
    world: recordingWorld(world, ingredients)
  }
}

/** What the configuration says about reading a release. */
export function readOptions(project: Project, file: string): Omit<BuildOptions, 'formats'> {
  const {config, limits} = project
  return {
    language: config.language,
    map: fieldMap(config, project.root, file),
    limits: {bytes: limits.bytes, nesting: limits.nesting},
    defaultTemplate: project.defaultTemplate,
    extensions: [...project.extensions, limitsExtension(limits)]
  }
}

/** Refuse an image before anybody decodes it. */
function checkPixels(file: string, bytes: Uint8Array, limit: number): void {
  let pixels: number
  try {
    const {width, height} = probeImage(bytes)
    pixels = width * height
  } catch {
    return
  }
  if (pixels > limit) {
    throw new FileRefusedError(
      'Unexpected image `' +
        path.basename(file) +
        '` of ' +
        pixels +
        ' pixels, expected at most ' +
        limit +
        ': scale it down, or raise `limits.pixels`'
    )
  }
}

/** Does the embargo of a release stand at `now`? */
function embargoStands(result: BuildResult, now: string): boolean {
  const {embargo} = result.release.meta
  return embargo !== undefined && !isLifted(embargo.until, now)
}

function failed(file: VFile, strict: boolean): boolean {
  return hasErrors(file) || (strict && file.messages.some((message) => message.fatal === false))
}

function outcomeOf(result: BuildResult, source: string, standing: boolean): Outcome {
  const {meta} = result.release
  return {
    source,
    state: 'failed',
    slug: meta.slug,
    headline: meta.headline,
    embargo: meta.embargo && {
      until: meta.embargo.until,
      zone: meta.embargo.zone,
      state: standing ? 'standing' : 'lifted'
    },
    renditions: [],
    messages: plainMessages(result.file)
  }
}

/** A file to write: a rendition, or a picture beside one. */
interface OutputFile extends Pick<Rendition, 'name' | 'mediaType' | 'value'> {
  path: string
  picture?: true
}

/** What was made, of what. */
interface MadeOf {
  result: BuildResult
  source: string
  ingredients: Ingredients
  standing: boolean
}

async function stage(
  project: Project,
  job: Job,
  files: readonly OutputFile[],
  {result, source, ingredients, standing}: MadeOf
): Promise<{renditions: ManifestRendition[]; staged: Staged[]}> {
  const {meta} = result.release
  const state = meta.embargo ? (standing ? 'standing' : 'lifted') : 'none'
  const template = {name: result.style.name, sha256: sha256(JSON.stringify(ingredients.templates))}
  const renditions: ManifestRendition[] = []
  const staged: Staged[] = []
  for (const file of files) {
    const bytes = bytesOf(file)
    staged.push({temporary: stageFile(job.stage, bytes), path: file.path})
    renditions.push({
      path: file.path,
      format: file.name,
      mediaType: file.mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(file.picture ? {picture: true} : {}),
      ...(standing ? {advance: true} : {}),
      source,
      template,
      program: project.program,
      options: optionsOf(project, file.name),
      key: renditionKey(project, file.name, source, state, ingredients)
    })
  }
  return {renditions, staged}
}

function bytesOf({value}: OutputFile): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value
}

function entryOf(
  result: BuildResult,
  name: string,
  source: string,
  standing: boolean,
  ingredients: Ingredients,
  renditions: ManifestRendition[]
): ManifestRelease {
  const {meta} = result.release
  return {
    slug: meta.slug,
    id: meta.id,
    version: meta.version,
    language: meta.language,
    headline: meta.headline,
    source: {path: name, sha256: source},
    text: textHash(result.release),
    embargo: meta.embargo && {
      until: meta.embargo.until,
      zone: meta.embargo.zone,
      state: standing ? 'standing' : 'lifted'
    },
    draft: meta.draft ? true : undefined,
    ...ingredients,
    renditions
  }
}
