import type {Config} from './define.js'
import type {Extension} from './extension.js'
import type {ConfigProblem} from './validate.js'

/** The door through which a configuration is read: this folder knows no disk. */
export interface ConfigDoor {
  /** Names of the files in the project's folder. */
  names(): Promise<readonly string[]>
  readText(name: string): Promise<string>
  /** The module of that name in the project's folder, or the package of that name. */
  importModule(specifier: string): Promise<unknown>
}

/** A configuration as found. */
export interface LoadedConfig {
  /** File it came from; absent where there is none and every default holds. */
  file?: string | undefined
  config: Config
  /** Extensions, those given by module name imported. */
  extensions: Extension[]
}

/** Thrown for a configuration that cannot be used; `problems` says each reason. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(
    /** File with the problem, and where it is known line and column: `pressline.config.yaml:3:1`. */
    readonly place: string,
    readonly problems: readonly string[]
  ) {
    super(problems.map((problem) => place + ': ' + problem).join('\n'))
  }
}

/** File names in the order they are looked for. */
export const configNames = [
  'pressline.config.ts',
  'pressline.config.mts',
  'pressline.config.js',
  'pressline.config.mjs',
  'pressline.config.json',
  'pressline.config.yaml',
  'pressline.config.yml'
] as const

/**
 * Find, read and validate the configuration of a project.
 *
 * @param named a file to read instead of looking for one.
 * @throws ConfigError when there are two, when it cannot be read, and for every field that is wrong.
 */
export async function loadConfig(door: ConfigDoor, named?: string): Promise<LoadedConfig> {
  const file = named ?? (await findConfig(door))
  if (!file) return {config: {}, extensions: []}
  const {value, locate} = await readConfig(door, file)
  // Loaded only where there is something to validate: a third of the start of a run that has nothing to do.
  const {validateConfig} = await import('./validate.js')
  const result = validateConfig(value)
  if (result.problems) throw problemsIn(file, result.problems, locate)
  const extensions = await loadExtensions(door, file, result.config)
  return {file, config: result.config, extensions}
}

async function findConfig(door: ConfigDoor): Promise<string | undefined> {
  const names = new Set(await door.names())
  const found = configNames.filter((name) => names.has(name))
  if (found.length > 1) {
    throw new ConfigError(found[0] ?? '', [
      'Unexpected second configuration `' +
        found[1] +
        '`, expected one: remove the other or name one with `--config`'
    ])
  }
  return found[0]
}

type Locate = (path: ConfigProblem['path']) => string

async function readConfig(door: ConfigDoor, file: string): Promise<{value: unknown; locate: Locate}> {
  const plain: Locate = () => file
  if (/\.ya?ml$/.test(file)) return readYaml(file, await door.readText(file))
  if (file.endsWith('.json')) return {value: parseJson(file, await door.readText(file)), locate: plain}
  try {
    return {value: defaultExport(await door.importModule(file)), locate: plain}
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(file, ['Unexpected error while it was loaded: ' + messageOf(error)])
  }
}

async function readYaml(file: string, text: string): Promise<{value: unknown; locate: Locate}> {
  const {LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, schema: 'core', prettyErrors: false})
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return file + ':' + line + ':' + col
  }
  const error = document.errors[0]
  if (error) throw new ConfigError(place(error.pos[0]), ['Unexpected YAML: ' + error.message])
  const locate: Locate = (path) => {
    const node = document.getIn(path, true) as {range?: [number, number, number]} | undefined
    return node?.range ? place(node.range[0]) : file
  }
  try {
    return {value: document.toJS({maxAliasCount: 100}) ?? {}, locate}
  } catch (cause) {
    throw new ConfigError(file, ['Unexpected YAML: ' + messageOf(cause)])
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigError(file, ['Unexpected JSON: ' + messageOf(error)])
  }
}

function defaultExport(module: unknown): unknown {
  const exports = module as {default?: unknown; config?: unknown}
  const value = exports.default ?? exports.config
  if (value === undefined) {
    throw new ConfigError('', [
      'Unexpected module without a default export, expected `export default defineConfig({…})`'
    ])
  }
  return value
}

function problemsIn(file: string, problems: ConfigProblem[], locate: Locate): ConfigError {
  const first = problems[0]
  if (problems.length === 1 && first) return new ConfigError(locate(first.path), [first.reason])
  return new ConfigError(
    file,
    problems.map((problem) => {
      const place = locate(problem.path)
      return place === file ? problem.reason : problem.reason + ' (' + place.slice(file.length + 1) + ')'
    })
  )
}

async function loadExtensions(door: ConfigDoor, file: string, config: Config): Promise<Extension[]> {
  const extensions: Extension[] = []
  for (const entry of config.extensions ?? []) {
    const extension = typeof entry === 'string' ? await importExtension(door, file, entry) : entry
    if (extensions.some((other) => other.name === extension.name)) {
      throw new ConfigError(file, [
        'Unexpected second extension `' + extension.name + '`, expected each once'
      ])
    }
    extensions.push(extension)
  }
  return extensions
}

async function importExtension(door: ConfigDoor, file: string, specifier: string): Promise<Extension> {
  const expected = '`, expected a module that exports an extension (`default` or `extension`)'
  const module = await door.importModule(specifier).catch((error: unknown) => {
    throw new ConfigError(file, ['Unexpected extension `' + specifier + expected + ': ' + messageOf(error)])
  })
  const exports = module as {default?: unknown; extension?: unknown}
  const value = exports.extension ?? exports.default
  if (!value || typeof value !== 'object' || typeof (value as Extension).name !== 'string') {
    throw new ConfigError(file, ['Unexpected extension `' + specifier + expected])
  }
  return value as Extension
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
