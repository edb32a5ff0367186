import {availableParallelism} from 'node:os'
import path from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import type {Job} from './make.js'
import {failure, type Made} from './outcome.js'
import type {Project, ProjectOptions} from './project.js'
import {startWatchdog, type Watchdog} from './watchdog.js'

/** Whoever makes releases: this process, or workers. */
export interface Makers {
  /** How many can be made at once. */
  readonly size: number
  /** True when they are threads of their own, so that this one stays free to be told to stop. */
  readonly workers: boolean
  /** Make one; never rejects. Call only while fewer than `size` are under way: the time limit starts here. */
  make(job: Job): Promise<Made>
  close(): Promise<void>
}

/** Fewer than these are made in this process: a worker costs more to start than it saves. */
const worthWorkers = 4

/** How many at once, where nobody says. */
export function defaultJobs(): number {
  return Math.min(8, Math.max(1, availableParallelism()))
}

/** Workers where there is enough to do, else this process. */
export async function openMakers(
  project: Project,
  options: ProjectOptions,
  jobs: number,
  count: number
): Promise<Makers> {
  const compiled = path.extname(fileURLToPath(import.meta.url)) !== '.ts'
  if (!compiled || count < worthWorkers) return ownMakers(project)
  return workers(project, options, Math.min(jobs, count))
}

/** Longer than this after its limit, a release that still keeps the thread busy is broken off, milliseconds. */
const grace = 500

/**
 * Make releases in this process, one at a time: one that hangs must not use up the time of another. Its own timer ends
 * one that waits too long, the watchdog one that never lets the timer fire.
 */
async function ownMakers(project: Project): Promise<Makers> {
  let watchdog: Watchdog | undefined
  const {makeRelease} = await import('./make.js')
  const {emptyShelf} = await import('./world.js')
  const shelf = emptyShelf()
  const {seconds} = project.limits
  return {
    size: 1,
    workers: false,
    async make(job) {
      watchdog ??= startWatchdog()
      watchdog.watch(seconds * 1000 + grace)
      const made = await withTimeLimit(() => makeRelease(project, job, shelf), job, seconds)
      watchdog.callOff()
      return made
    },
    async close() {
      watchdog?.close()
    }
  }
}

/**
 * Releases after which a worker makes way for a new one: whatever it keeps of words, fonts and pictures is bounded by
 * that, and memory does not grow with the batch. A new one needs some two hundred releases until it is as fast.
 */
const perWorker = 2500

/** Workers, each with its own project and shelf. One that hangs or dies is replaced, and its release reported. */
async function workers(project: Project, options: ProjectOptions, jobs: number): Promise<Makers> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: options,
    resourceLimits: {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24}
  })
  const {seconds} = project.limits
  let begun = 0
  return {
    size: jobs,
    workers: true,
    async make(job) {
      // Those that are at work make way when they are done with it
      if (begun++ % (jobs * perWorker) === jobs * perWorker - 1) await pool.recycleWorkers()
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort(), seconds * 1000)
      try {
        return (await pool.run(job, {signal: limit.signal, name: 'make'})) as Made
      } catch (error) {
        const {name, code} = error as NodeJS.ErrnoException
        if (name === 'AbortError') return tooSlow(job, seconds)
        const memory = code === 'ERR_WORKER_OUT_OF_MEMORY'
        return failure(
          job.input.name,
          memory ? 'limit-memory' : 'worker-died',
          memory
            ? 'Unexpected need of more than 512 MB, expected a release that fits'
            : 'Unexpected end of the worker that made this release: ' + (error as Error).message
        )
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => pool.destroy()
  }
}

function tooSlow(job: Job, seconds: number): Made {
  return failure(
    job.input.name,
    'limit-seconds',
    'Unexpected need of more than ' + seconds + ' seconds, expected a release that is made in less',
    'Split the release, or raise `limits.seconds` in the configuration'
  )
}

/** The timer is set before the work begins: what hangs at once would never let it be set. */
async function withTimeLimit(make: () => Promise<Made>, job: Job, seconds: number): Promise<Made> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<Made>((resolve) => {
    timer = setTimeout(() => resolve(tooSlow(job, seconds)), seconds * 1000)
  })
  // The work begins in a turn of its own, so that breaking it off breaks off nothing of ours
  const making = nextTurn().then(make)
  try {
    return await Promise.race([making, limit])
  } finally {
    clearTimeout(timer)
  }
}
