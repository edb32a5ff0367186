import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {configNames} from '../config/load.js'
import {isInside} from './inside.js'

const marks = [...configNames, 'package.json']

/**
 * The folder that paths in the manifest are relative to: the project that the output folder is part of, which is the
 * nearest folder above it with a configuration or a `package.json`, not above the folder of the run where the output
 * is inside that one. Where nothing marks a project, it is the folder that holds the output where the run was started
 * somewhere in there, else the folder of the run. So a manifest says the same wherever it was written from.
 *
 * @param root folder of the run, absolute.
 * @param out output folder, absolute; need not exist.
 */
export function manifestHome(root: string, out: string): string {
  const border = realFolder(root)
  let folder = realFolder(out)
  while (!marks.some((mark) => existsSync(path.join(folder, mark)))) {
    const above = path.dirname(folder)
    if (folder === border || above === folder) return unmarkedHome(border, realFolder(out))
    folder = above
  }
  return folder
}

function unmarkedHome(root: string, out: string): string {
  const holder = path.dirname(out)
  return isInside(holder, root) && holder !== path.dirname(holder) ? holder : root
}

/**
 * A file as the manifest says it, with `/` on every system: relative to `home` where it is inside `home` or the folder
 * of the run, else absolute. Links on the way to it are followed, so that a file has one name; it may itself be one.
 */
export function manifestPath(home: string, root: string, file: string, folders?: Folders): string {
  const folder = path.dirname(file)
  const known = folders?.get(folder) ?? realFolder(folder)
  folders?.set(folder, known)
  const real = path.join(known, path.basename(file))
  const near = isInside(home, real) || isInside(folders?.get(root) ?? realFolder(root), real)
  return (near ? path.relative(home, real) : real).split(path.sep).join('/')
}

/** Folders with links followed, for whoever asks about many files at once. */
export type Folders = Map<string, string>

/** A folder with links followed; of one that is not there, as much of it as is. */
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder)
  const above = path.dirname(folder)
  return above === folder ? folder : path.join(realFolder(above), path.basename(folder))
}
