import {execFileSync} from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'

/** A stranger's project: an empty folder with the packed tarball installed in it, and nothing of this checkout. */

export const root = resolve(import.meta.dirname, '../..')

export interface Stranger {
  folder: string
  tarball: {bytes: number; files: number}
  /** Run a program there; its standard output, or an error with all it said. */
  run(program: string, ...args: string[]): string
  write(file: string, text: string): void
}

/** Pack this checkout (as built) and install it. Dependencies come from the npm client's cache or registry. */
export function makeStranger(): Stranger {
  const folder = mkdtempSync(join(tmpdir(), 'pressline-stranger-'))
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  ) as Array<{filename: string; size: number; entryCount: number}> | Record<string, never>
  const entry = Array.isArray(packed) ? packed[0] : (Object.values(packed)[0] as never)
  const {filename, size, entryCount} = entry as {filename: string; size: number; entryCount: number}
  const stranger: Stranger = {
    folder,
    tarball: {bytes: size, files: entryCount},
    run: (program, ...args) => {
      try {
        return execFileSync(program, args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
      } catch (error) {
        const {stdout, stderr, message} = error as {stdout?: string; stderr?: string; message: string}
        throw new Error(message + '\n' + (stdout ?? '') + (stderr ?? ''))
      }
    },
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), {recursive: true})
      writeFileSync(join(folder, file), text)
    }
  }
  stranger.write('package.json', JSON.stringify({name: 'stranger', private: true, type: 'module'}))
  stranger.run('npm', 'install', '--no-audit', '--no-fund', '--omit=dev', './' + filename)
  return stranger
}

/** Let the stranger use a tool of ours (TypeScript, types) without installing it anew. */
export function lend(stranger: Stranger, ...names: string[]): void {
  for (const name of names) {
    const target = join(stranger.folder, 'node_modules', name)
    try {
      statSync(target)
    } catch {
      mkdirSync(dirname(target), {recursive: true})
      symlinkSync(join(root, 'node_modules', name), target)
    }
  }
}

/** Code samples of a page: those with a `file=` name, and those without. */
export function samplesOf(page: string, language: string): Array<{file: string | undefined; code: string}> {
  const text = readFileSync(join(root, page), 'utf8')
  const pattern = new RegExp('^```' + language + '(?: file=(\\S+))?\\n([\\s\\S]*?)^```', 'gm')
  return [...text.matchAll(pattern)].map((match) => ({file: match[1], code: match[2] ?? ''}))
}

/** Every page under `docs/` and the README that has a TypeScript sample. */
export function pagesWithSamples(): string[] {
  const pages = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
  return ['README.md', ...pages].filter((page) => samplesOf(page, 'ts').length > 0).sort()
}
