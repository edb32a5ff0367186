import {promisify} from 'node:util'

/**
 * What git says on its standard output, as bytes. It asks nobody, fetches nothing, and speaks English.
 *
 * @throws Error in git's own words, or that git is not installed.
 */
export async function git(words: readonly string[], cwd: string, maxBuffer = 1_000_000): Promise<Buffer> {
  // Few runs ask git, and the module is a fortieth of the start of all others
  const {execFile} = await import('node:child_process')
  const env = {...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C'}
  try {
    return (await promisify(execFile)('git', words, {cwd, env, encoding: 'buffer', maxBuffer})).stdout
  } catch (error) {
    const {stderr, code} = error as {stderr?: Buffer; code?: unknown}
    throw new Error(
      code === 'ENOENT' ? '`git` is not installed' : String(stderr ?? '').trim() || String(error)
    )
  }
}
