import {randomUUID} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {workItem, workName} from './work-folder.js'

/** A folder for this run's temporary files. */
export async function openStage(out: string): Promise<string> {
  const folder = path.join(out, workName, workItem('run'))
  await mkdir(folder, {recursive: true})
  return folder
}

/**
 * Write `value` under a temporary name. The store flushes it, many at once, before it puts it in place. A worker has
 * nothing else to do in the meantime, and a call that waits for another thread takes ten times as long.
 */
export function stageFile(folder: string, value: Uint8Array): string {
  const file = path.join(folder, randomUUID() + '.tmp')
  writeFileSync(file, value, {flag: 'wx'})
  return file
}
