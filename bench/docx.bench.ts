import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {afterAll, bench, describe} from 'vitest'
import {docx} from '../src/formats/docx/index.js'
import {read, toGalley} from '../src/pipeline.js'
import {nodeWorld} from '../src/publish/world.js'

/**
 * Word files. Aims: 15 ms for a release when warm, 0.25 s for a process that makes one Word file and no more.
 * `npm run build && npx vitest bench --run bench/docx.bench.ts`. Side by side with pandoc where it is installed.
 */

const root = resolve(import.meta.dirname, '..')
const reference = resolve(root, '../shared/releases/apcc-modern-slavery.txt')
const path = existsSync(reference) ? reference : resolve(root, 'input/street-trees-study.md')
const world = nodeWorld({root, releaseFile: path})

async function prepared(template?: string) {
  const {release, style, file} = await read(
    {path, value: readFileSync(path)},
    {world, ...(template ? {template} : {})}
  )
  return {style, galley: toGalley(release, {style, file})}
}

const plain = await prepared()
const lettered = await prepared('larkhill')

describe('one release, warm', () => {
  bench('the brand’s letterhead', async () => {
    await docx.render(plain.galley, {options: docx.defaults, style: plain.style, world, file: new VFile()})
  })
  bench('the team’s own letterhead', async () => {
    await docx.render(lettered.galley, {
      options: docx.defaults,
      style: lettered.style,
      world,
      file: new VFile()
    })
  })
})

const folder = mkdtempSync(join(tmpdir(), 'pressline-docx-bench-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What a process pays that has a galley and wants a Word file: no markdown, no command line. */
const galleyFile = join(folder, 'galley.json')
writeFileSync(galleyFile, JSON.stringify(plain.galley))
const program = [
  'import {readFileSync} from "node:fs"',
  'const {docx} = await import(' + JSON.stringify(join(root, 'lib/formats/docx/index.js')) + ')',
  'const {baseStyle} = await import(' + JSON.stringify(join(root, 'lib/template/base.js')) + ')',
  'const {emptyWorld} = await import(' + JSON.stringify(join(root, 'lib/template/world.js')) + ')',
  'const {VFile} = await import(' + JSON.stringify(join(root, 'node_modules/vfile/index.js')) + ')',
  'const galley = JSON.parse(readFileSync(' + JSON.stringify(galleyFile) + ', "utf8"))',
  'await docx.render(galley, {options: docx.defaults, style: baseStyle, world: emptyWorld, file: new VFile()})'
].join('\n')
const script = join(folder, 'cold.mjs')
writeFileSync(script, program)
const markdown = join(folder, 'release.md')
writeFileSync(markdown, readFileSync(path))

describe('one release, a process of its own', () => {
  if (existsSync(join(root, 'lib/formats/docx/index.js'))) {
    bench('pressline, DOCX alone', () => void execFileSync(process.execPath, [script]), {iterations: 8})
  }
  if (has('pandoc')) {
    bench(
      'pandoc',
      () => void execFileSync('pandoc', [markdown, '-f', 'markdown', '-o', join(folder, 'out.docx')]),
      {iterations: 8}
    )
  }
})

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
