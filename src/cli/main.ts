#!/usr/bin/env node
import {version} from '../publish/packages.js'
import {openChunks} from './chunks.js'
import {tuneEngine} from './engine.js'
import type {Io} from './io.js'

const argv = process.argv.slice(2)
if (argv.length === 1 && /^(?:-V|--version)$/.test(argv[0] ?? '')) {
  // Before anything is loaded: scripts ask for it often.
  process.stdout.write(version() + '\n')
} else {
  void start()
}

async function start(): Promise<void> {
  tuneEngine()
  const chunks = openChunks(import.meta.dirname)
  const {run} = chunks.load('run.cjs') as typeof import('./run.js')
  const stop = new AbortController()
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    process.stderr.write('\nStopping: what is under way is finished. Once more ends at once.\n')
  }
  // A reader that has gone (`pressline … | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI,
    stopSignal() {
      if (process.listenerCount('SIGINT') === 0) process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
      return stop.signal
    }
  }
  process.exitCode = await run(argv, io)
  process.off('SIGINT', interrupt)
  process.off('SIGTERM', interrupt)
  chunks.keep(useOf(argv))
  // Nothing is left to do, and taking the heap down takes longer than leaving it; what is written must be out before
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
}

/** The command and its formats: what decides which code is compiled. */
function useOf(words: readonly string[]): string {
  const formats = words.indexOf('--formats')
  return formats < 0 ? (words[0] ?? 'help') : words[0] + '-' + words[formats + 1]
}
