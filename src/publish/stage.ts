import {randomUUID} from 'node:crypto'
import {mkdir, readdir, rm, stat} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {sha256} from './hash.js'
import {isAlive} from './lock.js'
import {writeFlushed} from './place.js'

/** Where runs keep what is not yet in place, inside the output folder: a rename must not cross file systems. */
export const workName = '.pressline'

/** Tells this process from an earlier one that had its number. */
const session = randomUUID().slice(0, 8)

/** A folder for this run's temporary files; the name says whose it is. */
export async function openStage(out: string): Promise<string> {
  const host = sha256(hostname()).slice(0, 8)
  const name = ['run', host, process.pid, session, randomUUID().slice(0, 8)].join('-')
  const folder = path.join(out, workName, name)
  await mkdir(folder, {recursive: true})
  return folder
}

/** Write `value` under a temporary name and flush it to the disk. */
export async function stageFile(folder: string, value: Uint8Array): Promise<string> {
  const file = path.join(folder, randomUUID() + '.tmp')
  await writeFlushed(file, value)
  return file
}

const minute = 60_000
const day = 1440 * minute

/** Remove what runs left that are no more. Call under the lock. */
export async function sweepStages(out: string): Promise<void> {
  const work = path.join(out, workName)
  for (const name of await readdir(work).catch(() => [])) {
    const file = path.join(work, name)
    if (await isLeft(name, file)) await rm(file, {recursive: true, force: true})
  }
}

async function isLeft(name: string, file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined)
  const age = facts ? Date.now() - facts.mtimeMs : 0
  if (name.startsWith('manifest.')) return true
  if (name.startsWith('lock.')) return age > minute
  const [kind, host, pid, from] = name.split('-')
  if (kind !== 'run' || !pid) return false
  const here = host === sha256(hostname()).slice(0, 8)
  const alive = Number(pid) === process.pid ? from === session : isAlive(Number(pid))
  const dead = here && !alive
  return dead || age > day
}
