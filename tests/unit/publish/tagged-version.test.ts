import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Config} from '../../../src/config/define.js'
import type {Manifest} from '../../../src/publish/manifest.js'
import {type Newsroom, newsroom, release} from './newsroom.js'

let room: Newsroom
beforeEach(() => {
  room = newsroom({'input/a.md': text('Copy.')})
  git('init', '-q')
})
afterEach(() => room.remove())

const config: Config = {versions: 'git-tags', formats: ['newsml']}

function text(copy: string, matter: Record<string, unknown> = {}): string {
  return release('Ferry sails', {slug: 'ferry', id: 'tag:example.org,2026:ferry', ...matter}, copy)
}

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: room.root})
}

function commitAs(tag: string): void {
  git('add', 'input')
  git('commit', '-qm', 'Say it')
  git('tag', tag)
}

/** Build; the state of the release, and the version that the manifest has. */
async function built(): Promise<string> {
  const {outcomes} = await room.run({config})
  const known = JSON.parse(room.read('dist/manifest.json')) as Manifest
  return outcomes[0]?.state + ' ' + known.releases[0]?.version
}

describe('versions from git tags', () => {
  it('count from 1, and one more for each text that goes out', async () => {
    expect(await built()).toBe('written 1')
    commitAs('ferry/v1')
    expect(await built()).toBe('unchanged 1')
    room.write('input/a.md', text('Better copy.'))
    expect(await built()).toBe('written 2')
    expect(room.read('dist/ferry/ferry.newsml.xml')).toMatch(/version="2"/)
    commitAs('ferry/v2')
    git('tag', 'other/v7')
    expect(await built()).toBe('unchanged 2')
    room.write('input/a.md', text('Best copy.'))
    expect(await built()).toBe('written 3')
  })

  it('make anew what a new tag makes another version', async () => {
    expect(await built()).toBe('written 1')
    commitAs('ferry/v4')
    expect(await built()).toBe('written 4')
  })

  it('give way to the version that a release states', async () => {
    commitAs('ferry/v1')
    room.write('input/a.md', text('Better copy.', {version: 9}))
    expect(await built()).toBe('written 9')
  })

  it('are refused without a repository, and in a clone without its tags', async () => {
    commitAs('v1')
    const clone = newsroom()
    execFileSync('git', ['clone', '-q', '--depth=1', 'file://' + room.root, path.join(clone.root, 'x')])
    mkdirSync(path.join(clone.root, 'input'))
    cpSync(path.join(room.root, 'input'), path.join(clone.root, 'x/input'), {recursive: true})
    const shallow = await clone.run({config, paths: ['x/input']})
    expect(shallow.outcomes[0]?.messages[0]?.reason).toContain('git fetch --unshallow --tags')
    rmSync(path.join(room.root, '.git'), {recursive: true})
    const {outcomes} = await room.run({config})
    expect(outcomes[0]?.state).toBe('failed')
    expect(outcomes[0]?.messages[0]?.reason).toContain('not a git repository')
    clone.remove()
  })
})
