import path from 'node:path'
import {git} from './git.js'
import {FileRefusedError, isPointer} from './inside.js'

/** A file as it was at a revision, `HEAD~1:input/a.md`. */
export interface Revision {
  revision: string
  /** Relative to `cwd`. */
  file: string
}

/** Read `REVISION:FILE`; nothing when it is none. A Windows drive is no revision. */
export function parseRevision(text: string): Revision | undefined {
  const match = /^([^:]{2,}):(.+)$/s.exec(text)
  return match?.[1] && match[2] ? {revision: match[1], file: match[2]} : undefined
}

/**
 * The bytes of a file at a revision, from the repository on this machine; nothing is fetched.
 *
 * @throws FileRefusedError in git's own words.
 */
export async function readRevision(
  {revision, file}: Revision,
  cwd: string,
  limit: number
): Promise<Uint8Array> {
  const named = revision + ':' + file
  if (revision.startsWith('-'))
    throw new FileRefusedError('Unexpected revision `' + revision + '`, expected a name')
  const place = './' + path.posix.normalize(file.split(path.sep).join('/'))
  const shown = ['show', '--no-textconv', '--end-of-options', revision + ':' + place]
  const bytes = await git(shown, cwd, limit).catch((error: Error) => {
    throw new FileRefusedError(
      'Unexpected revision `' + named + '`, expected one of this repository: ' + error.message
    )
  })
  if (isPointer(bytes)) {
    throw new FileRefusedError(
      'Unexpected Git LFS pointer in place of `' + named + '`, expected the file itself'
    )
  }
  return bytes
}
