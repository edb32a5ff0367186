import {randomUUID} from 'node:crypto'
import {readdir, rm, stat} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {sha256} from './hash.js'

/** Where runs keep what is not yet in place, inside the output folder: a rename must not cross file systems. */
export const workName = '.pressline'

/** Tells this process from an earlier one that had its number. */
const session = randomUUID().slice(0, 8)

const host = () => sha256(hostname()).slice(0, 8)

/** A name in the work folder that says whose it is: machine, process, session. */
export function workItem(kind: 'lock' | 'run' | 'stale'): string {
  return [kind, host(), process.pid, session, randomUUID().slice(0, 8)].join('-')
}

const day = 86_400_000

/** Remove what runs left that are no more. Call under the lock. */
export async function sweepWork(out: string): Promise<void> {
  const work = path.join(out, workName)
  for (const name of await readdir(work).catch(() => [])) {
    const file = path.join(work, name)
    if (await isLeft(name, file)) await rm(file, {recursive: true, force: true})
  }
}

async function isLeft(name: string, file: string): Promise<boolean> {
  // Only the run that holds the lock writes a manifest.
  if (name.startsWith('manifest.')) return true
  const [kind, where, pid, from] = name.split('-')
  if (!pid || !['lock', 'run', 'stale'].includes(kind ?? '')) return false
  const alive = Number(pid) === process.pid ? from === session : isAlive(Number(pid))
  if (where === host() && !alive) return true
  const facts = await stat(file).catch(() => undefined)
  return facts !== undefined && Date.now() - facts.mtimeMs > day
}

/** Does a process of that number run on this machine? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
