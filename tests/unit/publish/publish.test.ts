import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import type {Config} from '../../../src/config/define.js'
import type {Manifest} from '../../../src/publish/manifest.js'
import {exitCodeOf} from '../../../src/publish/publish.js'
import {type Newsroom, newsroom, release} from './newsroom.js'

let room: Newsroom
afterEach(() => room.remove())

const states = (outcomes: Array<{source: string; state: string}>) =>
  outcomes.map(({source, state}) => source.replace('input/', '') + ' ' + state)
const rules = (outcome: {messages: Array<{ruleId: string; severity: string}>} | undefined) =>
  outcome?.messages.filter(({severity}) => severity !== 'info').map(({ruleId}) => ruleId)
const manifest = (): Manifest => JSON.parse(room.read('dist/manifest.json')) as Manifest

describe('a build', () => {
  it('writes every format of every release, and a manifest that names each file', async () => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry'}),
      'input/b.md': release('Bridge opens', {slug: 'bridge'})
    })
    const {outcomes, summary} = await room.run()
    expect(states(outcomes)).toEqual(['a.md written', 'b.md written'])
    expect(room.files()).toEqual([
      'bridge/bridge.html',
      'bridge/bridge.txt',
      'ferry/ferry.html',
      'ferry/ferry.txt',
      'manifest.json'
    ])
    expect(manifest().releases.map(({slug}) => slug)).toEqual(['bridge', 'ferry'])
    expect(exitCodeOf(summary)).toBe(0)
  })

  it('does nothing for an unchanged folder, and makes anew only what changed', async () => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry'}),
      'input/b.md': release('Bridge opens', {slug: 'bridge'})
    })
    await room.run()
    const before = room.read('dist/manifest.json')
    expect(states((await room.run()).outcomes)).toEqual(['a.md unchanged', 'b.md unchanged'])
    expect(room.read('dist/manifest.json')).toBe(before)
    room.write('input/b.md', release('Bridge closes', {slug: 'bridge'}))
    expect(states((await room.run()).outcomes)).toEqual(['a.md unchanged', 'b.md written'])
  })

  it('makes anew a page when a larger cut of its picture comes to lie beside it', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64'
    )
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'}, '\n\n![A ferry](a.png)')})
    room.write('input/a.png', png)
    const state = async () =>
      (await room.run({config: {formats: {html: {assets: 'beside'}}}})).outcomes[0]?.state
    expect([await state(), await state()]).toEqual(['written', 'unchanged'])
    room.write('input/a@2x.png', png)
    expect([await state(), await state()]).toEqual(['written', 'unchanged'])
  })

  it('makes anew what was removed or cut short in dist, and what an option, a picture or a template changes', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64'
    )
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry', template: 'house'}, '\n\n![A ferry](a.png)'),
      'templates/house/template.yaml': 'name: house\nextends: default\n'
    })
    room.write('input/a.png', png)
    const state = async (options: Parameters<Newsroom['run']>[0] = {}) =>
      (await room.run(options)).outcomes[0]?.state
    expect(await state()).toBe('written')
    expect(await state()).toBe('unchanged')
    rmSync(path.join(room.out, 'ferry/ferry.txt'))
    expect(await state()).toBe('written')
    writeFileSync(path.join(room.out, 'ferry/ferry.html'), 'half')
    expect(await state()).toBe('written')
    writeFileSync(path.join(room.root, 'input/a.png'), Buffer.concat([png, Buffer.from([0])]))
    expect(await state()).toBe('written')
    room.write('templates/house/template.yaml', 'name: house\nextends: default\nfurniture: {ends: "###"}\n')
    expect(await state()).toBe('written')
    expect(await state({config: {formats: {wire: true, html: {hnews: true}}} as never})).toBe('written')
    expect(await state()).toBe('written')
    expect(await state()).toBe('unchanged')
    expect(await state({force: true})).toBe('written')
  })

  it('never lets one bad file stop the others, and keeps the earlier rendition of the bad one', async () => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry'}),
      'input/b.md': release('Bridge opens', {slug: 'bridge'})
    })
    await room.run()
    const before = room.read('dist/ferry/ferry.txt')
    room.write('input/a.md', '---\nheadline: [unclosed\n---\n')
    room.write('input/c.md', Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0, 9]))
    room.write('input/d.md', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')
    const {outcomes, summary} = await room.run()
    expect(states(outcomes)).toEqual(['a.md failed', 'b.md unchanged', 'c.md failed', 'd.md failed'])
    for (const outcome of outcomes.filter(({state}) => state === 'failed')) {
      expect(outcome.messages.some(({severity}) => severity === 'error')).toBe(true)
    }
    expect(room.read('dist/ferry/ferry.txt')).toBe(before)
    expect(exitCodeOf(summary)).toBe(4)
  })

  it('writes a release in no format when one of its formats refuses it', async () => {
    room = newsroom({
      'pressline.config.mjs': `export default {formats: ['wire', 'broken'], extensions: [{name: 'broken', renderers: [{
        name: 'broken', mediaType: 'text/plain', extension: '.broken', defaults: {},
        render() { throw new Error('Unexpected everything, expected nothing') }
      }]}]}`,
      'input/a.md': release('Ferry sails', {slug: 'ferry'})
    })
    const {outcomes, summary} = await room.run({project: {root: room.root}})
    expect(states(outcomes)).toEqual(['a.md failed'])
    expect(outcomes[0]?.messages.map(({reason}) => reason)).toContain(
      'Unexpected everything, expected nothing'
    )
    expect(room.files()).toEqual([])
    expect(exitCodeOf(summary)).toBe(1)
  })

  it('leaves no empty output folder behind, and nothing of its own work', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {embargo: '2027-01-01T00:01 Europe/London'})})
    await room.run()
    expect(existsSync(room.out)).toBe(false)
  })

  it('says which paths name nothing', async () => {
    room = newsroom({'input/a.md': release('Ferry sails')})
    const {summary} = await room.run({paths: ['input', 'gone.md', 'no/*.md']})
    expect(summary.problems).toHaveLength(2)
    expect(exitCodeOf(summary)).toBe(4)
  })

  it('skips READMEs, hidden files and what is no text in a folder, and takes them when they are named', async () => {
    room = newsroom({
      'input/README.md': release('Read me'),
      'input/.draft.md': release('Hidden'),
      'input/photo.png': 'x',
      'input/sub/pasted.txt': 'Ferry sails\n\nLONDON, 3 November 2026 – Words.\n',
      'input/node_modules/x/a.md': release('No')
    })
    expect(states((await room.run()).outcomes)).toEqual(['sub/pasted.txt written'])
    expect(states((await room.run({paths: ['input/README.md']})).outcomes)).toEqual(['README.md written'])
  })

  it('gives each shard its part, and all shards together the whole', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [
        'input/' + name + '.md',
        release('News ' + name, {slug: name})
      ])
    )
    room = newsroom(files)
    const parts = [1, 2].map((index) => room.run({shard: {index, count: 2}}))
    const sources = (await Promise.all(parts)).map(({outcomes}) => states(outcomes))
    expect(sources).toEqual([
      ['a.md written', 'c.md written', 'e.md written'],
      ['b.md written', 'd.md written']
    ])
    expect(manifest().releases.map(({slug}) => slug)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('stops when it is told to, with what was begun in place', async () => {
    const files = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [
        'input/' + index + '.md',
        release('News ' + index, {slug: 'n' + index})
      ])
    )
    room = newsroom(files)
    const stop = new AbortController()
    const {outcomes, summary} = await room.run({
      stopSignal: () => stop.signal,
      onPlan: () => setTimeout(() => stop.abort(), 30)
    })
    expect(summary.stopped).toBe(true)
    expect(outcomes.length).toBeLessThan(12)
    expect(manifest().releases).toHaveLength(outcomes.length)
    expect((await room.run()).outcomes).toHaveLength(12)
  })
})

