import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeAll, describe, expect, it} from 'vitest'
import {listFiles, type Newsroom, newsroom, release} from '../unit/publish/newsroom.js'
import {compileProgram} from './compiled.js'

/*
 * Publishing under faults, on the compiled program in processes of its own: killed with SIGKILL at every call that
 * changes the disk, on a full disk, without permission, against another run. After each: every file is whole, old or
 * new; the next build mends the rest.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const preload = path.join(root, 'tests/conformance/faults-preload.cjs')
const words = ['build', '--formats', 'wire,nitf', '--jobs', '1']

let program: string
beforeAll(() => {
  program = compileProgram()
})

let room: Newsroom | undefined
afterEach(() => {
  room?.remove()
  room = undefined
})

const names = ['bridge', 'ferry', 'harbour']

/** The sources in one of two versions. */
function writeSources(to: Newsroom, version: 'one' | 'two'): void {
  for (const name of names) {
    to.write(
      'input/' + name + '.md',
      release('News of the ' + name, {slug: name}, ('Copy ' + version + '. ').repeat(40))
    )
  }
}

function build(
  cwd: string,
  env: Record<string, string> = {},
  extra: string[] = []
): {code: number | null; signal: string | null; stderr: string} {
  const result = spawnSync(process.execPath, ['--require', preload, program, ...words, ...extra], {
    cwd,
    env: {...process.env, ...env, NO_COLOR: '1'},
    encoding: 'utf8'
  })
  return {code: result.status, signal: result.signal, stderr: result.stderr}
}

/** Renditions by path, with their bytes as text. */
function contents(out: string): Record<string, string> {
  const files = listFiles(out).filter((file) => !file.startsWith('.pressline/'))
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(out, file), 'latin1')]))
}

/** What a build without faults makes of each version. */
function references(): Record<'one' | 'two', Record<string, string>> {
  const make = (version: 'one' | 'two') => {
    const clean = newsroom()
    writeSources(clean, version)
    expect(build(clean.root).code).toBe(0)
    const made = contents(clean.out)
    clean.remove()
    return made
  }
  return {one: make('one'), two: make('two')}
}

/** Every rendition is whole: that of the first version or that of the second; a manifest is one that can be read. */
function expectWhole(out: string, known: Record<'one' | 'two', Record<string, string>>): void {
  for (const [file, text] of Object.entries(contents(out))) {
    if (file === 'manifest.json') expect(() => JSON.parse(text) as unknown).not.toThrow()
    else expect([known.one[file], known.two[file]], file).toContain(text)
  }
}

/** One run of the store alone, of one version. */
function runStore(out: string, version: string, env: Record<string, string> = {}): ReturnType<typeof build> {
  const script = path.join(root, 'tests/conformance/faults-store.mjs')
  const lib = path.dirname(path.dirname(program))
  const result = spawnSync(process.execPath, ['--require', preload, script, lib, out, version], {
    env: {...process.env, ...env},
    encoding: 'utf8'
  })
  return {code: result.status, signal: result.signal, stderr: result.stderr}
}

/** What the store holds after a whole run of each version, and how many calls such a run has. */
function storeReferences(): {one: Record<string, string>; two: Record<string, string>; calls: number} {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressline-store-'))
  const out = path.join(folder, 'dist')
  const count = path.join(folder, 'count')
  runStore(out, 'one')
  const one = contents(out)
  runStore(out, 'two', {FAULT_COUNT: count})
  const result = {one, two: contents(out), calls: Number(readFileSync(count, 'utf8'))}
  rmSync(folder, {recursive: true})
  return result
}

