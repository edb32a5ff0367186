import {VFile} from 'vfile'
import type {NewsroomSettings} from '../config/define.js'
import {type FeedEntry, renderFeeds} from '../formats/feed/index.js'
import {type ReadResult, read, render, toGalley} from '../pipeline.js'
import {hasErrors} from '../release/message.js'
import type {ReleaseMeta} from '../release/meta.js'
import {baseStyle} from '../template/base.js'
import {loadStyle} from '../template/load.js'
import {isLifted} from '../time/index.js'
import {renditionPaths} from './files.js'
import {sha256} from './hash.js'
import type {Input} from './inputs.js'
import {makeOptions} from './make.js'
import type {ManifestNewsroomFile} from './manifest.js'
import {type PlainMessage, plainMessages, type Staged} from './outcome.js'
import type {Project} from './project.js'
import {readSource} from './source.js'
import {openStage, stageFile} from './stage.js'
import {closeStore, commitNewsroom, openStore} from './store.js'
import {withTaggedVersion} from './tagged-version.js'
import {emptyShelf, nodeWorld, type Shelf} from './world.js'

/** What {@link publishFeeds} is asked. */
export interface FeedsOptions {
  newsroom: NewsroomSettings
  now: string
  /** Told of every source with messages that matter. */
  onMessages(source: string, messages: readonly PlainMessage[]): void
}

/** What became of the newsroom. */
export interface FeedsResult {
  files: ManifestNewsroomFile[]
  /** Releases in it. */
  releases: number
  /** Left out since their embargo stands. */
  held: number
  /** Left out since they cannot be read. */
  failed: number
}

const mediaTypes: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'index.html': 'text/html; charset=utf-8',
  'rss.xml': 'application/rss+xml',
  'sitemap-news.xml': 'application/xml'
}

/**
 * The newsroom as a whole, from the latest releases: front page, feeds, news sitemap. What is under embargo is left
 * out here, and a second time by the format itself.
 */
export async function publishFeeds(
  project: Project,
  inputs: readonly Input[],
  options: FeedsOptions
): Promise<FeedsResult> {
  const shelf = emptyShelf()
  const result: FeedsResult = {files: [], releases: 0, held: 0, failed: 0}
  const found: Array<{input: Input; issued: number}> = []
  for (const input of inputs) {
    const {release, file} = await readOne(project, input, options.now, shelf)
    const {embargo} = release.meta
    if (hasErrors(file)) {
      result.failed++
      options.onMessages(input.name, plainMessages(file))
    } else if (embargo && !isLifted(embargo.until, options.now)) result.held++
    else if (!release.meta.draft) found.push({input, issued: issuedAt(release.meta)})
  }
  found.sort((a, b) => b.issued - a.issued || (a.input.name < b.input.name ? -1 : 1))
  const entries: FeedEntry[] = []
  for (const {input} of found.slice(0, options.newsroom.latest ?? 50)) {
    entries.push(await entryOf(project, input, options, shelf))
  }
  result.releases = entries.length
  result.files = await writeFeeds(project, entries, options, shelf)
  return result
}

async function readOne(project: Project, input: Input, now: string, shelf: Shelf): Promise<ReadResult> {
  const {bytes} = await readSource(input, project.root, project.limits.bytes)
  const plain = makeOptions(project, {input, now, embargoed: false}, shelf)
  const {options} = await withTaggedVersion(project, input, bytes, plain)
  return read({path: input.name, value: bytes}, options)
}

function issuedAt(meta: ReleaseMeta): number {
  return Date.parse(meta.issued ?? meta.modified ?? meta.created ?? '') || 0
}

async function entryOf(
  project: Project,
  input: Input,
  options: FeedsOptions,
  shelf: Shelf
): Promise<FeedEntry> {
  const {release, style, file} = await readOne(project, input, options.now, shelf)
  const {extensions} = project
  const galley = toGalley(release, {style, now: options.now, file, extensions})
  const {world} = makeOptions(project, {input, now: options.now, embargoed: false}, shelf)
  const [page = ''] = renditionPaths(
    release.meta.slug,
    [{name: 'html', format: 'html', extension: '.html'}],
    false
  )
  const url = options.newsroom.url + page
  // Pictures that lie beside their page have an address there; a feed need not carry them.
  const {assets} = (project.formatOptions.html ?? {}) as {assets?: string}
  const beside = assets === 'beside'
  const shown = beside ? {...galley, meta: {...galley.meta, canonicalUrl: url}} : galley
  const {value} = await render(shown, 'html', {
    style,
    world,
    file,
    extensions,
    options: {fragment: true, ...(beside ? {assets: 'link'} : {})}
  })
  return {galley, html: String(value), url}
}

async function writeFeeds(
  project: Project,
  entries: readonly FeedEntry[],
  options: FeedsOptions,
  shelf: Shelf
): Promise<ManifestNewsroomFile[]> {
  const {newsroom, now} = options
  const file = new VFile({path: 'newsroom'})
  const world = nodeWorld({
    root: project.root,
    releaseFile: project.root,
    templateDirs: project.templateDirs,
    shelf
  })
  const {defaultTemplate} = project
  const style = defaultTemplate
    ? await loadStyle(defaultTemplate, (name) => world.readTemplate(name), file)
    : baseStyle
  const {title, url, description} = newsroom
  const language = newsroom.language ?? project.config.language ?? 'en'
  const feeds = await renderFeeds(entries, {title, url, description, language, style, now, file})
  options.onMessages('newsroom', plainMessages(file))
  const store = await openStore(project.out, project.program)
  const stage = await openStage(project.out)
  try {
    const staged: Staged[] = []
    const files: ManifestNewsroomFile[] = []
    for (const [name, text] of Object.entries(feeds)) {
      const bytes = new TextEncoder().encode(text)
      staged.push({temporary: stageFile(stage, bytes), path: name})
      files.push({
        path: name,
        mediaType: mediaTypes[name] ?? 'application/octet-stream',
        bytes: bytes.length,
        sha256: sha256(bytes)
      })
    }
    await commitNewsroom(store, staged, files)
    return files
  } finally {
    await closeStore(store, stage)
  }
}
