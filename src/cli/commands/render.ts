import path from 'node:path'
import {build} from '../../pipeline.js'
import {makeOptions} from '../../publish/make.js'
import {plainMessages} from '../../publish/outcome.js'
import {openProject} from '../../publish/project.js'
import {withTaggedVersion} from '../../publish/tagged-version.js'
import {writeFileWhole} from '../../publish/write-whole.js'
import {hasErrors} from '../../release/message.js'
import {isLifted as isLiftedAt} from '../../time/index.js'
import {checkFormats} from '../formats.js'
import {inkFor} from '../ink.js'
import {exit, type Io, talk, UsageError} from '../io.js'
import {reportMessages} from '../report.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {inputOf, sourceOf} from '../source.js'
import {instantWords} from '../words.js'

/** Flags of `pressline render`. */
export interface RenderFlags extends SharedFlags {
  to: string
  profile?: string
  output?: string
  embargoed?: boolean
  verbose?: boolean
}

/** One release in one format, to stdout or a file. The embargo holds here too. */
export async function render(io: Io, file: string, flags: RenderFlags): Promise<number> {
  const format = flags.profile ? flags.to + ':' + flags.profile : flags.to
  const project = await openProject(projectOptions(io, {...flags, formats: format}))
  checkFormats([format], project.extensions)
  const input = inputOf(io, file)
  const source = await sourceOf(io, input, project)
  const now = clockOf(io, flags).now
  const embargoed = flags.embargoed === true
  const asMade = makeOptions(project, {input, now, embargoed})
  const {options} = await withTaggedVersion(project, input, source.value, asMade)
  const result = await build(source, options)
  const ink = inkFor(io, io.stderr)
  const report = reportMessages(input.name, plainMessages(result.file), {
    verbose: flags.verbose === true,
    ink
  })
  if (report) talk(io, report)
  if (hasErrors(result.file)) return exit.copy
  if (result.held) {
    talk(
      io,
      ink.yellow('held') +
        '  ' +
        input.name +
        '  lifts ' +
        instantWords(result.held.until, result.held.zone) +
        '; `--embargoed` makes an advance copy'
    )
    return exit.held
  }
  const [rendition] = result.renditions
  if (!rendition) return exit.copy
  if (flags.output === undefined) return toStdout(io, rendition.value)
  const advance = result.release.meta.embargo && !isLiftedAt(result.release.meta.embargo.until, now)
  if (advance && !path.basename(flags.output).includes('EMBARGOED')) {
    throw new UsageError(
      'Unexpected name `' + flags.output + '` of an advance copy, expected one with `EMBARGOED` in it'
    )
  }
  await writeFileWhole(path.resolve(io.cwd, flags.output), rendition.value)
  return exit.done
}

function toStdout(io: Io, value: string | Uint8Array): number {
  if (typeof value !== 'string' && io.stdout.isTTY) {
    throw new UsageError('Unexpected terminal for a binary format, expected `-o FILE` or a pipe')
  }
  io.stdout.write(value)
  return exit.done
}