/** Do `fault` at every call, the versions by turns, and after each look at what is there. */
function everyCall(
  out: string,
  fault: string,
  known: ReturnType<typeof storeReferences>,
  mend: (at: number) => boolean
): number {
  let hits = 0
  for (let at = 1; at <= known.calls; at++) {
    const version = at % 2 === 0 ? 'one' : 'two'
    const {signal, code, stderr} = runStore(out, version, {FAULT: fault, FAULT_AT: String(at)})
    if (signal === 'SIGKILL' || (code !== 0 && stderr.includes(fault))) hits++
    else expect(code, stderr).toBe(0)
    expectWhole(out, known)
    if (!mend(at)) continue
    const mended = runStore(out, version)
    expect(mended.code, mended.stderr).toBe(0)
    expect(contents(out)).toEqual(known[version])
    expect(existsSync(path.join(out, '.pressline'))).toBe(false)
  }
  return hits
}

describe('a build that is killed', () => {
  it('at any call that changes the disk leaves whole files and whole releases, and the next run mends the rest', () => {
    const known = storeReferences()
    room = newsroom()
    let kills = 0
    for (const fault of ['kill', 'half', 'after', 'kill']) {
      runStore(room.out, 'one')
      // In the last round hardly anything is mended: each run finds what many that were killed have left.
      kills += everyCall(room.out, fault, known, (at) => (kills > 150 ? at % 20 === 0 : at % 3 !== 0))
    }
    process.stderr.write('faults: ' + kills + ' kills, at each of ' + known.calls + ' calls\n')
    expect(kills).toBeGreaterThanOrEqual(200)
  })

  it('is mended as a whole program too', () => {
    const known = references()
    room = newsroom()
    const count = path.join(room.root, 'count')
    writeSources(room, 'one')
    build(room.root)
    writeSources(room, 'two')
    build(room.root, {FAULT_COUNT: count})
    const calls = Number(readFileSync(count, 'utf8'))
    for (let at = 3; at <= calls; at += 7) {
      const version = at % 2 === 0 ? 'one' : 'two'
      writeSources(room, version)
      expect(build(room.root, {FAULT: 'kill', FAULT_AT: String(at)}).signal).toBe('SIGKILL')
      expectWhole(room.out, known)
      const mended = build(room.root)
      expect(mended.code, mended.stderr).toBe(0)
      expect(contents(room.out)).toEqual(known[version])
      expect(existsSync(path.join(room.out, '.pressline'))).toBe(false)
    }
  })

  it('at a moment of no choosing, with workers, leaves whole files too', async () => {
    const known = references()
    room = newsroom()
    for (const name of ['quay', 'pier', 'lock'])
      names.includes(name) || room.write('input/' + name + '.md', release(name, {slug: name}))
    for (let round = 0; round < 16; round++) {
      const version = round % 2 === 0 ? 'one' : 'two'
      writeSources(room, version)
      const child = spawn(process.execPath, [program, ...words.slice(0, -1), '2'], {
        cwd: room.root,
        stdio: 'ignore'
      })
      await ended(child, 150 + round * 45)
      const own = contents(room.out)
      for (const [file, text] of Object.entries(own)) {
        const reference = known.one[file] ?? known.two[file]
        if (reference !== undefined && file !== 'manifest.json')
          expect([known.one[file], known.two[file]], file).toContain(text)
      }
      const mended = build(room.root)
      expect(mended.code, mended.stderr).toBe(0)
    }
  })
})

