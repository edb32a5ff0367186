import {run} from '../../../src/cli/run.js'

/** What a command printed and how it ended. */
export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Run a command as a user would, in `cwd`, with a terminal made of strings. */
export async function pressline(
  cwd: string,
  words: string | readonly string[],
  extra: {env?: Record<string, string>; tty?: boolean; signal?: AbortSignal; stdin?: string} = {}
): Promise<Ran> {
  const written = {stdout: '', stderr: ''}
  const sink = (name: 'stdout' | 'stderr') => ({
    isTTY: extra.tty === true,
    columns: 100,
    write(chunk: string | Uint8Array) {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')
    }
  })
  const code = await run(typeof words === 'string' ? words.split(' ').filter(Boolean) : words, {
    cwd,
    env: extra.env ?? {},
    stdin: async function* () {
      yield new TextEncoder().encode(extra.stdin ?? '')
    },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    stopSignal: () => extra.signal ?? new AbortController().signal
  })
  return {code, ...written}
}
