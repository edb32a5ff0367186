import path from 'node:path'
import type {Config} from '../../config/define.js'
import {untilInstant} from '../../publish/clock.js'
import type {Outcome} from '../../publish/outcome.js'
import {openProject} from '../../publish/project.js'
import {exitCodeOf, type PublishOptions, publish, type Summary} from '../../publish/publish.js'
import {parseShard} from '../../publish/shard.js'
import {checkFormats} from '../formats.js'
import {type Ink, inkFor} from '../ink.js'
import {exit, type Io, print, talk, UsageError} from '../io.js'
import {startProgress} from '../progress.js'
import {countWords, reportMessages} from '../report.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {outcomeTable} from '../table.js'
import {grouped, instantWords, plural, waitWords} from '../words.js'

/** Flags of `pressline build`. */
export interface BuildFlags extends SharedFlags {
  embargoed?: boolean
  removeAdvanceCopies?: boolean
  jobs?: string
  shard?: string
  force?: boolean
  json?: boolean
  verbose?: boolean
  quiet?: boolean
  watch?: boolean
}

/** Build releases into every configured format. */
export async function build(io: Io, paths: string[], flags: BuildFlags): Promise<number> {
  const options = await buildOptions(io, paths, flags)
  if (flags.watch) {
    const {watch} = await import('../watch.js')
    const now = () => clockOf(io, flags).now
    return watch(io, {now, run: async () => (await runOnce(io, {...options, now: now()}, flags)).summary})
  }
  const {code} = await runOnce(io, options, flags)
  return code
}

async function buildOptions(
  io: Io,
  paths: string[],
  flags: BuildFlags
): Promise<Omit<PublishOptions, 'onOutcome'>> {
  const jobs = wholeNumber(flags.jobs, '--jobs')
  const extra: Config = jobs === undefined ? {} : {jobs}
  const project = projectOptions(io, flags, extra)
  const opened = await openProject(project)
  checkFormats(opened.formats, opened.extensions)
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard)
  if (flags.shard !== undefined && !shard) {
    throw new UsageError('Unexpected shard `' + flags.shard + '`, expected a part of a whole such as `2/5`')
  }
  return {
    project,
    paths: paths.length ? paths : undefined,
    now: clockOf(io, flags).now,
    embargoed: flags.embargoed,
    removeAdvance: flags.removeAdvanceCopies,
    force: flags.force,
    jobs,
    shard,
    stopSignal: (workers) => (workers ? io.stopSignal() : undefined)
  }
}

function wholeNumber(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 256) {
    throw new UsageError('Unexpected `' + flag + ' ' + text + '`, expected a whole number from 1 to 256')
  }
  return value
}

/** Releases whose files are listed at the end; the manifest has them all. */
const listed = 25

/** What a run keeps for its closing lines: never more than a screenful, however many releases there are. */
interface Closing {
  written: Outcome[]
  notListed: number
  held: Outcome[]
  files: number
  counts: {error: number; warning: number; info: number}
}

/** One run over all paths, with its report. */
export async function runOnce(
  io: Io,
  options: Omit<PublishOptions, 'onOutcome'>,
  flags: BuildFlags
): Promise<{code: number; summary: Summary}> {
  const start = process.uptime()
  const ink = inkFor(io, io.stderr)
  const closing: Closing = {
    written: [],
    notListed: 0,
    held: [],
    files: 0,
    counts: {error: 0, warning: 0, info: 0}
  }
  let progress = startProgress(io, 0, ink)
  const summary = await publish({
    ...options,
    onPlan({toMake}) {
      progress = startProgress(io, flags.quiet ? 0 : toMake, ink)
    },
    onOutcome(outcome) {
      note(closing, outcome)
      const report = reportMessages(outcome.source, outcome.messages, {verbose: flags.verbose === true, ink})
      if (flags.json) print(io, JSON.stringify(jsonLine(outcome)))
      else if (report && !(flags.quiet && outcome.state !== 'failed')) {
        progress.clear()
        talk(io, report)
      }
      if (outcome.state !== 'unchanged') progress.advance()
    }
  })
  progress.clear()
  for (const problem of summary.problems) talk(io, ink.red('error') + ' ' + problem)
  const code = nothingFound(summary) ? exit.usage : summary.stopped ? exit.stopped : exitCodeOf(summary)
  if (!flags.json) close(io, options, flags, closing, summary, (process.uptime() - start) * 1000)
  return {code, summary}
}

