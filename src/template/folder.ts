import {nearest} from '../release/nearest.js'
import type {TemplateProblem} from './problem.js'
import type {TemplateFolder} from './types.js'
import type {YamlPath} from './yaml.js'

/** A template folder while it is read, with what is found wrong on the way. */
export interface Folder {
  readonly source: TemplateFolder
  readonly errors: TemplateProblem[]
  readonly warnings: TemplateProblem[]
  error(path: YamlPath, reason: string): void
  warn(path: YamlPath, reason: string): void
}

/** Begin to read `source`; `place` finds the lines of the file in hand. */
export function folderOf(
  source: TemplateFolder,
  place: (path: YamlPath) => string,
  found: Pick<Folder, 'errors' | 'warnings'>
): Folder {
  return {
    source,
    ...found,
    error: (path, reason) => void found.errors.push({place: place(path), reason}),
    warn: (path, reason) => void found.warnings.push({place: place(path), reason})
  }
}

/** `path` as a file of the folder has it; an error, and nothing, for one that is outside or not there. */
export function pathInside(path: string, at: YamlPath, folder: Folder): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) {
    folder.error(at, 'Unexpected address `' + path + '`, expected a file in the folder of the template')
    return undefined
  }
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '.' && step !== '')
  if (/^[/\\]/.test(path) || steps.includes('..')) {
    folder.error(at, 'Unexpected path `' + path + '` outside the template, expected a file in its folder')
    return undefined
  }
  const file = steps.join('/')
  if (folder.source.files.has(file)) return file
  const meant = nearest(file, folder.source.files.keys())
  folder.error(
    at,
    'Unexpected file `' +
      path +
      '` that is not there, expected ' +
      (meant ? '`' + meant + '`' : 'a file in the folder of the template')
  )
  return undefined
}
