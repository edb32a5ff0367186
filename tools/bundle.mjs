#!/usr/bin/env node
/**
 * Bundle the command line and its worker: a start reads a few files instead of seven hundred. They are CommonJS, so that
 * compiled code can be kept between starts (`src/cli/chunks.ts`). What is native, WebAssembly, data or loaded by name
 * stays outside. The library (`lib/index.js` and the formats) is not bundled: whoever imports it has a bundler of their
 * own. Run by `npm run build`, after tsc.
 */
import {existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {rolldown} from 'rolldown'
import {parseAst} from 'rolldown/parseAst'

// Tests bundle a copy of their own.
const lib = realpathSync(process.argv[2] ?? resolve(import.meta.dirname, '../lib'))
const out = resolve(lib, 'bin')
const outside = [
  /^node:/,
  /^@expo-google-fonts\//,
  /^(chokidar|harfbuzzjs|hyphenopoly|jiti|pdfjs-dist|pdfkit|sharp|svg-to-pdfkit|tinypool)(\/|$)/
]

rmSync(out, {recursive: true, force: true})
const bundle = await rolldown({
  // `bin` lies as deep as `cli` and `publish` do, so that what they find beside themselves is where they look.
  input: {run: resolve(lib, 'cli/run.js'), worker: resolve(lib, 'publish/worker.js')},
  platform: 'node',
  external: outside,
  plugins: [
    {name: 'commander-starts-nothing', transform: withoutPrograms},
    {name: 'imports-handed-in', renderChunk: (code) => ({code: withImportsHandedIn(code), map: null})}
  ],
  logLevel: 'warn'
})
const {output} = await bundle.write({
  dir: out,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: {compress: false, mangle: false, codegen: true}
})
await bundle.close()
for (const {fileName} of output) {
  const file = join(out, fileName)
  writeFileSync(file, asAscii(readFileSync(file, 'utf8')))
}

// The command starts as CommonJS, which spares it Node's loader of ES modules; the pool imports its worker.
await start('main', 'cjs', 'main.cjs')
await start('worker', 'esm', 'worker.js')

// What is inside is other people's work: their notices go with it.
const folders = new Set(
  output
    .flatMap((chunk) => chunk.moduleIds ?? [])
    .filter((id) => !id.startsWith(lib))
    .map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
    .filter(Boolean)
)
const notices = [...folders].sort().map((folder) => {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : 'Licence: ' + license
  return name + ' ' + version + '\n\n' + text
})
writeFileSync(join(out, 'NOTICES.txt'), notices.join('\n\n' + '-'.repeat(80) + '\n\n') + '\n')

/** Commander can start programs of its own for commands. Ours are none, and the module for it is a fortieth of a start. */
function withoutPrograms(code, id) {
  if (!/[\\/]commander[\\/]lib[\\/]command\.js$/.test(id)) return null
  const load = "const childProcess = require('node:child_process');"
  if (!code.includes(load))
    throw new Error('Unexpected commander without `' + load + '`, expected it to be left out')
  return {code: code.replace(load, 'const childProcess = undefined;'), map: null}
}

/** Write a file that opens the chunks. */
async function start(name, format, entryFileNames) {
  const starter = await rolldown({
    input: resolve(lib, 'cli', name + '.js'),
    platform: 'node',
    external: outside,
    logLevel: 'warn'
  })
  await starter.write({dir: out, format, entryFileNames})
  await starter.close()
}

/** V8 forgets whose `import()` it is in code that it takes back from a cache; so the loader hands its own in. */
function withImportsHandedIn(code) {
  const starts = []
  const open = [parseAst(code)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'ImportExpression') starts.push(node.start)
    for (const value of Object.values(node))
      if (value && typeof value === 'object')
        open.push(...(Array.isArray(value) ? value.filter((one) => one && typeof one === 'object') : [value]))
  }
  return starts
    .sort((left, right) => right - left)
    .reduce((text, start) => text.slice(0, start) + '__' + text.slice(start), code)
}

/** In ASCII a chunk is read without decoding, and takes half the memory. */
function asAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7F]/.test(code))
    throw new Error('Unexpected raw text that is not ASCII, expected escapes')
  return code.replace(/[^\0-\x7F]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'))
}
