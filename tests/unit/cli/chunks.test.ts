import {chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openChunks} from '../../../src/cli/chunks.js'

describe('the chunks of the command line', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chunks-'))
    writeFileSync(path.join(folder, 'run.cjs'), "exports.greet = () => require('./word.cjs').word")
    writeFileSync(
      path.join(folder, 'word.cjs'),
      "exports.word = 'one'; exports.base = () => __import('node:path')"
    )
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  const greet = (): unknown => {
    const chunks = openChunks(folder)
    const {greet} = chunks.load('run.cjs') as {greet: () => string}
    const word = greet()
    chunks.keep('build-html,pdf')
    return word
  }
  const cache = () => path.join(folder, '.cache', readdirSync(path.join(folder, '.cache'))[0] ?? '')

  it('run, and import what is outside', async () => {
    const {base} = openChunks(folder).load('word.cjs') as {base: () => Promise<typeof path>}
    expect((await base()).sep).toBe(path.sep)
  })

  it('keep their compiled code once for each use', () => {
    expect(greet()).toBe('one')
    expect(readdirSync(cache()).sort()).toEqual(['run.cjs', 'used', 'word.cjs'])
    const [use, ...others] = readdirSync(path.join(cache(), 'used'))
    expect(use).toMatch(/^build-html,pdf-[a-z0-9]+$/)
    expect(others).toEqual([])
    expect(greet()).toBe('one')
    expect(readdirSync(path.join(cache(), 'used'))).toEqual([use])
  })

  it('keep code of a command that loads other chunks than it did before', () => {
    const chunks = openChunks(folder)
    chunks.load('run.cjs')
    chunks.keep('build-html,pdf')
    expect(existsSync(path.join(cache(), 'word.cjs'))).toBe(false)
    greet()
    expect(existsSync(path.join(cache(), 'word.cjs'))).toBe(true)
  })

  it('never run code that was compiled of another text of the same length', () => {
    greet()
    writeFileSync(
      path.join(folder, 'word.cjs'),
      "exports.word = 'two'; exports.base = () => __import('node:path')"
    )
    expect(greet()).toBe('two')
  })

  it('never run compiled code that is damaged', () => {
    greet()
    const file = path.join(cache(), 'word.cjs')
    const bytes = readFileSync(file)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 0xff, bytes.length - 20)
    writeFileSync(file, bytes)
    expect(greet()).toBe('one')
    writeFileSync(file, '')
    expect(greet()).toBe('one')
  })

  it('run where nobody can write', () => {
    chmodSync(folder, 0o500)
    expect(greet()).toBe('one')
    chmodSync(folder, 0o700)
  })

  it('keep nothing where the environment says so', () => {
    process.env.NODE_DISABLE_COMPILE_CACHE = '1'
    try {
      expect(greet()).toBe('one')
      expect(existsSync(path.join(folder, '.cache'))).toBe(false)
    } finally {
      delete process.env.NODE_DISABLE_COMPILE_CACHE
    }
  })
})
