import path from 'node:path'
import {untilInstant} from '../publish/clock.js'
import type {Summary} from '../publish/publish.js'
import {inkFor} from './ink.js'
import {exit, type Io, talk} from './io.js'

/** Changes that come together are built together, milliseconds. */
const quiet = 120
/** A lift is looked for at least this often, milliseconds: a machine that slept wakes late, and clocks are set. */
const longest = 60_000

/** What is watched over. */
export interface Watched {
  /** One run; what it came to. */
  run(): Promise<Summary>
  /** The instant it is, as runs see it. */
  now(): string
}

/**
 * Build, then build again whenever something in the project changes, and at the lift of whatever is held. A change
 * during a run is built after it. Ends with Ctrl-C.
 */
export async function watch(io: Io, watched: Watched): Promise<number> {
  const {watch: observe} = await import('chokidar')
  const ink = inkFor(io, io.stderr)
  const stop = io.stopSignal()
  let summary = await watched.run()
  const changes = new Set<string>()
  let wake = () => {}
  const watcher = observe(io.cwd, {
    ignoreInitial: true,
    ignored: (file) => isIgnored(file, io.cwd, summary.out)
  })
  watcher.on('all', (_event, file) => {
    changes.add(file)
    wake()
  })
  talk(io, ink.dim('watching ' + io.cwd + ', Ctrl-C ends'))
  try {
    while (!stop.aborted) {
      const lift = () => (summary.nextLift ? untilInstant(summary.nextLift, watched.now()) : longest)
      if (changes.size === 0 && lift() > 0) {
        await pause(Math.min(longest, lift()), stop, (resume) => {
          wake = resume
        })
      }
      if (stop.aborted || (changes.size === 0 && lift() > 0)) continue
      if (changes.size > 0) await pause(quiet, stop, () => {})
      const [first] = changes
      talk(
        io,
        ink.dim(first === undefined ? 'an embargo has lifted' : 'changed ' + path.relative(io.cwd, first))
      )
      changes.clear()
      summary = await watched.run()
    }
  } finally {
    await watcher.close()
  }
  return exit.done
}

/** Wait for the time, for whoever was given `resume`, or for the end. */
function pause(milliseconds: number, signal: AbortSignal, give: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, {once: true})
    give(end)
  })
}

function isIgnored(file: string, root: string, out: string): boolean {
  const relative = path.relative(root, file)
  const hidden = /(?:^|[/\\])(?:node_modules|\.[^/\\]+)(?:[/\\]|$)/
  return file === out || file.startsWith(out + path.sep) || hidden.test(relative)
}
