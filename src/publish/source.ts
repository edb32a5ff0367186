import path from 'node:path'
import {sha256} from './hash.js'
import type {Input} from './inputs.js'
import {isInside, readInside} from './inside.js'

/** A source as read. */
export interface SourceBytes {
  bytes: Uint8Array
  sha256: string
}

/**
 * Read a source: a file of the project, or one that was named outside it.
 *
 * @throws FileRefusedError when it is absent, leads out of its folder, is larger than `limit` bytes, or is a Git LFS
 * pointer.
 */
export async function readSource(input: Input, root: string, limit: number): Promise<SourceBytes> {
  const folder = isInside(root, input.file) ? root : path.dirname(input.file)
  const bytes = await readInside(folder, input.file, input.name, limit)
  return {bytes, sha256: sha256(bytes)}
}
