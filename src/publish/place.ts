import {lstat, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {FileRefusedError, isInside} from './inside.js'
import type {Placement} from './journal.js'

/** Make the folders of the renditions `files`, and see that no link leads one out of the output folder. */
export async function prepareFolders(out: string, files: readonly string[]): Promise<void> {
  const opened = new Set<string>()
  for (const file of files) {
    const target = path.join(out, file)
    const folder = path.dirname(target)
    if (!opened.has(folder)) await openFolder(out, target)
    opened.add(folder)
    const facts = await lstat(target).catch(() => undefined)
    if (facts?.isDirectory()) refuse('folder', target)
  }
}

/** Make the folder around `target`, which has to be inside the output folder, links followed. */
async function openFolder(out: string, target: string): Promise<void> {
  if (!isInside(out, target)) refuse('path', target)
  const folder = path.dirname(target)
  await mkdir(folder, {recursive: true})
  if (!isInside(await realpath(out), await realpath(folder))) refuse('link', target)
}

function refuse(why: string, target: string): never {
  throw new FileRefusedError(
    'Unexpected ' + why + ' at `' + target + '`, expected nothing outside the output folder'
  )
}

/** Do the renames that are still to do and the removals, then flush the folders that hold the names. */
export async function place(out: string, placement: Placement): Promise<void> {
  const folders = new Set<string>()
  const opened = new Set<string>()
  for (const [temporary, file] of placement.renames) {
    const target = path.join(out, file)
    const folder = path.dirname(target)
    if (!opened.has(folder)) await openFolder(out, target)
    opened.add(folder)
    if (await renameInto(path.join(out, temporary), target)) folders.add(folder)
  }
  for (const file of placement.removed) {
    const target = path.join(out, file)
    if (isInside(out, target)) await rm(target, {force: true})
  }
  for (const folder of folders) await flushFolder(folder)
}

/**
 * Rename; false when the temporary file is no more, since it was renamed before. Windows refuses while a reader has
 * the target open.
 */
export async function renameInto(temporary: string, target: string): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(temporary, target)
      return true
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' && !(await exists(temporary))) return false
      const busy = process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')
      if (!busy || attempt > 20) throw error
      await pause(25 * (attempt + 1))
    }
  }
}

/** Write a new file and flush it to the disk. */
export async function writeFlushed(file: string, value: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(value)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Flush a file that was written before. Windows wants one that may be written to. */
export async function flushFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Flush a folder, so that a name outlives a power cut. Windows has no such call. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}
