import {existsSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {displayPath, isInside} from './inside.js'

/** A source to build. */
export interface Input {
  /** Absolute. */
  file: string
  /** As messages and the manifest say it. */
  name: string
}

/** What was found, and what was asked for and is not there. */
export interface Inputs {
  inputs: Input[]
  /** A sentence for each path that names nothing. */
  problems: string[]
}

const extensions = ['md', 'markdown', 'txt']
const anyExtension = '*.{' + extensions.join(',') + '}'

/** Files in a folder of releases that are none. */
const ignored = ['**/node_modules/**', '**/.*/**', '**/.*', '**/{README,CHANGELOG,LICENSE,CONTRIBUTING}.*']

/**
 * Find the sources that `paths` name: files as they are, folders with every `.md`, `.markdown` and `.txt` below them
 * (no README, nothing hidden), globs. Sorted by name, each once. A link that leads out of the project is a problem.
 *
 * @param root the project, absolute; `paths` are relative to it.
 */
export async function findInputs(paths: readonly string[], root: string, out: string): Promise<Inputs> {
  const files = new Set<string>()
  const problems: string[] = []
  for (const given of paths) {
    const found = await expand(given, root)
    if (found.length === 0) problems.push(nothing(given, root))
    for (const file of found) {
      const problem = isInside(out, file) ? undefined : refuse(file, root)
      if (problem) problems.push(problem)
      else if (!isInside(out, file)) files.add(file)
    }
  }
  const inputs = [...files].map((file) => ({file, name: displayPath(root, file)}))
  inputs.sort((a, b) => (a.name < b.name ? -1 : 1))
  return {inputs, problems}
}

async function expand(given: string, root: string): Promise<string[]> {
  const place = path.resolve(root, given)
  const facts = existsSync(place) ? statSync(place) : undefined
  if (facts?.isFile()) return [place]
  const {glob} = await import('tinyglobby')
  if (facts?.isDirectory()) {
    return glob(['**/' + anyExtension], {
      cwd: place,
      absolute: true,
      ignore: ignored,
      followSymbolicLinks: false,
      caseSensitiveMatch: false
    })
  }
  const pattern = given.split(path.win32.sep).join('/')
  if (!/[*?[\]{}]/.test(pattern)) return []
  const found = await glob([pattern], {
    cwd: root,
    absolute: true,
    ignore: ignored,
    followSymbolicLinks: false
  })
  return found.filter((file) => extensions.includes(path.extname(file).slice(1).toLowerCase()))
}

function nothing(given: string, root: string): string {
  const what = existsSync(path.resolve(root, given)) ? 'empty folder' : 'missing'
  return (
    'Unexpected ' +
    what +
    ' `' +
    given +
    '`, expected releases: files, folders or globs of `.' +
    extensions.join('`, `.') +
    '`'
  )
}

/** A file of the project that is a link out of it is not read; one that was named outside it may be. */
function refuse(file: string, root: string): string | undefined {
  if (!isInside(root, file)) return undefined
  if (isInside(realpathSync(root), realpathSync(file))) return undefined
  return (
    'Unexpected link `' +
    displayPath(root, file) +
    '` that leads out of the project, expected a file inside it'
  )
}
