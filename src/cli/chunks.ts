import {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import vm from 'node:vm'
import {crc32} from 'node:zlib'

/** The chunks of the bundled command line, and the code that V8 compiled of them. */
export interface Chunks {
  /** What a chunk exports; it runs once. */
  load(name: string): unknown
  /** Keep the code compiled so far for the next start, unless a start of this use has kept it. */
  keep(use: string): void
}

type Exports = Record<string, unknown>
type Wrapper = (
  exports: Exports,
  require: (name: string) => unknown,
  module: {exports: Exports},
  filename: string,
  dirname: string,
  dynamicImport: (name: string) => Promise<unknown>
) => void

const parameters = 'exports, require, module, __filename, __dirname, __import'
const headerBytes = 8

/**
 * The chunks in a folder that `tools/bundle.mjs` wrote, as CommonJS in ASCII: of a CommonJS script, V8 takes compiled code back,
 * in every Node we support. That code is kept in `.cache` beside the chunks, where whoever can write could as well
 * change the chunks; where nobody can write, each start compiles. `NODE_DISABLE_COMPILE_CACHE` turns it off.
 */
export function openChunks(folder: string): Chunks {
  const modules = new Map<string, {exports: Exports}>()
  const scripts = new Map<string, {script: vm.Script; source: Buffer}>()
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE
    ? undefined
    : path.join(folder, '.cache', process.version + '-' + process.arch)
  const requireOutside = createRequire(path.join(folder, 'run.cjs'))

  const load = (name: string): Exports => {
    const known = modules.get(name)
    if (known) return known.exports
    const module = {exports: {} as Exports}
    modules.set(name, module)
    const filename = path.join(folder, name)
    const source = readFileSync(filename)
    const cachedData = cache === undefined ? undefined : compiledCode(path.join(cache, name), source)
    const code = '(function (' + parameters + ') {' + source.toString('latin1') + '\n})'
    const script = new vm.Script(code, {filename, cachedData})
    scripts.set(name, {script, source})
    const requireFrom = (wanted: string): unknown =>
      wanted.startsWith('./') ? load(wanted.slice(2)) : requireOutside(wanted)
    const wrapper = script.runInThisContext() as Wrapper
    wrapper(module.exports, requireFrom, module, filename, folder, (wanted) => import(wanted))
    return module.exports
  }

  const keep = (use: string): void => {
    if (cache === undefined) return
    // The same command loads other chunks where workers make the releases: what it loaded is part of the use
    const loaded = crc32([...scripts.keys()].join()).toString(36)
    const mark = path.join(cache, 'used', use.replace(/[^\w,-]/g, '-').slice(0, 100) + '-' + loaded)
    if (statSync(mark, {throwIfNoEntry: false})) return
    try {
      mkdirSync(path.dirname(mark), {recursive: true})
      for (const [name, {script, source}] of scripts)
        writeCode(path.join(cache, name), source, script.createCachedData())
      writeFileSync(mark, '')
    } catch {
      // A folder that nobody can write to, or a full disk: the next start compiles, nothing else is lost.
    }
  }

  return {load, keep}
}

/** Code kept for exactly this source and not damaged since; V8 itself compares only lengths and its own version. */
function compiledCode(file: string, source: Buffer): Buffer | undefined {
  let kept: Buffer
  try {
    kept = readFileSync(file)
  } catch {
    return undefined
  }
  if (kept.length <= headerBytes) return undefined
  const code = kept.subarray(headerBytes)
  return kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(code) ? code : undefined
}

function writeCode(file: string, source: Buffer, code: Buffer): void {
  const header = Buffer.alloc(headerBytes)
  header.writeUInt32LE(crc32(source), 0)
  header.writeUInt32LE(crc32(code), 4)
  const draft = file + '.' + process.pid
  writeFileSync(draft, Buffer.concat([header, code]))
  renameSync(draft, file)
}
