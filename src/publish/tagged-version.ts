import path from 'node:path'
import {type BuildOptions, read} from '../pipeline.js'
import {safeStem} from './files.js'
import {git} from './git.js'
import type {Input} from './inputs.js'
import {FileRefusedError} from './inside.js'
import type {Project} from './project.js'
import {readRevision} from './revision.js'

/**
 * The version that git tags give a text, where the configuration says `versions: git-tags`. A text that the tag
 * `<slug>/v3` holds is version 3; one that no tag holds is one more than the highest tag; without tags it is 1.
 *
 * @param file of the release, absolute, in a repository on this machine. Nothing is fetched.
 * @throws FileRefusedError where there is no repository, or one that was cloned without its tags.
 */
export async function taggedVersion(
  file: string,
  slug: string,
  text: Uint8Array,
  limit: number
): Promise<number> {
  const cwd = path.dirname(file)
  const numbers = await tagNumbers(safeStem(slug), cwd)
  for (const number of numbers) {
    const revision = 'refs/tags/' + safeStem(slug) + '/v' + number
    const known = await readRevision({revision, file: path.basename(file)}, cwd, limit).catch(() => undefined)
    if (known && sameText(known, text)) return number
  }
  return (numbers[0] ?? 0) + 1
}

/** Numbers of the tags of a release, the highest first. */
async function tagNumbers(stem: string, cwd: string): Promise<number[]> {
  const names = await ask(['for-each-ref', '--format=%(refname:strip=-1)', 'refs/tags/' + stem + '/'], cwd)
  const numbers = names
    .split('\n')
    .flatMap((name) => (/^v[1-9]\d{0,8}$/.test(name) ? [Number(name.slice(1))] : []))
  if (numbers.length === 0 && (await ask(['rev-parse', '--is-shallow-repository'], cwd)).trim() === 'true') {
    throw new FileRefusedError(
      'Unexpected clone without its history, expected one with tags to take versions from: `git fetch --unshallow --tags`'
    )
  }
  return numbers.sort((a, b) => b - a)
}

async function ask(words: readonly string[], cwd: string): Promise<string> {
  try {
    return (await git(words, cwd)).toString('utf8')
  } catch (error) {
    throw new FileRefusedError(
      'Unexpected `versions: git-tags`, expected a repository with tags: ' + (error as Error).message
    )
  }
}

/** Git may have changed line ends on the way out. */
function sameText(a: Uint8Array, b: Uint8Array): boolean {
  const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
  return lines(a) === lines(b)
}

/**
 * Options that set the version a text has by its tags, and that version; the same options where the release states
 * one itself, or the configuration takes none from tags.
 */
export async function withTaggedVersion(
  project: Project,
  input: Input,
  text: Uint8Array,
  options: BuildOptions
): Promise<{options: BuildOptions; version?: number}> {
  if (project.config.versions !== 'git-tags') return {options}
  const {parsed, release} = await read({path: input.name, value: text}, options)
  if (parsed.matter.facts.version !== undefined) return {options}
  const version = await taggedVersion(input.file, release.meta.slug, text, project.limits.bytes)
  const tagged = {
    name: 'pressline-versions',
    transforms: [
      () => (tree: typeof release) => {
        tree.meta.version = version
      }
    ]
  }
  return {options: {...options, extensions: [...(options.extensions ?? []), tagged]}, version}
}
