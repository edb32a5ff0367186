import {existsSync, lstatSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Config} from '../config/define.js'
import type {Extension} from '../config/extension.js'
import {defaultLimits, type Limits} from '../config/limits.js'
import {type ConfigDoor, loadConfig} from '../config/load.js'
import {formatMap, formatNames, mergeConfig} from '../config/merge.js'
import {hashOf, sha256} from './hash.js'
import {manifestHome} from './home.js'
import {ownExports, ownRoot, version} from './packages.js'
import {type TemplateSources, templateDirectory} from './templates.js'

/** How to open a project; plain data, so that a worker can open the same. */
export interface ProjectOptions {
  /** The project's folder, absolute. */
  root: string
  /** A configuration file in place of the one that is looked for. */
  configFile?: string | undefined
  /** What the command line says; it has the last word. */
  overrides?: Config | undefined
  /** Template folders that the operator named, absolute; they may lie outside the project. */
  templateDirs?: readonly string[] | undefined
}

/** A project as opened: the configuration with every default filled in. */
export interface Project {
  root: string
  /** Output folder, absolute. */
  out: string
  /** What paths in the manifest are relative to, absolute. */
  home: string
  /** Paths and globs of releases. */
  input: readonly string[]
  config: Config
  configFile?: string | undefined
  extensions: readonly Extension[]
  formats: readonly string[]
  /** Options by format name. */
  formatOptions: Readonly<Record<string, object>>
  /** Template of releases that name none; absent where only the built-in look is to be had. */
  defaultTemplate?: string | undefined
  templateDirs: readonly string[]
  limits: Limits
  strict: boolean
  /** `pressline` and its version. */
  program: string
  /** SHA-256 over everything but the source that a rendition depends on. */
  settings: string
}

/** Formats where nothing says which. */
export const defaultFormats: readonly string[] = ['html', 'pdf', 'docx', 'wire']

/**
 * Open the project: read its configuration, fill in the defaults.
 *
 * @throws ConfigError when the configuration cannot be used.
 */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const {root} = options
  const loaded = await loadConfig(configDoor(root), options.configFile)
  const config = mergeConfig(loaded.config, options.overrides ?? {})
  const {formats: asked = defaultFormats, template, input = 'input'} = config
  const templateDirs = options.templateDirs ?? []
  const sources = {
    root,
    trusted: templateDirs,
    folders: loaded.extensions.flatMap((one) => one.templates ?? [])
  }
  const program = 'pressline ' + version()
  const out = path.resolve(root, config.out ?? 'dist')
  const formats = formatNames(asked)
  const formatOptions = optionsByFormat(formatMap(asked))
  return {
    root,
    out,
    home: manifestHome(root, out),
    input: typeof input === 'string' ? [input] : input,
    config,
    configFile: loaded.file,
    extensions: loaded.extensions,
    formats,
    formatOptions,
    defaultTemplate: template ?? ownDefault(sources),
    templateDirs,
    limits: {...defaultLimits, ...config.limits},
    strict: config.strict ?? false,
    program,
    settings: hashOf([
      program,
      {...config, jobs: undefined, input: undefined, out: undefined, formats: undefined},
      loaded.extensions,
      fontsInstalled(root)
    ])
  }
}

/** A `default` of the project's own. The package's is the built-in look, which needs no file read and no YAML. */
function ownDefault(sources: TemplateSources): string | undefined {
  const folder = templateDirectory('default', sources)
  return folder && folder !== path.join(ownRoot, 'templates', 'default') ? 'default' : undefined
}

/** Options of a format under its name; those of a variant (`wire:uk`) go with the variant. */
function optionsByFormat(formats: Record<string, boolean | object>): Record<string, object> {
  const entries = Object.entries(formats).filter(
    (entry): entry is [string, object] => typeof entry[1] === 'object'
  )
  return Object.fromEntries(entries)
}

/**
 * Fonts that a rendition may be set in: one more, one less or another under its name may change a page. A package
 * does not change under its name but by an update, which the lock file of the house is for; a house's own file may.
 */
function fontsInstalled(root: string): string[] {
  const own = namesIn(path.join(root, 'fonts')).map((name) => {
    const file = path.join(root, 'fonts', name)
    return 'fonts/' + name + (lstatSync(file).isFile() ? ' ' + sha256(readFileSync(file)) : '')
  })
  const names = [...new Set([root, ownRoot])].flatMap((base) =>
    namesIn(path.join(base, 'node_modules/@expo-google-fonts'))
  )
  return [...new Set([...own, ...names])].sort()
}

function namesIn(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
}

/** The door of `config` onto this machine's disk; TypeScript is compiled as it is loaded. */
export function configDoor(root: string): ConfigDoor {
  return {
    names: () => readdir(root),
    readText: (name) => readFile(path.resolve(root, name), 'utf8'),
    async importModule(specifier) {
      const file = path.resolve(root, specifier)
      const isFile = /\.[cm]?[jt]s$/.test(specifier) && existsSync(file)
      if (isFile && /\.m?js$/.test(file)) {
        const url = pathToFileURL(file).href + '?' + statSync(file).mtimeMs
        const module = await import(url).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'pressline'")) return undefined
          throw error
        })
        if (module) return module
      }
      return importCompiled(root, isFile ? file : specifier)
    }
  }
}

/** Import what Node cannot: TypeScript, and `pressline` where the project has not installed it. */
async function importCompiled(root: string, specifier: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const jiti = createJiti(path.join(root, 'pressline.config.js'), {
    alias: ownModules(),
    fsCache: false,
    moduleCache: false
  })
  return jiti.import(specifier)
}

/** pressline's own modules by the names they are imported by, as its `package.json` exports them. */
function ownModules(): Record<string, string> {
  const extension = path.extname(import.meta.url) === '.ts' ? '.ts' : '.js'
  const modules: Record<string, string> = {}
  for (const [name, target] of Object.entries(ownExports())) {
    const match = /^\.\/lib\/(.+)\.js$/.exec(target)
    if (!match?.[1]) continue
    modules['pressline' + name.slice(1)] = fileURLToPath(
      new URL('../' + match[1] + extension, import.meta.url)
    )
  }
  return modules
}
