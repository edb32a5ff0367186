import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {FileRefusedError, isPointer} from './inside.js'

const run = promisify(execFile)

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

/** Git as we call it: it asks nobody, fetches nothing, and speaks English. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C'}
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
  try {
    const {stdout} = await run('git', ['show', '--no-textconv', '--end-of-options', revision + ':' + place], {
      cwd,
      encoding: 'buffer',
      maxBuffer: limit,
      env: gitEnvironment()
    })
    if (isPointer(stdout)) {
      throw new FileRefusedError(
        'Unexpected Git LFS pointer in place of `' + named + '`, expected the file itself'
      )
    }
    return stdout
  } catch (error) {
    if (error instanceof FileRefusedError) throw error
    const {stderr, code} = error as {stderr?: Buffer; code?: unknown}
    const reason = code === 'ENOENT' ? '`git` is not installed' : String(stderr ?? '').trim() || String(error)
    throw new FileRefusedError(
      'Unexpected revision `' + named + '`, expected one of this repository: ' + reason
    )
  }
}
