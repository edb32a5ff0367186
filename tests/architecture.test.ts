import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {describe, expect, it} from 'vitest'

/** The import table of `docs/architecture.md`, held against the code. */

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .sort()

const read = (file: string): string => readFileSync(join(src, file), 'utf8')

const all = [
  'release',
  'language',
  'time',
  'parse',
  'recognise',
  'check',
  'galley',
  'template',
  'compose',
  'image',
  'news'
]
const below = [...all, 'formats', 'config']
const allow: Record<string, string[]> = {
  release: [],
  language: [],
  time: ['language'],
  parse: ['release', 'language', 'time'],
  recognise: ['release', 'language', 'time'],
  check: ['release', 'language', 'time'],
  galley: ['release'],
  template: ['release', 'galley'],
  compose: ['release', 'language', 'time', 'galley', 'template'],
  image: [],
  news: ['release', 'galley', 'time'],
  formats: ['release', 'galley', 'template', 'image', 'language', 'time', 'news'],
  config: all.concat('formats'),
  pipeline: below,
  unified: [...below, 'pipeline'],
  publish: [...below, 'pipeline'],
  cli: [...below, 'pipeline', 'publish'],
  testing: [...below, 'pipeline'],
  index: [...below, 'pipeline', 'unified']
}

/** Formats that are made of others, and which; only through the other's `index.ts`. */
const wraps: Record<string, string[]> = {
  eml: ['html', 'wire'],
  newsml: ['nitf', 'html', 'wire'],
  feed: ['html'],
  ninjs: ['html', 'wire']
}

const outside = new Set(['publish', 'cli'])

const layer = (path: string): string => (relative(src, path).split(sep)[0] ?? '').replace(/\.[jt]s$/, '')
const format = (path: string): string | undefined =>
  /^formats[/\\]([^/\\]+)[/\\]/.exec(relative(src, path))?.[1]

function importsOf(file: string): string[] {
  const code = read(file).replace(/\/\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

describe('the architecture', () => {
  it.each(files)('src/%s imports only inward', (file) => {
    const path = join(src, file)
    const from = layer(path)
    for (const spec of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = resolve(dirname(path), spec)
      const to = layer(target)
      if (to !== from) expect(allow[from], file + ' → ' + spec).toContain(to)
      const [mine, theirs] = [format(path), format(target)]
      if (mine && theirs && mine !== theirs) {
        expect(wraps[mine], file + ' → ' + spec).toContain(theirs)
        expect(spec, file + ' → ' + spec).toMatch(/\/index\.js$/)
      }
    }
  })

  it.each(files.filter((file) => !outside.has(layer(join(src, file)))))(
    'src/%s touches no disk, clock, environment, console or chance',
    (file) => {
      const code = read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
      for (const spec of importsOf(file))
        expect(spec, file).not.toMatch(/^(node:)?(fs|os|child_process|net|https?)\b/)
      expect(code).not.toMatch(/\bprocess\.|\bconsole\.|new Date\(\)|Date\.now\(|Math\.random\(/)
    }
  )

  it('has no import cycles between files', () => {
    const graph = new Map(
      files.map((file) => [
        resolve(src, file),
        importsOf(file)
          .filter((spec) => spec.startsWith('.') && spec.endsWith('.js'))
          .map((spec) => resolve(dirname(join(src, file)), spec.replace(/\.js$/, '.ts')))
      ])
    )
    const done = new Set<string>()
    const walk = (file: string, trail: string[]): void => {
      if (trail.includes(file)) {
        throw new Error(
          [...trail.slice(trail.indexOf(file)), file].map((path) => relative(src, path)).join(' → ')
        )
      }
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
      done.add(file)
    }
    for (const file of graph.keys()) walk(file, [])
  })

  it('has no default exports and no file called utils', () => {
    for (const file of files) {
      expect(file).not.toMatch(/(^|\/)utils?\.ts$/)
      expect(read(file), file).not.toMatch(/^export default\b/m)
    }
  })

  it('names every folder under src in docs/architecture.md', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const folders = readdirSync(src, {withFileTypes: true}).filter((entry) => entry.isDirectory())
    for (const {name} of folders) expect(page, 'src/' + name).toContain('`src/' + name + '`')
  })

  it('has one page for every format', () => {
    for (const entry of readdirSync(join(src, 'formats'), {withFileTypes: true})) {
      if (entry.isDirectory())
        expect(existsSync(join(root, 'docs/formats', entry.name + '.md')), entry.name).toBe(true)
    }
  })
})