describe('slugs and versions', () => {
  it('refuses a slug that is taken, and names both files', async () => {
    room = newsroom({
      'input/a.md': release('One', {slug: 'same'}),
      'input/b.md': release('Two', {slug: 'same'})
    })
    const {outcomes} = await room.run()
    expect(states(outcomes)).toEqual(['a.md written', 'b.md failed'])
    expect(outcomes[1]?.messages.at(-1)?.reason).toMatch(/slug `same` of `input\/b\.md`.*`input\/a\.md`/)
  })

  it('keeps a slug with the file that has it, whatever sorts before it; frees it when that file is gone', async () => {
    room = newsroom({'input/b.md': release('Two', {slug: 'same'})})
    await room.run()
    room.write('input/a.md', release('One', {slug: 'same'}))
    expect(states((await room.run()).outcomes)).toEqual(['a.md failed', 'b.md unchanged'])
    rmSync(path.join(room.root, 'input/b.md'))
    expect(states((await room.run()).outcomes)).toEqual(['a.md written'])
  })

  it('knows a source by one name, whatever folder the run was started in and however it was named', async () => {
    room = newsroom({
      'package.json': '{}',
      'input/a.md': release('Ferry sails', {slug: 'ferry'}, '\n\n![Sea](sea.svg)'),
      'input/sea.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
    })
    const elsewhere = newsroom()
    const {root, out} = room
    const door = newsroom()
    const link = path.join(door.root, 'link')
    symlinkSync(root, link)
    const runs = [
      () => elsewhere.run({paths: [path.join(root, 'input/a.md')], config: {out}}),
      () => elsewhere.run({paths: [path.join(link, 'input/a.md')], config: {out: path.join(link, 'dist')}}),
      () => room?.run({project: {root: path.join(root, 'input'), overrides: {out}}, paths: ['a.md']}),
      () => room?.run()
    ]
    for (const run of runs) {
      const result = await run()
      expect(
        result?.outcomes.map(({state}) => state),
        JSON.stringify(result)
      ).toEqual(['written'])
      const [known] = manifest().releases
      expect(known?.source.path).toBe('input/a.md')
      expect(Object.keys(known?.assets ?? {})).toEqual(['input/sea.svg'])
      rmSync(path.join(out, 'ferry'), {recursive: true})
    }
    elsewhere.write('b.md', release('Another', {slug: 'ferry'}))
    const other = await elsewhere.run({paths: ['b.md'], config: {out}})
    expect(other.outcomes[0]?.messages.at(-1)?.reason).toContain('`input/a.md`')
    elsewhere.remove()
    door.remove()
  })

  it('knows it by one name below the folder that holds the output too, where nothing marks a project', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    const {root, out} = room
    await room.run()
    const below = await room.run({
      project: {root: path.join(root, 'input'), overrides: {out}},
      paths: ['a.md']
    })
    expect(manifest().releases.map(({source}) => source.path)).toEqual(['input/a.md'])
    expect(below.outcomes[0]?.messages.map(({ruleId}) => ruleId)).not.toContain('slug-moved')
  })

  it('refuses a changed text under the same id and version, and an older version; takes the next', async () => {
    const facts = {slug: 'ferry', id: 'tag:example.org,2026:ferry'}
    room = newsroom({'input/a.md': release('Ferry sails', {...facts, version: 1})})
    await room.run()
    room.write('input/a.md', release('Ferry sails', {...facts, version: 1, keywords: ['sea']}))
    expect(states((await room.run()).outcomes)).toEqual(['a.md written'])
    room.write('input/a.md', release('Ferry sails', {...facts, version: 1}, 'Other words.'))
    const refused = await room.run()
    expect(rules(refused.outcomes[0])).toContain('version-changed')
    expect(room.read('dist/ferry/ferry.txt')).toContain('Copy of the release.')
    room.write('input/a.md', release('Ferry sails', {...facts, version: 2}, 'Other words.'))
    expect(states((await room.run()).outcomes)).toEqual(['a.md written'])
    room.write('input/a.md', release('Ferry sails', {...facts, version: 1}))
    expect(rules((await room.run()).outcomes[0])).toContain('version-older')
    expect(states((await room.run({force: true})).outcomes)).toEqual(['a.md written'])
  })

  it('lets a release without an id be written over: it is still being written', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    await room.run()
    room.write('input/a.md', release('Ferry sails', {slug: 'ferry'}, 'Other words.'))
    expect(states((await room.run()).outcomes)).toEqual(['a.md written'])
  })

  it('says so when a release goes by a new slug', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'old'})})
    await room.run()
    room.write('input/a.md', release('Ferry sails', {slug: 'new'}))
    expect(rules((await room.run()).outcomes[0])).toContain('slug-moved')
    expect(manifest().releases.map(({slug}) => slug)).toEqual(['new'])
  })
})

