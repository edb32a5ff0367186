import {randomUUID} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {workItem, workName} from './work-folder.js'

/** A folder for this run's temporary files. */
export async function openStage(out: string): Promise<string> {
  const folder = path.join(out, workName, workItem('run'))
  await mkdir(folder, {recursive: true})
  return folder
}

/** Write `value` under a temporary name. The store flushes it, many at once, before it puts it in place. */
export async function stageFile(folder: string, value: Uint8Array): Promise<string> {
  const file = path.join(folder, randomUUID() + '.tmp')
  await writeFile(file, value, {flag: 'wx'})
  return file
}
