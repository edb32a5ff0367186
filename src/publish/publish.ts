import {freshRenditions, type Wanted} from './fresh.js'
import {manifestPath} from './home.js'
import {findInputs, type Input} from './inputs.js'
import {emptyMemo} from './made-of.js'
import {defaultJobs, type Makers, openMakers} from './makers.js'
import type {ManifestRelease, ManifestRendition} from './manifest.js'
import {addMessage, type Made, type Outcome} from './outcome.js'
import {openProject, type Project, type ProjectOptions} from './project.js'
import {cleanCopies, settler} from './settle.js'
import {type Shard, takeShard} from './shard.js'
import {openStage} from './stage.js'
import {type Commit, closeStore, commitReleases, openStore, PlacementError, type Store} from './store.js'

/** What a run is asked to do. */
export interface PublishOptions {
  project: ProjectOptions
  /** Files, folders and globs, relative to the project; absent: what the configuration says, else `input/`. */
  paths?: readonly string[] | undefined
  /** The instant of the run, ISO 8601 with offset. */
  now: string
  /** Make advance copies of what is under embargo, instead of holding it. */
  embargoed?: boolean | undefined
  /** After the lift: remove the advance copies once the clean ones are written. */
  removeAdvance?: boolean | undefined
  /** Render even what is unchanged, and replace a text under the same id and version. */
  force?: boolean | undefined
  jobs?: number | undefined
  shard?: Shard | undefined
  /**
   * Asked for when releases begin to be made, by workers or in this process: when it is aborted, what is under way is
   * finished and nothing more is begun. A run may be killed at any moment as well.
   */
  stopSignal?: ((workers: boolean) => AbortSignal | undefined) | undefined
  /** Told once how many releases there are, and how many of them have to be made. */
  onPlan?: ((plan: {releases: number; toMake: number}) => void) | undefined
  /** Told what became of each release, in the order of the sources. */
  onOutcome: (outcome: Outcome) => void
}

/** What a run came to. */
export interface Summary {
  written: number
  unchanged: number
  held: number
  failed: number
  /** Paths that named nothing. */
  problems: string[]
  /** The next lift among what is held or went out in advance. */
  nextLift?: string | undefined
  /** True when the run was stopped before its end. */
  stopped: boolean
  /** Absolute. */
  out: string
}

/** What is planned for one source. */
interface Planned {
  input: Input
  /** Set when nothing needs to be made. */
  fresh?: {entry: ManifestRelease; renditions: ManifestRendition[]} | undefined
}

/** A release under way. */
interface Pending {
  planned: Planned
  made?: Promise<Made> | undefined
  done: boolean
}

/** The state of a run. */
interface Run {
  options: PublishOptions
  project: Project
  store: Store
  makers: Makers
  summary: Summary
  stage: string
}

/**
 * Publish: plan, embargo gate, cache, render, atomic write, manifest. One bad release never stops the others; memory
 * does not grow with their number.
 *
 * @throws ConfigError, ManifestError and the errors of the file system where the project or the output folder itself
 * cannot be used.
 */
export async function publish(options: PublishOptions): Promise<Summary> {
  const project = await openProject(options.project)
  const {inputs, problems} = await findInputs(options.paths ?? project.input, project.root, project.out)
  const store = await openStore(project.out, project.program)
  const planned = await plan(takeShard(inputs, options.shard), project, store, options)
  const toMake = planned.filter((one) => !one.fresh).length
  options.onPlan?.({releases: planned.length, toMake})
  const summary: Summary = {
    written: 0,
    unchanged: 0,
    held: 0,
    failed: 0,
    problems,
    stopped: false,
    out: project.out
  }
  const jobs = options.jobs ?? project.config.jobs ?? defaultJobs()
  const makers = await openMakers(project, options.project, jobs, toMake)
  const stage = await openStage(project.out)
  try {
    await runAll({options, project, store, makers, summary, stage}, planned)
  } finally {
    await makers.close()
    await closeStore(store, stage)
  }
  return summary
}

async function plan(
  inputs: readonly Input[],
  project: Project,
  store: Store,
  options: PublishOptions
): Promise<Planned[]> {
  const byPath = new Map([...store.releases.values()].map((entry) => [entry.source.path, entry]))
  const memo = emptyMemo()
  const wanted: Wanted = {
    now: options.now,
    embargoed: options.embargoed ?? false,
    removeAdvance: options.removeAdvance ?? false
  }
  const planned: Planned[] = []
  const folders = new Map<string, string>()
  for (const input of inputs) {
    const name = manifestPath(project.home, project.root, input.file, folders)
    const entry = options.force ? undefined : byPath.get(name)
    const renditions = entry && (await freshRenditions(input, entry, project, wanted, memo))
    planned.push({input, fresh: entry && renditions && {entry, renditions}})
  }
  return planned
}

/** Releases that may be under way or wait for their turn: what bounds the memory of a run. */
const windowPerMaker = 16
/** Releases that are put in place under one lock, at most. */
const commitAtMost = 64

/** Releases in the order of the sources, from the first that is not yet reported. */
interface Line {
  waiting: Pending[]
  /** Set while a batch from the head of the line is put in place. */
  placing?: Promise<void> | undefined
}

/**
 * Make releases as makers come free; put them in place in the order of the sources, while others are being made. The
 * line is bounded, and with it the memory of a run.
 */
