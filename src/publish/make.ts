import path from 'node:path'
import type {VFile} from 'vfile'
import {probeImage} from '../image/index.js'
import {type BuildOptions, type BuildResult, build, type Rendition} from '../pipeline.js'
import {hasErrors} from '../release/message.js'
import {isLifted} from '../time/index.js'
import {renditionPaths} from './files.js'
import {sha256} from './hash.js'
import {manifestPath} from './home.js'
import type {Input} from './inputs.js'
import {FileRefusedError} from './inside.js'
import {optionsOf, renditionKey} from './key.js'
import {limitsExtension} from './limits.js'
import {type Ingredients, noteAsset, recordingWorld} from './made-of.js'
import type {ManifestRelease, ManifestRendition} from './manifest.js'
import {failure, type Made, type Outcome, plainMessages, type Staged} from './outcome.js'
import type {Project} from './project.js'
import {readSource} from './source.js'
import {stageFile} from './stage.js'
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
  const result = await build({path: job.input.name, value}, makeOptions(project, job, shelf, ingredients))
  const standing = embargoStands(result, job.now)
  const outcome = outcomeOf(result, job.input.name, standing)
  if (failed(result.file, project.strict)) return {outcome, staged: []}
  if (standing && !job.embargoed) return {outcome: {...outcome, state: 'held'}, staged: []}
  const {renditions, staged} = await stage(project, job, result, source.sha256, ingredients, standing)
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
    }
  })
  return {
    ...readOptions(project),
    formats: project.formats,
    formatOptions: project.formatOptions,
    embargoed: job.embargoed,
    world: recordingWorld(world, ingredients)
  }
}

/** What the configuration says about reading a release. */
export function readOptions(project: Project): Omit<BuildOptions, 'formats'> {
  const {config, limits} = project
  return {
    language: config.language,
    map: config.fields,
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

async function stage(
  project: Project,
  job: Job,
  result: BuildResult,
  source: string,
  ingredients: Ingredients,
  standing: boolean
): Promise<{renditions: ManifestRendition[]; staged: Staged[]}> {
  const {meta} = result.release
  const state = meta.embargo ? (standing ? 'standing' : 'lifted') : 'none'
  const paths = renditionPaths(meta.slug, result.renditions, standing)
  const template = {name: result.style.name, sha256: sha256(JSON.stringify(ingredients.templates))}
  const renditions: ManifestRendition[] = []
  const staged: Staged[] = []
  for (const [index, rendition] of result.renditions.entries()) {
    const bytes = bytesOf(rendition)
    const file = paths[index] ?? ''
    staged.push({temporary: await stageFile(job.stage, bytes), path: file})
    renditions.push({
      path: file,
      format: rendition.name,
      mediaType: rendition.mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(standing ? {advance: true} : {}),
      source,
      template,
      program: project.program,
      options: optionsOf(project, rendition.name),
      key: renditionKey(project, rendition.name, source, state, ingredients)
    })
  }
  return {renditions, staged}
}

function bytesOf(rendition: Rendition): Uint8Array {
  return typeof rendition.value === 'string' ? new TextEncoder().encode(rendition.value) : rendition.value
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
