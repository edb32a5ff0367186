import {unified} from 'unified'
import {VFile} from 'vfile'
import {compose} from './compose/index.js'
import type {Extension} from './config/extension.js'
import type {RenderContext, Renderer} from './formats/format.js'
import {loadRenderer} from './formats/table.js'
import type {Galley} from './galley/index.js'
import {type ParseOptions, parse} from './parse/index.js'
import {recognise} from './recognise/index.js'
import {hasErrors, notify, type Parsed, type Release} from './release/index.js'
import {baseStyle} from './template/base.js'
import {loadStyle} from './template/load.js'
import type {Style} from './template/types.js'
import {emptyWorld, type World} from './template/world.js'
import {isLifted} from './time/index.js'

/*
 * The verbs in order: parse → recognise → (check) → compose → render. Nothing else happens here, and nothing here
 * touches a disk or a clock: both come through `World`. `publish` is the stage that has them.
 */

/** A release as somebody wrote it. */
export interface Source {
  /** For messages, for the date and language a file name may carry, and for the slug of last resort. */
  path?: string | undefined
  value: string | Uint8Array
}

export interface ReadOptions extends ParseOptions {
  extensions?: readonly Extension[] | undefined
}

export interface BuildOptions extends ReadOptions {
  /** Formats by name, each with a variant where it has one: `html`, `wire:uk`, `pdf:print`. */
  formats: readonly string[]
  world?: World | undefined
  /** Template in place of the one the release names. */
  template?: string | undefined
  /** Template of releases that name none. */
  defaultTemplate?: string | undefined
  /** Style in place of any template. */
  style?: Style | undefined
  /** Make advance copies while the embargo stands, instead of holding the release. */
  embargoed?: boolean | undefined
  /** Options of formats, by name; those of a variant (`wire:uk`) go over those of its format. */
  formatOptions?: Readonly<Record<string, object>> | undefined
}

/** One release in one format. */
export interface Rendition {
  /** As asked for: `wire:uk`. */
  name: string
  format: string
  variant?: string | undefined
  mediaType: string
  extension: string
  value: string | Uint8Array
}

export interface BuildResult {
  release: Release
  style: Style
  /** The source; every message of every stage is on it. */
  file: VFile
  /** Set when the embargo stands and advance copies were not asked for: nothing was rendered. */
  held?: {until: string; zone: string} | undefined
  renditions: Rendition[]
}

/** A release read from its source, before it is set. */
export interface ReadResult {
  parsed: Parsed
  release: Release
  style: Style
  file: VFile
}

/** parse + recognise, with the template whose directory of contacts and boilerplates the release may refer to. */
export async function read(source: Source, options: Omit<BuildOptions, 'formats'> = {}): Promise<ReadResult> {
  const file = new VFile({value: source.value, ...(source.path ? {path: source.path} : {})})
  const plugins = (options.extensions ?? []).flatMap((extension) => extension.markdown ?? [])
  const parsed = parse(file, {...options, plugins: [...plugins, ...(options.plugins ?? [])]})
  const style = await styleFor(parsed, options)
  const {contacts, boilerplates} = style.brand
  const recognised = recognise(parsed, {directory: {contacts, boilerplates}})
  const release = await transform(recognised, parsed.file, options.extensions ?? [])
  return {parsed, release, style, file: parsed.file}
}

/** Release to galley, with the words and handlers of extensions. */
export function toGalley(
  release: Release,
  options: {
    style?: Style | undefined
    now?: string | undefined
    file?: VFile | undefined
    extensions?: readonly Extension[] | undefined
  } = {}
): Galley {
  const extensions = options.extensions ?? []
  const {language} = release.meta
  const labels = extensions.map(
    (extension) => extension.labels?.[language] ?? extension.labels?.[language.split('-')[0] ?? '']
  )
  return compose(release, {
    style: options.style,
    now: options.now,
    file: options.file,
    labels: Object.assign({}, ...labels),
    handlers: Object.assign({}, ...extensions.map((extension) => extension.compose)),
    phrasing: Object.assign({}, ...extensions.map((extension) => extension.phrasing))
  })
}

/**
 * Galley to bytes. Rejects with an `UnknownFormatError` for a format that nobody renders; what a format cannot carry
 * is a message on `context.file`.
 */
export async function render(galley: Galley, name: string, context: RenderOptions = {}): Promise<Rendition> {
  const [format = name, variant] = name.split(/:(.*)/s)
  const own = (context.extensions ?? []).flatMap((extension) => extension.renderers ?? [])
  const renderer: Renderer = await loadRenderer(format, own)
  const options = {
    ...renderer.defaults,
    ...context.options,
    ...(variant ? {[renderer.variant ?? 'profile']: variant} : {})
  }
  const value = await renderer.render(galley, {
    options: await withAttachments(galley, options, context),
    style: withProfiles(context.style ?? baseStyle, context.extensions ?? []),
    file: context.file ?? new VFile(),
    world: context.world ?? emptyWorld,
    source: context.source
  })
  const {mediaType, extension} = renderer
  return {name, format, variant, mediaType, extension, value}
}

