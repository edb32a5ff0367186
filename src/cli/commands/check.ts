import path from 'node:path'
import type {VFile} from 'vfile'
import {
  applyFixes,
  type CheckedFinding,
  checkRelease,
  type PictureSize,
  type PresetName,
  presets,
  type ReporterName,
  RuleOptionsError,
  reporters
} from '../../check/index.js'
import {type ReadResult, read} from '../../pipeline.js'
import {findInputs, type Input} from '../../publish/inputs.js'
import {makeOptions} from '../../publish/make.js'
import {failure} from '../../publish/outcome.js'
import {version} from '../../publish/packages.js'
import {pictureSizes} from '../../publish/picture-sizes.js'
import {openProject, type Project} from '../../publish/project.js'
import type {HouseStyles} from '../../publish/styles.js'
import {withTaggedVersion} from '../../publish/tagged-version.js'
import {emptyShelf} from '../../publish/world.js'
import {writeFileWhole} from '../../publish/write-whole.js'
import {hasErrors} from '../../release/message.js'
import {nearest} from '../../release/nearest.js'
import {houseStyles} from '../house-styles.js'
import {inkFor} from '../ink.js'
import {exit, type Io, talk, UsageError} from '../io.js'
import {reportMessages} from '../report.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {inputOf, piped, sourceOf} from '../source.js'
import {plural} from '../words.js'

/** Flags of `pressline check`. */
export interface CheckFlags extends SharedFlags {
  preset?: string
  reporter?: string
  verbose?: boolean
  fix?: boolean
}

/** A release that was read, and what was found in it. */
interface Checked {
  input: Input
  result: ReadResult
  /** Pictures as measured. */
  sizes: ReadonlyMap<string, PictureSize>
  findings: CheckedFinding[]
}

/** House rules over the releases. Nothing is written but, with `--fix`, the sources. */
export async function check(io: Io, paths: string[], flags: CheckFlags): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const reporter = nameIn(Object.keys(reporters), flags.reporter ?? 'pretty', 'reporter') as ReporterName
  const preset = nameIn(
    Object.keys(presets),
    flags.preset ?? project.config.preset ?? 'recommended',
    'preset'
  ) as PresetName
  if (flags.fix && paths.includes(piped))
    throw new UsageError('Unexpected `--fix` of what is piped in, expected a file to mend')
  const {inputs, problems} =
    paths.length === 1 && paths[0] === piped
      ? {inputs: [inputOf(io, piped)], problems: []}
      : await findInputs(paths.length ? paths : project.input, project.root, project.out)
  const ink = inkFor(io, io.stderr)
  for (const problem of problems) talk(io, ink.red('error') + ' ' + problem)
  if (inputs.length === 0) return exit.usage
  const {now} = clockOf(io, flags)
  const {checked, unreadable} = await readAll(io, project, inputs, now)
  const styles = await houseStyles(project)
  for (const name of styles.skipped)
    talk(io, ink.yellow('warning') + ' Unexpected kind of style `' + name + '`, left out')
  for (const one of checked) one.findings = findingsOf(one, checked, project, preset, now, styles)
  if (flags.fix) await fixAll(io, checked)
  const files = checked.map((one) => one.result.file)
  io.stdout.write(
    reporters[reporter](files, {
      colour: inkFor(io, io.stdout).isColorSupported,
      version: version(),
      quiet: flags.verbose !== true
    })
  )
  return unreadable + problems.length > 0 || files.some((file) => isWrong(file, project.strict))
    ? exit.copy
    : exit.done
}

/** @throws UsageError for a name that is not in the list. */
function nameIn(known: readonly string[], name: string, what: string): string {
  if (known.includes(name)) return name
  const near = nearest(name, known)
  const list = known.map((one) => '`' + one + '`').join(', ')
  throw new UsageError('Unexpected ' + what + ' `' + name + '`, expected ' + (near ? '`' + near + '`' : list))
}

async function readAll(
  io: Io,
  project: Project,
  inputs: readonly Input[],
  now: string
): Promise<{checked: Checked[]; unreadable: number}> {
  const shelf = emptyShelf()
  const checked: Checked[] = []
  let unreadable = 0
  for (const input of inputs) {
    try {
      const source = await sourceOf(io, input, project)
      const asMade = makeOptions(project, {input, now, embargoed: true}, shelf)
      const {options} = await withTaggedVersion(project, input, source.value, asMade)
      const result = await read(source, options)
      const sizes = await pictureSizes(result.release, options.world)
      checked.push({input, result, sizes, findings: []})
    } catch (error) {
      unreadable++
      const {outcome} = failure(
        input.name,
        'source-unreadable',
        error instanceof Error ? error.message : String(error)
      )
      talk(io, reportMessages(input.name, outcome.messages, {verbose: true, ink: inkFor(io, io.stderr)}))
    }
  }
  return {checked, unreadable}
}

function findingsOf(
  one: Checked,
  all: readonly Checked[],
  project: Project,
  preset: PresetName,
  now: string,
  styles: HouseStyles
): CheckedFinding[] {
  const {release, parsed, file} = one.result
  try {
    return checkRelease(release, file, {
      preset,
      rules: project.config.rules,
      extra: [...project.extensions.flatMap((extension) => extension.rules ?? []), ...styles.rules],
      positions: parsed.matter.positions,
      now,
      sizes: one.sizes,
      translations: translationsOf(one, all)
    })
  } catch (error) {
    if (error instanceof RuleOptionsError) throw new UsageError(error.message)
    throw error
  }
}

/** The same release in other languages: by its id, or by the path that its front matter names. */
function translationsOf(one: Checked, all: readonly Checked[]): Checked['result']['release'][] {
  const {meta} = one.result.release
  const folder = path.posix.dirname(one.input.name)
  const named = new Set(
    [...meta.translations.map((translation) => translation.path), meta.translationOf]
      .filter((name) => name !== undefined)
      .map((name) => path.posix.join(folder, name))
  )
  return all
    .filter((other) => other !== one)
    .filter(
      (other) =>
        named.has(other.input.name) || (meta.id !== undefined && other.result.release.meta.id === meta.id)
    )
    .map((other) => other.result.release)
}

/** Mend what a rule knows how to mend; a file whose bytes are not its text is left alone. */
async function fixAll(io: Io, checked: readonly Checked[]): Promise<void> {
  for (const {input, result, findings} of checked) {
    const source = String(result.file.value)
    const {value, applied} = applyFixes(source, findings)
    if (applied === 0) continue
    await writeFileWhole(input.file, value)
    talk(io, 'mended ' + plural(applied, 'place') + ' in ' + input.name)
  }
}

function isWrong(file: VFile, strict: boolean): boolean {
  return hasErrors(file) || (strict && file.messages.some((message) => message.fatal === false))
}
