import path from 'node:path'
import type {Config} from '../config/index.js'

/**
 * Front-matter keys of a release's newsroom, to canonical ones: `fields` of the configuration, and over it what `map`
 * says for the folders the release lies in, the innermost last.
 */
export function fieldMap(
  config: Config,
  root: string,
  file: string
): Readonly<Record<string, string>> | undefined {
  const name = posix(path.relative(root, file))
  const folders = Object.entries(config.map ?? {})
    .map(([folder, fields]) => ({folder: posix(path.normalize(folder)).replace(/\/$/, ''), fields}))
    .filter(({folder}) => folder === '.' || name.startsWith(folder + '/'))
    .sort((left, right) => left.folder.length - right.folder.length)
  return folders.length === 0
    ? config.fields
    : Object.assign({}, config.fields, ...folders.map(({fields}) => fields))
}

function posix(name: string): string {
  return name.split(path.sep).join('/')
}
