import {existsSync, readdirSync, realpathSync, statSync} from 'node:fs'
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
/** Files in a folder of releases that are none. */
const noRelease = /^(?:\.|(?:README|CHANGELOG|LICENSE|CONTRIBUTING)\.)/i

/**
 * Find the sources that `paths` name: files as they are, folders with every `.md`, `.markdown` and `.txt` below them
 * (no README, nothing hidden), globs. Sorted by name, each once. A link that leads out of the project is a problem.
 *
 * @param root the project, absolute; `paths` are relative to it.
 */
export async function findInputs(paths: readonly string[], root: string, out: string): Promise<Inputs> {
  const files = new Set<string>()
  const border: Border = {root, real: realpathSync.native(root), checked: new Map()}
  const problems: string[] = []
  for (const given of paths) {
    const found = await expand(given, root, problems)
    if (found.length === 0) problems.push(nothing(given, root))
    for (const {file, plain} of found) {
      if (isInside(out, file)) continue
      const problem = refuse(file, plain, border)
      if (problem) problems.push(problem)
      else files.add(file)
    }
  }
  const inputs = [...files].map((file) => ({file, name: displayPath(root, file)}))
  inputs.sort((a, b) => (a.name < b.name ? -1 : 1))
  return {inputs, problems}
}

/** A file that was found; `plain` where it is known to be no link. */
interface Found {
  file: string
  plain: boolean
}

async function expand(given: string, root: string, problems: string[]): Promise<Found[]> {
  const place = path.resolve(root, given)
  const facts = statSync(place, {throwIfNoEntry: false})
  if (facts?.isFile()) return [{file: place, plain: false}]
  if (facts?.isDirectory()) return walk(place, root, problems)
  const pattern = given.split(path.win32.sep).join('/')
  if (!/[*?[\]{}]/.test(pattern)) return []
  const {glob} = await import('tinyglobby')
  const found = await glob([pattern], {cwd: root, absolute: true, ignore: ['**/node_modules/**']})
  return found.map((file) => ({file: path.normalize(file), plain: false})).filter(({file}) => isText(file))
}

function isText(file: string): boolean {
  return extensions.includes(path.extname(file).slice(1).toLowerCase())
}

/** Every text below a folder. A link to a file is a file; a link to a folder is not followed, and said so. */
function walk(folder: string, root: string, problems: string[]): Found[] {
  const files: Found[] = []
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (noRelease.test(entry.name) || entry.name === 'node_modules') continue
    const file = path.join(folder, entry.name)
    const target = entry.isSymbolicLink() ? statSync(file, {throwIfNoEntry: false}) : entry
    if (entry.isDirectory()) files.push(...walk(file, root, problems))
    else if (target?.isDirectory()) {
      problems.push(
        'Unexpected link `' + displayPath(root, file) + '` to a folder, expected the folder itself'
      )
    } else if (isText(file)) files.push({file, plain: !entry.isSymbolicLink()})
  }
  return files
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

/** The project, whose border no link may lead over. */
interface Border {
  root: string
  /** Links followed. */
  real: string
  /** Is a folder inside? Asked once for each. */
  checked: Map<string, boolean>
}

/** A file of the project that is a link out of it is not read; one that was named outside it may be. */
function refuse(file: string, plain: boolean, border: Border): string | undefined {
  const {root} = border
  if (!isInside(root, file)) return undefined
  if (plain && isRealFolderInside(path.dirname(file), border)) return undefined
  const real = existsSync(file) ? realpathSync.native(file) : undefined
  if (!real)
    return 'Unexpected link `' + displayPath(root, file) + '` to a file that is missing, expected a file'
  if (isInside(border.real, real)) return undefined
  return (
    'Unexpected link `' +
    displayPath(root, file) +
    '` that leads out of the project, expected a file inside it'
  )
}

function isRealFolderInside(folder: string, {real, checked}: Border): boolean {
  const known = checked.get(folder) ?? isInside(real, realpathSync.native(folder))
  checked.set(folder, known)
  return known
}
