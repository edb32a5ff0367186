import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {corpusFiles} from '../tests/support/shared.js'
import {releaseOf, textures} from '../tests/support/textures.js'

/*
 * What reading costs: a megabyte of each texture, once, in a process of its own that has read nothing before, and the
 * real releases of the corpus over and over in one. Run with `npx jiti bench/parse.bench.ts`, after `npm run build`.
 * Milliseconds, the best of five; the processor's time is of all threads, of which V8 takes some to compile and to
 * collect garbage.
 */

const stages = ['parse', 'recognise'].map(
  (stage) => new URL('../lib/' + stage + '/index.js', import.meta.url).href
)

/** What a process does with the copies that it is given: `[wall, processor, of which parse]` for each round. */
const program = `
const {parse} = await import(process.argv[1])
const {recognise} = await import(process.argv[2])
process.stdin.setEncoding('utf8')
let typed = ''
for await (const chunk of process.stdin) typed += chunk
const copies = JSON.parse(typed)
for (let round = 0; round < Number(process.argv[3]); round++) {
  const used = () => { const {user, system} = process.cpuUsage(); return (user + system) / 1000 }
  const [start, before] = [performance.now(), used()]
  let parsing = 0
  for (const copy of copies) {
    const from = used()
    const parsed = parse(copy, {path: 'release.md'})
    parsing += used() - from
    recognise(parsed)
  }
  console.log(JSON.stringify([performance.now() - start, used() - before, parsing]))
}`

type Times = [wall: number, processor: number, parsing: number]

function measure(copies: readonly string[], rounds: number): Times[] {
  const words = ['--input-type=module', '-e', program, ...stages, String(rounds)]
  const {stdout, stderr, status} = spawnSync(process.execPath, words, {
    input: JSON.stringify(copies),
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', import.meta.url))
  })
  if (status !== 0) throw new Error('Unexpected end of a process, expected times: ' + stderr)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Times)
}

function best(times: readonly Times[]): Times {
  return times.reduce((one, other) => (one[1] <= other[1] ? one : other))
}

console.log('| a megabyte of | wall ms | processor ms | of which parse |\n|---|--:|--:|--:|')
for (const [name, texture] of Object.entries(textures)) {
  const copy = releaseOf(texture, 1_000_000)
  const times = best(Array.from({length: 5}, () => measure([copy], 1)).flat())
  console.log('| ' + [name, ...times.map((time) => Math.round(time))].join(' | ') + ' |')
}

const releases = corpusFiles().map((path) => readFileSync(path, 'utf8'))
if (releases.length > 0) {
  const rounds = measure(releases, 8)
  const each = (times: Times | undefined) => ((times?.[1] ?? 0) / releases.length).toFixed(2) + ' ms'
  console.log(
    '\n' +
      releases.length +
      ' real releases, each: ' +
      each(rounds[0]) +
      ' at first, ' +
      each(best(rounds)) +
      ' warm'
  )
}