function nothingFound(summary: Summary): boolean {
  return (
    summary.problems.length > 0 && summary.written + summary.unchanged + summary.held + summary.failed === 0
  )
}

function note(closing: Closing, outcome: Outcome): void {
  if (outcome.state === 'written') {
    closing.files += outcome.renditions.length
    if (closing.written.length < listed) closing.written.push(outcome)
    else closing.notListed++
  }
  if (outcome.state === 'held' && closing.held.length < listed) closing.held.push(outcome)
  for (const message of outcome.messages) closing.counts[message.severity]++
}

/** One release as a line of JSON: what `--json` prints. */
function jsonLine(outcome: Outcome): object {
  const {source, slug, state, headline, embargo, renditions, messages} = outcome
  return {
    source,
    slug,
    state,
    headline,
    embargo,
    renditions: renditions.map(({path: file, format, mediaType, bytes, sha256, picture, advance}) => ({
      path: file,
      format,
      mediaType,
      bytes,
      sha256,
      picture,
      advance
    })),
    messages: messages.map(({text: _, ...message}) => message)
  }
}

/** The closing table and the line that counts. */
function close(
  io: Io,
  options: Omit<PublishOptions, 'onOutcome'>,
  flags: BuildFlags,
  closing: Closing,
  summary: Summary,
  milliseconds: number
): void {
  const ink = inkFor(io, io.stdout)
  const out = path.relative(io.cwd, summary.out)
  if (!flags.quiet) {
    if (closing.written.length > 0) print(io, outcomeTable(closing.written, out, ink))
    if (closing.notListed > 0) {
      print(
        io,
        '… and ' +
          plural(closing.notListed, 'more release') +
          ', all of them in ' +
          path.join(out, 'manifest.json')
      )
    }
  }
  const loud = inkFor(io, io.stderr)
  for (const outcome of closing.held) talk(io, heldLine(outcome, options.now, loud))
  if (summary.held > closing.held.length) {
    talk(io, loud.yellow('held') + '  … and ' + grouped(summary.held - closing.held.length) + ' more')
  }
  talk(io, countLine(closing, summary, milliseconds, flags, loud))
}

function heldLine(outcome: Outcome, now: string, ink: Ink): string {
  const {embargo} = outcome
  const lift = embargo
    ? instantWords(embargo.until, embargo.zone) + ' (' + waitWords(untilInstant(embargo.until, now)) + ')'
    : ''
  return ink.yellow('held') + '  ' + outcome.source + '  lifts ' + lift + ', nothing written'
}

function countLine(
  closing: Closing,
  summary: Summary,
  milliseconds: number,
  flags: BuildFlags,
  ink: Ink
): string {
  const {written, unchanged, held, failed} = summary
  const states = [
    written ? ink.green(grouped(written) + ' written') : '',
    unchanged ? grouped(unchanged) + ' unchanged' : '',
    held ? ink.yellow(grouped(held) + ' held') : '',
    failed ? ink.red(grouped(failed) + ' failed') : ''
  ].filter(Boolean)
  const total = plural(written + unchanged + held + failed, 'release')
  const files = closing.files ? ' · ' + plural(closing.files, 'file') : ''
  const messages = countWords(closing.counts, flags.verbose === true)
  const stopped = summary.stopped ? ink.red('stopped') + ' · ' : ''
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0) + ' s'
  return (
    stopped +
    total +
    ': ' +
    (states.join(', ') || 'nothing to do') +
    files +
    (messages ? ' · ' + messages : '') +
    ' · ' +
    seconds
  )
}
