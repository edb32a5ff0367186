import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {afterAll, bench, describe} from 'vitest'
import {pdf} from '../src/formats/pdf/index.js'
import {setPdf} from '../src/formats/pdf/set-pdf.js'
import {read, toGalley} from '../src/pipeline.js'
import {nodeWorld} from '../src/publish/world.js'

/**
 * PDF files. Aims: 15 ms for a release when warm, 0.45 s for a process that makes one PDF and no more, memory flat
 * over 1,000 documents. `npm run build && npx vitest bench --run bench/pdf.bench.ts`. Side by side with typst where
 * it is installed; a typst file claims one standard, ours two and is checked before it is handed over.
 */

const root = resolve(import.meta.dirname, '..')
const reference = resolve(root, '../shared/releases/apcc-modern-slavery.txt')
const path = existsSync(reference) ? reference : resolve(root, 'input/street-trees-study.md')
const now = '2026-11-24T08:00:00Z'
const world = nodeWorld({root, releaseFile: path, now})
const {release, style, file} = await read({path, value: readFileSync(path)}, {world})
const galley = toGalley(release, {style, now, file})
const context = () => ({options: pdf.defaults, style, world, file: new VFile()})

describe('one release, warm', () => {
  bench('made up, drawn and judged', async () => {
    await pdf.render(galley, context())
  })
  bench('made up only', async () => {
    await setPdf(galley, context())
  })
})

describe('a thousand releases', () => {
  bench(
    'memory at the end, in MB over the start (on stderr)',
    async () => {
      const start = heap()
      for (let at = 0; at < 1000; at++) {
        if (at === 200) process.stderr.write('after 200: +' + (heap() - start) + ' MB\n')
        await pdf.render({...galley, meta: {...galley.meta, headline: 'Release ' + at}}, context())
      }
      process.stderr.write('after 1000: +' + (heap() - start) + ' MB\n')
    },
    {iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0}
  )
})

function heap(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 1e6)
}

const folder = mkdtempSync(join(tmpdir(), 'pressline-pdf-bench-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What a process pays that has a galley and wants a PDF: no markdown, no command line. */
const galleyFile = join(folder, 'galley.json')
writeFileSync(galleyFile, JSON.stringify(galley))
const from = (name: string): string => JSON.stringify(join(root, name))
const program = [
  'import {readFileSync} from "node:fs"',
  'const {pdf} = await import(' + from('lib/formats/pdf/index.js') + ')',
  'const {baseStyle} = await import(' + from('lib/template/base.js') + ')',
  'const {nodeWorld} = await import(' + from('lib/publish/world.js') + ')',
  'const {VFile} = await import(' + from('node_modules/vfile/index.js') + ')',
  'const galley = JSON.parse(readFileSync(' + JSON.stringify(galleyFile) + ', "utf8"))',
  'const world = nodeWorld({root: ' + JSON.stringify(root) + ', releaseFile: ' + from('input/x.md') + '})',
  'await pdf.render(galley, {options: pdf.defaults, style: baseStyle, world, file: new VFile()})'
].join('\n')
const {bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {bin: {pressline: string}}
const command = join(root, bin.pressline)

/** The same words in the same face, size and measure. */
const words = readFileSync(path, 'utf8').replace(/[#$*_`<>@\\[\]]/g, '\\$&')
const preamble = [
  '#set document(title: "Release")',
  '#set page(paper: "a4", margin: (x: 72pt, y: 72pt))',
  '#set text(font: "Source Serif 4", size: 11pt, lang: "en", region: "GB")',
  '#set par(justify: true)'
]
writeFileSync(join(folder, 'release.typ'), preamble.join('\n') + '\n' + words)
const typstArguments = [
  'compile',
  join(folder, 'release.typ'),
  join(folder, 'out.pdf'),
  ...['--font-path', join(root, 'node_modules/@expo-google-fonts/source-serif-4')],
  ...['--pdf-standard', 'ua-1']
]
const typst = spawnSync('typst', typstArguments).status === 0

describe('one release, a process of its own', () => {
  bench.skipIf(!existsSync(command))('pressline build: markdown to a PDF on disk', () => {
    execFileSync(process.execPath, [
      command,
      'build',
      path,
      ...['--formats', 'pdf', '--out', join(folder, 'out'), '--force', '--quiet']
    ])
  })
  bench.skipIf(!existsSync(join(root, 'lib/formats/pdf/index.js')))('pressline: a galley to a PDF', () => {
    execFileSync(process.execPath, ['--input-type=module', '-e', program])
  })
  bench.skipIf(!typst)('typst compile', () => {
    execFileSync('typst', typstArguments)
  })
  bench('node, doing nothing', () => {
    execFileSync(process.execPath, ['-e', '0'])
  })
})
