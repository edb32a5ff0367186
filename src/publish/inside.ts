import {closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'

/** Is `file` the folder itself or below it? Both absolute; neither is followed. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return (
    relative === '' ||
    (!path.isAbsolute(relative) && relative !== '..' && !relative.startsWith('..' + path.sep))
  )
}

/** A file name as messages and the manifest say it: relative to `root`, with `/` on every system. */
export function displayPath(root: string, file: string): string {
  const relative = path.relative(root, file)
  return (isInside(root, file) ? relative || '.' : file).split(path.sep).join('/')
}

/** What is wrong with a file that was to be read; the message says what to do. */
export class FileRefusedError extends Error {
  override name = 'FileRefusedError'
}

/** First line of a pointer that Git LFS leaves where it did not fetch the file. */
const pointer = 'version https://git-lfs.github.com/spec/'

/**
 * Read a file that has to lie inside `folder`, symbolic links followed.
 *
 * @param named the file as the author named it, for messages.
 * @throws FileRefusedError when it is absent, outside, no plain file, larger than `limit` bytes, or a Git LFS pointer.
 */
export async function readInside(
  folder: string,
  file: string,
  named: string,
  limit: number
): Promise<Uint8Array> {
  const expected = ', expected a file inside the project'
  if (!isInside(folder, file))
    throw new FileRefusedError('Unexpected path `' + named + '` that leaves the project' + expected)
  const real = existsSync(file) ? realpathSync.native(file) : undefined
  if (!real) throw new FileRefusedError('Unexpected missing file `' + named + '`' + expected)
  if (!isInside(realpathSync.native(folder), real)) {
    throw new FileRefusedError('Unexpected link `' + named + '` that leads out of the project' + expected)
  }
  const facts = statSync(real)
  if (!facts.isFile())
    throw new FileRefusedError('Unexpected `' + named + '` that is no plain file' + expected)
  if (facts.size > limit) {
    throw new FileRefusedError(
      'Unexpected file `' + named + '` of ' + facts.size + ' bytes, expected at most ' + limit
    )
  }
  const bytes = readWhole(real, limit, named)
  if (isPointer(bytes)) {
    throw new FileRefusedError(
      'Unexpected Git LFS pointer in place of `' + named + '`, expected the file itself: run `git lfs pull`'
    )
  }
  return bytes
}

/** Is this what Git LFS leaves where it did not fetch the file? */
export function isPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 &&
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64))
      .toString('latin1')
      .startsWith(pointer)
  )
}

/** Read through one handle, so that a file that grows while it is read cannot pass the limit. */
function readWhole(file: string, limit: number, named: string): Uint8Array {
  const handle = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(handle).size, limit) + 1)
    let length = 0
    while (length < bytes.length) {
      const count = readSync(handle, bytes, length, bytes.length - length, length)
      if (count === 0) return bytes.subarray(0, length)
      length += count
    }
    throw new FileRefusedError(
      'Unexpected growth of `' + named + '` while it was read, expected a file at rest'
    )
  } finally {
    closeSync(handle)
  }
}
