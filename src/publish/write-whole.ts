import {randomUUID} from 'node:crypto'
import {rm} from 'node:fs/promises'
import path from 'node:path'
import {renameInto, writeFlushed} from './place.js'

/** Write a file whole or not at all: under a temporary name beside it, flushed, renamed. */
export async function writeFileWhole(file: string, value: string | Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), '.' + path.basename(file) + '.' + randomUUID() + '.tmp')
  try {
    await writeFlushed(temporary, value)
    await renameInto(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}