describe('pictures beside a page', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>1</script></svg>'
  const config: Config = {formats: {html: {assets: 'beside'}, wire: true}}
  const sea = (matter = {}) => release('Ferry sails', {slug: 'ferry', ...matter}, '\n\n![Sea](img/sea.svg)')

  it('are put where the page looks for them, and are in the manifest', async () => {
    room = newsroom({'input/a.md': sea(), 'input/img/sea.svg': svg})
    expect(rules((await room.run({config})).outcomes[0])).not.toContain('loss-picture')
    expect(room.read('dist/ferry/ferry.html')).toContain('src="img/sea.svg"')
    expect(room.read('dist/ferry/img/sea.svg')).not.toContain('script')
    expect(room.files()).toEqual([
      'ferry/ferry.html',
      'ferry/ferry.txt',
      'ferry/img/sea.svg',
      'manifest.json'
    ])
    expect(manifest().releases[0]?.renditions.find(({picture}) => picture)).toMatchObject({
      path: 'ferry/img/sea.svg',
      format: 'html',
      mediaType: 'image/svg+xml'
    })
    expect(states((await room.run({config})).outcomes)).toEqual(['a.md unchanged'])
    rmSync(path.join(room.out, 'ferry/img/sea.svg'))
    expect(states((await room.run({config})).outcomes)).toEqual(['a.md written'])
  })

  it('go when the page no longer has them', async () => {
    room = newsroom({'input/a.md': sea(), 'input/img/sea.svg': svg})
    await room.run({config})
    room.write('input/a.md', release('Ferry sails', {slug: 'ferry'}))
    await room.run({config})
    expect(room.files()).toEqual(['ferry/ferry.html', 'ferry/ferry.txt', 'manifest.json'])
  })

  it('are inside an advance copy, since a picture carries no embargo line', async () => {
    room = newsroom({'input/a.md': sea({embargo: '2026-12-01T09:00[UTC]'}), 'input/img/sea.svg': svg})
    await room.run({config, embargoed: true})
    expect(room.files()).toEqual(['ferry/ferry-EMBARGOED.html', 'ferry/ferry-EMBARGOED.txt', 'manifest.json'])
    expect(room.read('dist/ferry/ferry-EMBARGOED.html')).toContain('data:image/svg+xml')
    await room.run({config, now: '2026-12-01T09:00:00Z', removeAdvance: true})
    expect(room.files()).toContain('ferry/img/sea.svg')
  })

  it('are refused outside the folder of the release', async () => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry'}, '\n\n![Sea](../sea.svg)'),
      'sea.svg': svg
    })
    const {outcomes} = await room.run({config})
    expect(states(outcomes)).toEqual(['a.md failed'])
    expect(rules(outcomes[0])).toContain('picture-beside')
    expect(room.files()).toEqual([])
  })
})

