#!/usr/bin/env node
/**
 * pressline against what a user would pick instead, on the same release in the same run. Cold: whole processes, as the
 * operating system accounts for them. What is not installed is left out and named. `npm run bench` prints the tables.
 */
import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {cpus, tmpdir, totalmem} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')
const runs = Number(process.env.RUNS ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'pressline-bench-'))
const cli = join(root, 'lib/bin/main.cjs')

const reference = join(root, '../shared/releases/apcc-modern-slavery.txt')
const source = existsSync(reference) ? reference : join(root, 'input/lighthouse-night.md')
const release = join(folder, 'release.md')
const lines = readFileSync(source, 'utf8').split('\n')
// Peers know no headlines: they get one as markdown, so that everybody sets the same words.
writeFileSync(release, source.endsWith('.txt') ? '# ' + lines.join('\n') : lines.join('\n'))

/** One whole process: wall and processor time in milliseconds, peak memory in MB. */
function once(command, args) {
  const started = process.hrtime.bigint()
  const result = spawnSync('/usr/bin/env', ['time', '-f', '%U %S %M', command, ...args], {
    cwd: folder,
    encoding: 'utf8'
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e6
  const last = (result.stderr ?? '').trim().split('\n').at(-1) ?? ''
  const [user, system, memory] = last.split(' ').map(Number)
  return {
    ok: result.status === 0,
    wall,
    cpu: ((user ?? 0) + (system ?? 0)) * 1000,
    memory: (memory ?? 0) / 1024,
    stderr: result.stderr
  }
}

const median = (values) =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

function has(command) {
  return spawnSync('sh', ['-c', 'command -v ' + command]).status === 0
}

/** Size of what a step wrote, over all its files. */
const sizeOf = (files) => files.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0)

const pressline = (formats) => ({
  command: 'node',
  args: [cli, 'build', release, '--out', join(folder, 'dist'), '--formats', formats, '--force']
})
const typ = join(folder, 'release.typ')
// The same words as Typst markup, set justified and hyphenated as ours are.
const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~=+/-]/g, '\\$&')
writeFileSync(
  typ,
  '#set page(paper: "a4", margin: 27mm)\n#set par(justify: true)\n#set text(lang: "en", size: 10.5pt, hyphenate: true)\n= ' +
    escaped(lines[0].replace(/^#\s*/, '')) +
    '\n\n' +
    lines.slice(1).map(escaped).join('\n') +
    '\n'
)

const steps = [
  {name: 'node, doing nothing', needs: 'node', command: 'node', args: ['-e', '0']},
  {name: 'pressline --version', needs: 'node', command: 'node', args: [cli, '--version']},
  {
    name: 'pressline check',
    needs: 'node',
    command: 'node',
    args: [cli, 'check', release, '--reporter', 'json']
  },
  ...['wire', 'html', 'docx', 'pdf', 'html,pdf,docx,wire'].map((formats) => ({
    name: 'pressline build ' + formats,
    needs: 'node',
    ...pressline(formats),
    out: 'dist'
  })),
  {
    name: 'pandoc html',
    needs: 'pandoc',
    command: 'pandoc',
    args: [release, '-s', '--metadata', 'title=x', '-o', 'p.html'],
    files: ['p.html'],
    lacks: 'release parts, embargo, JSON-LD'
  },
  {
    name: 'pandoc docx',
    needs: 'pandoc',
    command: 'pandoc',
    args: [release, '-o', 'p.docx'],
    files: ['p.docx'],
    lacks: 'letterhead fields, named roles, embargo'
  },
  {
    name: 'pandoc plain',
    needs: 'pandoc',
    command: 'pandoc',
    args: [release, '-t', 'plain', '-o', 'p.txt'],
    files: ['p.txt'],
    lacks: 'wire profile, ends mark, embargo'
  },
  {
    name: 'typst pdf',
    needs: 'typst',
    command: 'typst',
    args: ['compile', typ, 'p.pdf'],
    files: ['p.pdf'],
    lacks: 'PDF/A-3a + UA-1 in one file, embedded source, embargo'
  },
  {
    name: 'weasyprint pdf',
    needs: 'weasyprint',
    command: 'weasyprint',
    args: ['p.html', 'w.pdf'],
    files: ['w.pdf'],
    lacks: 'tags by default, Knuth–Plass, embargo'
  },
  {
    name: 'LibreOffice docx → pdf',
    needs: 'soffice',
    command: 'soffice',
    args: ['--headless', '--convert-to', 'pdf', 'p.docx'],
    files: ['p.pdf'],
    lacks: 'valid PDF/UA, embargo'
  }
]

// Peers on npm, where `npm run peers` has installed them.
const peers = join(root, 'node_modules/.cache/peers')
for (const [name, package_, lacks] of [
  ['react-pdf pdf', '@react-pdf/renderer', 'markdown, tags, PDF/A, hyphenation by language, embargo'],
  ['pdfmake pdf', 'pdfmake', 'markdown, tags, PDF/A, justified lines, embargo'],
  ['remark-docx docx', 'remark-docx', 'letterhead, named roles, embargo']
]) {
  const script = join(peers, name.split(' ')[0] + '.mjs')
  const installed = existsSync(join(peers, 'node_modules', package_))
  if (installed) copyFileSync(join(import.meta.dirname, 'peers', name.split(' ')[0] + '.mjs'), script)
  const file = name.replace(' ', '.')
  steps.push({
    name,
    needs: installed ? 'node' : package_,
    command: 'node',
    args: [script, release, join(folder, file)],
    files: [file],
    lacks
  })
}

const rows = []
const absent = []
for (const step of steps) {
  if (!has(step.needs)) {
    absent.push(step.needs)
    continue
  }
  once(step.command, step.args)
  const measured = Array.from({length: runs}, () => once(step.command, step.args))
  if (!measured.every((run) => run.ok)) {
    process.stderr.write(step.name + ' failed: ' + measured[0].stderr.slice(0, 500) + '\n')
    absent.push(step.name + ' (failed)')
    continue
  }
  const out = step.out ? join(folder, step.out) : undefined
  const files = out
    ? readdirSync(out, {recursive: true})
        .map((file) => join(out, file))
        .filter((file) => statSync(file).isFile() && !/manifest|\.pressline|cache/.test(file))
    : (step.files ?? []).map((file) => join(folder, file))
  rows.push({
    name: step.name,
    wall: median(measured.map((run) => run.wall)),
    cpu: median(measured.map((run) => run.cpu)),
    memory: median(measured.map((run) => run.memory)),
    bytes: sizeOf(files),
    lacks: step.lacks ?? ''
  })
  if (out) rmSync(out, {recursive: true, force: true})
}

const [cpu] = cpus()
console.log(
  'Machine: ' +
    cpus().length +
    ' × ' +
    (cpu?.model ?? 'unknown') +
    ', ' +
    Math.round(totalmem() / 2 ** 30) +
    ' GB, Node ' +
    process.version
)
console.log(
  'Release: ' +
    lines.join(' ').split(/\s+/).length +
    ' words; median of ' +
    runs +
    ' whole processes after a warm-up\n'
)
console.log(
  '| what | wall ms | processor ms | peak MB | output kB | what it lacks |\n|---|--:|--:|--:|--:|---|'
)
for (const row of rows) {
  console.log(
    '| ' +
      [
        row.name,
        row.wall.toFixed(0),
        row.cpu.toFixed(0),
        row.memory.toFixed(0),
        row.bytes ? (row.bytes / 1000).toFixed(0) : '',
        row.lacks
      ].join(' | ') +
      ' |'
  )
}
const chain = rows.filter((row) => /^(pandoc|typst)/.test(row.name))
if (chain.length === 4)
  console.log(
    '\nChain of pandoc (three times) and typst: ' +
      chain.reduce((sum, row) => sum + row.wall, 0).toFixed(0) +
      ' ms'
  )
if (absent.length > 0) console.log('\nNot installed, not measured: ' + [...new Set(absent)].join(', '))
rmSync(folder, {recursive: true, force: true})
