import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/*
 * How publishing grows: releases per second and peak memory of `pressline build` as a user runs it, on the compiled
 * package. Run with `npx jiti bench/publish.bench.ts [scale]`, after `npm run build`; a scale of 0.1 makes a tenth.
 * `PRESSLINE` names another program to measure. On a busy machine, read the processor's time: it is what a core needs.
 *
 * The sources are the corpus of real releases, varied: each copy has its own headline, slug and a sentence of its own.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = path.join(root, '../shared/corpus/treasury')
const program = process.env.PRESSLINE ?? path.join(root, 'lib/bin/main.cjs')
const scale = Number(process.argv[2] ?? 1)

interface Measured {
  seconds: number
  /** Seconds of processor time, all threads together: what a busy machine does not change much; 0 where unknown. */
  cpu: number
  /** Highest resident memory of the process, MB; 0 where the system does not say. */
  megabytes: number
  code: number
}

/** Run the program in `cwd`; its memory is read from the system while it runs. */
function measure(cwd: string, words: string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [program, ...words], {cwd, stdio: ['ignore', 'ignore', 'inherit']})
    let megabytes = 0
    let cpu = 0
    const timer = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid))
      cpu = Math.max(cpu, cpuOf(child.pid))
    }, 25)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(timer)
      resolve({seconds: (performance.now() - start) / 1000, cpu, megabytes, code: code ?? -1})
    })
  })
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync('/proc/' + pid + '/status', 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** User and system time of a process, in seconds; a tick is a hundredth on every Linux that Node runs on. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync('/proc/' + pid + '/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/** Every text of the corpus. */
function sources(): string[] {
  return readdirSync(corpus, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
}

/** A project with `count` releases. */
function makeProject(count: number, texts: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressline-bench-'))
  mkdirSync(path.join(folder, 'input'))
  for (let number = 0; number < count; number++) {
    const text = texts[number % texts.length] ?? ''
    const varied =
      text.replace(/^---\n/, '---\nslug: r' + number + '\n') + '\nThis is copy number ' + number + '.\n'
    writeFileSync(path.join(folder, 'input', 'r' + String(number).padStart(6, '0') + '.md'), varied)
  }
  return folder
}

function row(name: string, count: number, {seconds, cpu, megabytes, code}: Measured): void {
  const cells = [
    name.padEnd(44),
    (seconds.toFixed(1) + ' s').padStart(9),
    ((count / seconds).toFixed(1) + '/s').padStart(11),
    (cpu.toFixed(1) + ' s').padStart(9),
    ((cpu > 0 ? count / cpu : 0).toFixed(1) + '/s').padStart(9),
    (megabytes.toFixed(0) + ' MB').padStart(8)
  ]
  console.log(cells.join('  ') + (code === 0 ? '' : '  exit ' + code))
}

async function main(): Promise<void> {
  if (!existsSync(corpus)) {
    console.error('skipped: ../shared is absent')
    return
  }
  console.log(cpus().length + ' × ' + cpus()[0]?.model + ', Node ' + process.version + ', scale ' + scale)
  console.log(
    [
      'run'.padEnd(44),
      'time'.padStart(9),
      'releases'.padStart(11),
      'processor'.padStart(9),
      'per core'.padStart(9),
      'memory'.padStart(8)
    ].join('  ')
  )
  const texts = sources()
  const four = ['build', '--quiet', '--formats', 'html,pdf,docx,wire']
  for (const count of [100, 1000, 2000].map((number) => Math.round(number * scale))) {
    const project = makeProject(count, texts)
    row(count + ' × 4 formats, 1 job', count, await measure(project, [...four, '--jobs', '1']))
    row(count + ' × 4 formats, 2 jobs', count, await measure(project, [...four, '--jobs', '2', '--force']))
    row(count + ' × 4 formats, unchanged', count, await measure(project, four))
    rmSync(project, {recursive: true})
  }
  const wire = ['build', '--quiet', '--formats', 'wire']
  for (const count of [1000, 10_000].map((number) => Math.round(number * scale))) {
    const project = makeProject(count, texts)
    row(count + ' × wire, 2 jobs', count, await measure(project, [...wire, '--jobs', '2']))
    row(count + ' × wire, unchanged', count, await measure(project, wire))
    rmSync(project, {recursive: true})
  }
}

await main()