async function runAll(run: Run, planned: readonly Planned[]): Promise<void> {
  const {makers, options} = run
  const line: Line = {waiting: []}
  const busy = new Set<Promise<unknown>>()
  const stop = options.stopSignal?.(makers.workers)
  for (const one of planned) {
    if (stop?.aborted) {
      run.summary.stopped = true
      break
    }
    if (one.fresh) line.waiting.push({planned: one, done: true})
    else {
      while (busy.size >= makers.size) await Promise.race(busy)
      line.waiting.push(begin(run, one, busy))
    }
    if (line.waiting[0]?.done && !line.placing) placeHead(run, line).catch(() => undefined)
    while (line.waiting.length >= makers.size * windowPerMaker) await advance(run, line)
  }
  while (line.waiting.length > 0) await advance(run, line)
}

function begin(run: Run, planned: Planned, busy: Set<Promise<unknown>>): Pending {
  const {options, stage} = run
  const job = {input: planned.input, now: options.now, embargoed: options.embargoed ?? false, stage}
  const pending: Pending = {planned, done: false}
  const made = run.makers.make(job)
  const ended = made.finally(() => {
    pending.done = true
    busy.delete(ended)
  })
  busy.add(ended)
  pending.made = made
  return pending
}

/** Wait until the head of the line is in place. */
async function advance(run: Run, line: Line): Promise<void> {
  if (!line.placing) await line.waiting[0]?.made
  await (line.placing ?? placeHead(run, line))
}

/** Put in place what is done at the head of the line. A failure here is that of the run; whoever waits is told. */
function placeHead(run: Run, line: Line): Promise<void> {
  const undone = line.waiting.findIndex((one) => !one.done)
  const count = Math.min(commitAtMost, undone < 0 ? line.waiting.length : undone)
  const placing = finish(run, line.waiting.slice(0, count)).then(() => {
    line.waiting.splice(0, count)
    line.placing = undefined
  })
  line.placing = placing
  return placing
}

/** Put a batch in place and say what became of each. */
async function finish(run: Run, batch: readonly Pending[]): Promise<void> {
  const made = await Promise.all(batch.map((pending) => pending.made ?? unchanged(pending.planned)))
  const outcomes = await commit(run, made)
  for (const outcome of outcomes) report(run, gate(run, outcome))
}

function unchanged({input, fresh}: Planned): Made {
  const outcome: Outcome = {
    source: input.name,
    state: 'unchanged',
    slug: fresh?.entry.slug,
    headline: fresh?.entry.headline,
    embargo: fresh?.entry.embargo,
    renditions: fresh?.renditions ?? [],
    messages: []
  }
  return {outcome, staged: []}
}

async function commit(run: Run, made: readonly Made[]): Promise<Outcome[]> {
  const {options, project, store} = run
  const settle = settler({
    home: project.home,
    force: options.force ?? false,
    removeAdvance: options.removeAdvance ?? false
  })
  const commits: Commit[] = []
  for (const {entry, staged} of made) if (entry) commits.push({entry, staged, removed: []})
  const results = commits.length === 0 ? [] : await commitOrFail(store, commits, settle)
  return made.map(({outcome, entry}) => {
    const result = entry ? results[commits.findIndex((one) => one.entry === entry)] : undefined
    if (result instanceof Error) return refused(outcome, result)
    return result?.forgotten?.length ? moved(outcome, result.forgotten) : outcome
  })
}

function moved(outcome: Outcome, slugs: readonly string[]): Outcome {
  return addMessage(outcome, {
    ruleId: 'slug-moved',
    severity: 'warning',
    reason:
      'Unexpected new slug `' +
      outcome.slug +
      '` of a release that was `' +
      slugs.join('`, `') +
      '`, expected it to stay',
    hint: 'The renditions under the old name are still there: remove them, or give the release its old `slug:`'
  })
}

/** A full disk or a lost permission is the failure of these releases, not of the run. */
async function commitOrFail(
  store: Store,
  commits: readonly Commit[],
  settle: Parameters<typeof commitReleases>[2]
): Promise<Array<Commit | Error>> {
  try {
    return await commitReleases(store, commits, settle)
  } catch (error) {
    return commits.map(() => error as Error)
  }
}

function refused(outcome: Outcome, error: Error): Outcome {
  const known = error instanceof PlacementError
  return addMessage(
    {...outcome, state: 'failed', renditions: []},
    {
      ruleId: known ? error.ruleId : 'write-failed',
      severity: 'error',
      reason: error.message,
      hint: known ? error.hint : 'Nothing of this release was changed, or the next build mends it'
    }
  )
}

/** Say where clean copies of a release lie whose embargo stands: from before it was set, or from a rehearsal. */
function gate(run: Run, outcome: Outcome): Outcome {
  if (outcome.embargo?.state !== 'standing' || !outcome.slug) return outcome
  const copies = cleanCopies(run.store, outcome.slug)
  if (copies.length === 0) return outcome
  return addMessage(outcome, {
    ruleId: 'embargo-clean-copy',
    severity: 'warning',
    reason:
      'Unexpected clean copies of a release under embargo: ' +
      copies.map((copy) => '`' + copy.path + '`').join(', ') +
      ', expected none before the lift',
    hint: 'They come from a build before the embargo was set, or from a rehearsal: remove them'
  })
}

function report(run: Run, outcome: Outcome): void {
  run.summary[outcome.state]++
  const {embargo} = outcome
  if (embargo?.state === 'standing' && outcome.state !== 'failed') {
    const known = run.summary.nextLift
    if (!known || Date.parse(embargo.until) < Date.parse(known)) run.summary.nextLift = embargo.until
  }
  run.options.onOutcome(outcome)
}

/** Exit code of a run: 0 done, 1 the copy is wrong, 3 held by embargo, 4 some failed and the rest is written. */
export function exitCodeOf(summary: Summary): number {
  const {written, unchanged: same, held, failed} = summary
  const failures = failed + summary.problems.length
  if (failures > 0) return written + same + held > 0 ? 4 : 1
  return held > 0 ? 3 : 0
}
