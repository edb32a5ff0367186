import {randomUUID} from 'node:crypto'
import {link, open, readFile, rename, rm, stat} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {isAlive, workItem} from './work-folder.js'

/** Thrown when another run keeps the output folder for longer than anybody should. */
export class LockedError extends Error {
  override name = 'LockedError'
}

interface Owner {
  pid: number
  host: string
  token: string
}

/** A lock is held for the milliseconds of a commit: one this old was left behind, whatever its owner's number says. */
const staleAfter = 60_000
const patience = 90_000

/**
 * Run `work` while no other process works on the same folder. A lock whose owner is dead is taken over; `work` is
 * told so, since what the dead one began may have to be finished.
 */
export async function withLock<Result>(
  file: string,
  work: (takenOver: boolean) => Promise<Result>
): Promise<Result> {
  const token = randomUUID()
  const takenOver = await acquire(file, token)
  try {
    return await work(takenOver)
  } finally {
    if ((await readOwner(file))?.token === token) await rm(file, {force: true})
  }
}

async function acquire(file: string, token: string): Promise<boolean> {
  const start = process.uptime()
  let takenOver = false
  let wait = 1
  while (!(await create(file, token))) {
    if (await removeStale(file)) takenOver = true
    else if ((process.uptime() - start) * 1000 > patience) {
      throw new LockedError(
        'Unexpected lock `' + file + '` held by another run, expected it to end: wait, or remove the file'
      )
    } else {
      await pause(wait)
      wait = Math.min(25, wait * 2)
    }
  }
  return takenOver
}

/** Make the lock whole or not at all: a name that appears only with its owner in it. */
async function create(file: string, token: string): Promise<boolean> {
  const own = path.join(path.dirname(file), workItem('lock'))
  const owner = JSON.stringify({pid: process.pid, host: hostname(), token} satisfies Owner)
  try {
    await writeNew(own, owner)
    await link(own, file)
    return true
  } catch (error) {
    const {code, syscall} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (syscall === 'link' && (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS')) {
      return createWithoutLinks(file, owner)
    }
    throw error
  } finally {
    await rm(own, {force: true})
  }
}

/** For file systems without hard links. */
async function createWithoutLinks(file: string, owner: string): Promise<boolean> {
  try {
    await writeNew(file, owner)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

/** Remove a lock whose owner is dead. Moved aside first: of two that see it dead, one moves it. */
async function removeStale(file: string): Promise<boolean> {
  const owner = await readOwner(file)
  if (!(await isStale(file, owner))) return false
  const aside = path.join(path.dirname(file), workItem('stale'))
  try {
    await rename(file, aside)
  } catch {
    return false
  }
  const moved = await readOwner(aside)
  if (moved?.token !== owner?.token) await link(aside, file).catch(() => undefined)
  await rm(aside, {force: true})
  return moved?.token === owner?.token
}

async function isStale(file: string, owner: Owner | undefined): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined)
  if (!facts) return false
  const age = Date.now() - facts.mtimeMs
  if (age > staleAfter) return true
  if (!owner) return age > 2000
  return owner.host === hostname() && !isAlive(owner.pid)
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner
  } catch {
    return undefined
  }
}