describe('the border of the project', () => {
  it('writes nothing through a link in dist, and reads no source through a link out of the project', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    const outside = newsroom({'secret.md': release('Secret')})
    mkdirSync(room.out)
    symlinkSync(outside.root, path.join(room.out, 'ferry'))
    symlinkSync(path.join(outside.root, 'secret.md'), path.join(room.root, 'input/b.md'))
    const {outcomes, summary} = await room.run()
    expect(states(outcomes)).toEqual(['a.md failed'])
    expect(summary.problems[0]).toContain('leads out of the project')
    expect(existsSync(path.join(outside.root, 'ferry.txt'))).toBe(false)
    outside.remove()
  })

  it('reads a file that was named outside the project, with its own folder for a border', async () => {
    room = newsroom()
    const outside = newsroom({'pasted.txt': 'Ferry sails\n\nLONDON, 3 November 2026 – Words.\n'})
    const {outcomes} = await room.run({paths: [path.join(outside.root, 'pasted.txt')]})
    expect(outcomes[0]?.state).toBe('written')
    outside.remove()
  })
})

describe('limits', () => {
  it.each([
    ['bytes', 'source-unreadable', {bytes: 40}],
    ['nodes', 'limit-nodes', {nodes: 3}],
    ['images', 'limit-images', {images: 1}]
  ])('report too many %s as a message', async (_what, rule, limits) => {
    room = newsroom({'input/a.md': release('Ferry sails', {}, '\n\n![A](a.png)\n\n![B](b.png)')})
    const {outcomes} = await room.run({config: {limits}})
    expect(outcomes[0]?.state).toBe('failed')
    expect(rules(outcomes[0])).toContain(rule)
  })

  it.each([
    ['pixels of a picture', {pixels: 11}, '![Sea](sea.svg)', 'Unexpected image `sea.svg` of 12 pixels'],
    ['bytes of a picture', {assetBytes: 20}, '![Sea](sea.svg)', 'expected at most 20']
  ])('report too many %s as a message, and build the others', async (_what, limits, copy, says) => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'a'}, '\n\n' + copy),
      'input/sea.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
      'input/b.md': release('Bridge opens', {slug: 'b'})
    })
    const {outcomes} = await room.run({config: {limits, formats: ['html']}})
    expect(states(outcomes)).toEqual(['a.md failed', 'b.md written'])
    expect(JSON.stringify(outcomes[0]?.messages)).toContain(says)
  })

  it('report levels of nesting beyond theirs, and keep the words', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'a'}, '\n\n> > > > > > Deep words.')})
    const {outcomes} = await room.run({config: {limits: {nesting: 4}, formats: ['wire']}})
    expect(states(outcomes)).toEqual(['a.md written'])
    expect(rules(outcomes[0])).toContain('nesting')
    expect(readFileSync(path.join(room.out, 'a/a.txt'), 'utf8')).toContain('Deep words.')
  })

  it('report a release that takes too long, and build the others', async () => {
    room = newsroom({
      'pressline.config.mjs': `export default {formats: ['wire', 'slow'], limits: {seconds: 3}, extensions: [{name: 'slow', renderers: [{
        name: 'slow', mediaType: 'text/plain', extension: '.slow', defaults: {},
        render(galley) { return galley.meta.slug === 'a' ? new Promise(() => {}) : Promise.resolve('done') }
      }]}]}`,
      'input/a.md': release('Slow', {slug: 'a'}),
      'input/b.md': release('Quick', {slug: 'b'})
    })
    const {outcomes} = await room.run({project: {root: room.root}})
    expect(states(outcomes)).toEqual(['a.md failed', 'b.md written'])
    expect(rules(outcomes[0])).toEqual(['limit-seconds'])
  })
})
