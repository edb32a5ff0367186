#!/usr/bin/env node
/**
 * Bundle the command line and its worker: a start reads a few files instead of seven hundred, which halves it. What is
 * native, WebAssembly, data or loaded by name stays outside. The library (`lib/index.js` and the formats) is not bundled:
 * whoever imports it has a bundler of their own. Run by `npm run build`, after tsc.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {rolldown} from 'rolldown'

const lib = resolve(import.meta.dirname, '../lib')
const out = resolve(lib, 'bin')
const outside = [
  /^node:/,
  /^@expo-google-fonts\//,
  /^(chokidar|docx|fontkit|harfbuzzjs|hyphenopoly|jiti|nodemailer|pdfjs-dist|pdfkit|sharp|svg-to-pdfkit|tinypool)(\/|$)/
]

rmSync(out, {recursive: true, force: true})
const bundle = await rolldown({
  // `bin` lies as deep as `cli` and `publish` do, so that what they find beside themselves is where they look.
  input: {main: resolve(lib, 'cli/main.js'), worker: resolve(lib, 'publish/worker.js')},
  platform: 'node',
  external: outside,
  logLevel: 'warn'
})
const {output} = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify: {compress: false, mangle: false, codegen: true}
})
await bundle.close()

// What is inside is other people's work: their notices go with it.
const folders = new Set(
  output
    .flatMap((chunk) => chunk.moduleIds ?? [])
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
