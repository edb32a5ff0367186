import type {Config} from './define.js'

const maps = ['fields', 'map', 'rules', 'limits'] as const

/**
 * One configuration over another: lists of extensions append, maps override key by key, the rest overwrites. Formats
 * given as a list replace what was there; given as a map they override it.
 */
export function mergeConfig(base: Config, over: Config): Config {
  const merged: Record<string, unknown> = {...base, ...defined(over)}
  for (const key of maps) {
    if (base[key] && over[key]) merged[key] = {...base[key], ...over[key]}
  }
  if (base.extensions && over.extensions) merged.extensions = [...base.extensions, ...over.extensions]
  if (base.formats && over.formats && !isList(over.formats)) {
    merged.formats = {...formatMap(base.formats), ...over.formats}
  }
  return merged
}

/** Formats as a map, whichever way they were given. */
export function formatMap(formats: NonNullable<Config['formats']>): Record<string, boolean | object> {
  if (isList(formats)) return Object.fromEntries(formats.map((name) => [name, true]))
  const entries = Object.entries(formats).filter(
    (entry): entry is [string, boolean | object] => entry[1] !== undefined
  )
  return Object.fromEntries(entries)
}

/** Names of the formats to build, in the order given. */
export function formatNames(formats: NonNullable<Config['formats']>): string[] {
  return Object.entries(formatMap(formats))
    .filter(([, setting]) => setting !== false)
    .map(([name]) => name)
}

function isList(formats: NonNullable<Config['formats']>): formats is readonly string[] {
  return Array.isArray(formats)
}

function defined(config: Config): Config {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined))
}
