import {VFile} from 'vfile'
import {read, toGalley} from '../../pipeline.js'
import {makeOptions} from '../../publish/make.js'
import {plainMessages} from '../../publish/outcome.js'
import {openProject} from '../../publish/project.js'
import {withTaggedVersion} from '../../publish/tagged-version.js'
import {hasErrors} from '../../release/message.js'
import {inkFor} from '../ink.js'
import {exit, type Io, print, talk, UsageError} from '../io.js'
import {reportMessages} from '../report.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {inputOf, sourceOf} from '../source.js'

/** Version of the trees as JSON; readers refuse another major. */
const version = '1.0'

/** Stages that can be looked at. */
export const stages = ['mdast', 'release', 'galley'] as const
type Stage = (typeof stages)[number]

/** Flags of `pressline inspect`. */
export interface InspectFlags extends SharedFlags {
  stage: string
  verbose?: boolean
}

/** Any stage of a release as JSON on stdout. */
export async function inspect(io: Io, file: string, flags: InspectFlags): Promise<number> {
  const stage = stages.find((one) => one === flags.stage)
  if (!stage) {
    throw new UsageError(
      'Unexpected stage `' + flags.stage + '`, expected ' + stages.map((one) => '`' + one + '`').join(', ')
    )
  }
  const project = await openProject(projectOptions(io, flags))
  const input = inputOf(io, file)
  const source = await sourceOf(io, input, project)
  const {now} = clockOf(io, flags)
  const asMade = makeOptions(project, {input, now, embargoed: true})
  const {options} = await withTaggedVersion(project, input, source.value, asMade)
  const result = await read(source, options)
  const messages = new VFile({path: input.name, value: result.file.value})
  messages.messages.push(...result.file.messages)
  const tree = treeOf(stage, result, {now, file: messages, extensions: options.extensions})
  print(io, JSON.stringify({version, stage, tree}, undefined, 2))
  const report = reportMessages(input.name, plainMessages(messages), {
    verbose: flags.verbose === true,
    ink: inkFor(io, io.stderr)
  })
  if (report) talk(io, report)
  return hasErrors(messages) ? exit.copy : exit.done
}

type Read = Awaited<ReturnType<typeof read>>

function treeOf(stage: Stage, result: Read, options: Parameters<typeof toGalley>[1]): unknown {
  const trees: Record<Stage, () => unknown> = {
    mdast: () => result.parsed.tree,
    release: () => result.release,
    galley: () => toGalley(result.release, {...options, style: result.style})
  }
  return trees[stage]()
}