/** Wire profiles of extensions stand behind those of the template, which is nearer to the release. */
function withProfiles(style: Style, extensions: readonly Extension[]): Style {
  // What was worked out for a style is known by the object
  if (!extensions.some((extension) => extension.profiles)) return style
  const profiles = Object.assign(
    {},
    ...extensions.map((extension) => extension.profiles),
    style.wire.profiles
  )
  return {...style, wire: {...style.wire, profiles}}
}

export interface RenderOptions {
  style?: Style | undefined
  world?: World | undefined
  file?: VFile | undefined
  /** Options of the format, over its defaults. */
  options?: object | undefined
  extensions?: readonly Extension[] | undefined
  source?: RenderContext<object>['source']
  /** Renditions made already, for a format that carries others. */
  made?: readonly Rendition[] | undefined
}

/** A format that carries others inside (mail) names them in `attach`: they are rendered, and handed to it as bytes. */
async function withAttachments(galley: Galley, options: object, context: RenderOptions): Promise<object> {
  const {attach = [], attachments = []} = options as {
    attach?: readonly string[]
    attachments?: readonly object[]
  }
  if (attach.length === 0) return options
  const carried = await Promise.all(
    attach.map(async (name) => {
      const made = context.made?.find((rendition) => rendition.name === name)
      const {value, mediaType, extension} =
        made ?? (await render(galley, name, {...context, options: undefined}))
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
      const mark = galley.embargo ? '-EMBARGOED' : ''
      return {filename: galley.meta.slug + mark + extension, mediaType, bytes, format: name}
    })
  )
  return {...options, attachments: [...attachments, ...carried]}
}

/**
 * One source to its renditions. A release whose embargo stands is held unless advance copies are asked for; one with
 * errors is not rendered; a renderer that refuses leaves a message and no rendition.
 */
export async function build(source: Source, options: BuildOptions): Promise<BuildResult> {
  const {release, style, file} = await read(source, options)
  const result: BuildResult = {release, style, file, renditions: []}
  const {embargo} = release.meta
  const now = options.world?.now
  if (embargo && !options.embargoed && !isLifted(embargo.until, now)) {
    return {...result, held: {until: embargo.until, zone: embargo.zone}}
  }
  if (hasErrors(file)) return result
  const galley = attempt(file, 'compose', () =>
    toGalley(release, {style, now, file, extensions: options.extensions})
  )
  if (!galley) return result
  for (const name of options.formats) {
    const rendition = await attemptLater(file, name, () =>
      render(galley, name, {
        style,
        file,
        world: options.world,
        extensions: options.extensions,
        options: {...options.formatOptions?.[name.split(':')[0] ?? name], ...options.formatOptions?.[name]},
        source: embedded(file, source),
        made: result.renditions
      })
    )
    if (rendition) result.renditions.push(rendition)
  }
  return result
}

/** The style a release asks for. A template that is not to be had is an error; the built-in look stands in. */
async function styleFor(parsed: Parsed, options: Omit<BuildOptions, 'formats'>): Promise<Style> {
  if (options.style) return options.style
  const name = options.template ?? parsed.matter.facts.template ?? options.defaultTemplate
  if (!name) return baseStyle
  const own = new Map(
    (options.extensions ?? [])
      .flatMap((extension) => extension.templates ?? [])
      .map((folder) => [folder.name, folder])
  )
  const readTemplate = async (wanted: string) =>
    own.get(wanted) ?? (await (options.world ?? emptyWorld).readTemplate(wanted))
  try {
    return await loadStyle(name, readTemplate, parsed.file)
  } catch (error) {
    notify(parsed.file, {
      ruleId: 'template',
      reason: messageOf(error),
      place: parsed.matter.positions.template,
      hint: 'Name a template that `pressline templates` lists, or the path of a folder with a `template.yaml`',
      cause: error,
      severity: 'error'
    })
    return baseStyle
  }
}

/** Run the transforms of extensions over the release. */
async function transform(release: Release, file: VFile, extensions: readonly Extension[]): Promise<Release> {
  const transforms = extensions.flatMap((extension) => extension.transforms ?? [])
  if (transforms.length === 0) return release
  const processor = unified()
  for (const plugin of transforms) processor.use(plugin)
  return (await processor.run(release, file)) as Release
}

function attempt<Result>(file: VFile, what: string, work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    refuse(file, what, error)
    return undefined
  }
}

async function attemptLater<Result>(
  file: VFile,
  what: string,
  work: () => Promise<Result>
): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    refuse(file, what, error)
    return undefined
  }
}

/** A renderer that refuses is an error on the release, with the renderer's own words, said once. */
function refuse(file: VFile, what: string, error: unknown): void {
  if (file.messages.some((message) => message === error)) return
  notify(file, {
    ruleId: 'render-refused',
    reason: messageOf(error),
    hint: 'No `' + what + '` rendition was made',
    cause: error,
    severity: 'error'
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The source as bytes, for formats that carry it. */
function embedded(file: VFile, source: Source): {name: string; bytes: Uint8Array} {
  const bytes = typeof source.value === 'string' ? new TextEncoder().encode(source.value) : source.value
  return {name: file.basename ?? 'release.md', bytes}
}
