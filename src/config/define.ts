import type {RuleSetting} from '../check/index.js'
import type {FormatOptionsMap} from '../formats/format.js'
import type {Extension} from './extension.js'
import type {Limits} from './limits.js'

/** Formats by name. `true` takes the defaults, `false` leaves the format out, an object sets its options. */
export type FormatSettings = {
  readonly [Name in keyof FormatOptionsMap]?: boolean | Partial<FormatOptionsMap[Name]>
} & {
  /** A format with a profile, such as `wire:uk`. */
  readonly [Name in `${string}:${string}`]?: boolean | object
}

/** The newsroom as a whole: what `pressline feed` writes about. */
export interface NewsroomSettings {
  /** Its name, such as `Tidewell Instruments newsroom`. */
  readonly title: string
  /** Address that the output folder is served from; ends with `/`. */
  readonly url: string
  readonly description?: string
  /** BCP 47 tag of the newsroom itself. Default: `language` of the configuration, else `en`. */
  readonly language?: string
  /** How many releases, the latest first. Default 50. */
  readonly latest?: number
}

/**
 * The configuration of a project, as `pressline.config.{ts,js,mjs,json,yaml}` states it. Every field has a default;
 * the command line has the last word. Field by field in `docs/configuration.md`.
 */
export interface Config {
  /** Files, folders or globs of releases, relative to the project. Default `input`. */
  readonly input?: string | readonly string[]
  /** Where renditions go, relative to the project. Default `dist`. */
  readonly out?: string
  /** Formats to build. Default `html`, `pdf`, `docx`, `wire`. */
  readonly formats?: readonly string[] | FormatSettings
  /** Name or path of the template for releases that name none. Default `default`. */
  readonly template?: string
  /**
   * Where the version of a release comes from that states none: it is 1 (`front-matter`, the default), or as the tags
   * `<slug>/v<N>` of the repository say (`git-tags`).
   */
  readonly versions?: 'front-matter' | 'git-tags'
  /** BCP 47 tag for releases whose language nothing tells. Default: as recognised. */
  readonly language?: string
  /** Front-matter keys of this newsroom, to the canonical ones: `{titel: 'headline'}`. */
  readonly fields?: Readonly<Record<string, string>>
  /** The same by folder, relative to the project, over `fields`: `{'input/fr': {chapeau: 'standfirst'}}`. */
  readonly map?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The newsroom, for `pressline feed`. */
  readonly newsroom?: NewsroomSettings
  /** House rules to start from. Default `recommended`. */
  readonly preset?: string
  /** Rules by id, over the preset's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Folders of house rules in YAML, relative to the project; of the shape of a style for Vale. */
  readonly styles?: readonly string[]
  /** What third parties add: objects, or names of modules that export one (for JSON and YAML). */
  readonly extensions?: ReadonlyArray<Extension | string>
  /** What one release may cost. */
  readonly limits?: Readonly<Partial<Limits>>
  /** How many releases are made at once. Default: the number of cores, at most 8. */
  readonly jobs?: number
  /** Warnings count as errors. Default false. */
  readonly strict?: boolean
}

/** Identity; checks the configuration's type where it is written. */
export function defineConfig(config: Config): Config {
  return config
}