/** Wait for the end of a process, which comes by SIGKILL after some milliseconds at the latest. */
function ended(child: ChildProcess, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

describe('a disk that refuses', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'with %s at any call fails in words, keeps whole files, and is mended by the next run',
    (fault) => {
      const known = storeReferences()
      room = newsroom()
      runStore(room.out, 'one')
      expect(everyCall(room.out, fault, known, (at) => at % 2 === 0)).toBeGreaterThan(known.calls / 2)
    }
  )

  it('is told of in words by the whole program', () => {
    const known = references()
    room = newsroom()
    writeSources(room, 'one')
    build(room.root)
    writeSources(room, 'two')
    for (const at of [2, 9, 14, 17, 20, 40, 60]) {
      const {code, stderr} = build(room.root, {FAULT: 'ENOSPC', FAULT_AT: String(at)})
      if (code !== 0) expect(stderr).toContain('ENOSPC')
      expectWhole(room.out, known)
    }
    expect(build(room.root).code).toBe(0)
    expect(contents(room.out)).toEqual(known.two)
  })

  it('a small one that is full: whole files, words, and a later build that has room', ({skip}) => {
    const known = references()
    room = newsroom()
    const folder = room.out
    mkdirSync(folder, {recursive: true})
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) {
      process.stderr.write('not run: a full disk (no right to mount a small one)\n')
      skip()
    }
    try {
      writeSources(room, 'one')
      writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(36_000))
      const full = build(room.root)
      expect([1, 2, 4]).toContain(full.code)
      expect(full.stderr).toContain('ENOSPC')
      rmSync(path.join(folder, 'ballast'))
      expectWhole(folder, known)
      const roomy = build(room.root)
      expect(roomy.code, roomy.stderr).toBe(0)
      expect(contents(folder)).toEqual(known.one)
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('a folder whose permission is revoked: the others are written, the exit code is 4', ({skip}) => {
    if (process.getuid?.() !== 0) chmodSync('.', 0o755)
    const known = references()
    room = newsroom()
    writeSources(room, 'one')
    build(room.root)
    writeSources(room, 'two')
    const ferry = path.join(room.out, 'ferry')
    const options = process.getuid?.() === 0 ? asNobody(room.root) : {}
    if (!options) {
      process.stderr.write(
        'not run: a revoked permission (root keeps every right, and no other user can run Node)\n'
      )
      skip()
    }
    chmodSync(ferry, 0o555)
    const result = spawnSync(process.execPath, [program, ...words], {
      cwd: room.root,
      encoding: 'utf8',
      ...options
    })
    chmodSync(ferry, 0o777)
    expect(result.status, result.stderr).toBe(4)
    expect(result.stderr).toContain('EACCES')
    expectWhole(room.out, known)
    const mended = spawnSync(process.execPath, [program, ...words], {
      cwd: room.root,
      encoding: 'utf8',
      ...options
    })
    expect(mended.status, mended.stderr).toBe(0)
    expect(contents(room.out)).toEqual(known.two)
  })
})

/** Run as a user without rights, who owns the project; nothing where that cannot be. */
function asNobody(folder: string): {uid: number; gid: number} | undefined {
  const user = {uid: 65_534, gid: 65_534}
  execFileSync('chown', ['-R', '65534:65534', folder])
  const works = spawnSync(process.execPath, [program, '--version'], {cwd: folder, ...user})
  return works.status === 0 ? user : undefined
}

describe('runs that race', () => {
  it('four at once on one folder end well, agree, and lose nothing', async () => {
    const known = references()
    for (let round = 0; round < 4; round++) {
      room = newsroom()
      writeSources(room, 'one')
      const {root: cwd} = room
      const runs = Array.from({length: 4}, (_, index) =>
        racing(cwd, index % 2 === 0 ? [] : ['--shard', (index === 1 ? 1 : 2) + '/2'])
      )
      expect(await Promise.all(runs)).toEqual([0, 0, 0, 0])
      expect(contents(room.out)).toEqual(known.one)
      expect(existsSync(path.join(room.out, '.pressline'))).toBe(false)
      room.remove()
    }
  })

  it('take over the lock of a run that was killed', () => {
    room = newsroom()
    writeSources(room, 'one')
    mkdirSync(path.join(room.out, '.pressline'), {recursive: true})
    const dead = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], {
      encoding: 'utf8'
    }).stdout.trim()
    const host = spawnSync(process.execPath, ['-p', 'os.hostname()'], {encoding: 'utf8'}).stdout.trim()
    writeFileSync(
      path.join(room.out, '.pressline/lock'),
      JSON.stringify({pid: Number(dead), host, token: 'x'})
    )
    const {code, stderr} = build(room.root)
    expect(code, stderr).toBe(0)
    expect(existsSync(path.join(room.out, '.pressline'))).toBe(false)
  })
})

function racing(cwd: string, extra: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [program, ...words, ...extra], {cwd, stdio: 'ignore'}).on('exit', resolve)
  })
}
