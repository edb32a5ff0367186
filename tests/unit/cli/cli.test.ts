import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {type Newsroom, newsroom, release} from '../publish/newsroom.js'
import {pressline} from './terminal.js'

let room: Newsroom
afterEach(() => room?.remove())

const quick = '--formats wire,html'
const embargoed = release('Ferry sails', {slug: 'ferry', embargo: '2027-03-09T00:01 Europe/London'})

describe('exit codes', () => {
  it('0: done, with a table of what was written where on stdout and talk on stderr', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    const {code, stdout, stderr} = await pressline(room.root, 'build ' + quick)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^Ferry sails\n {2}dist\/ferry\/ferry\.txt +wire +\d+ B\n {2}dist\/ferry\/ferry\.html +html +\d+ kB\n$/
    )
    expect(stderr).toMatch(/1 release: 1 written · 2 files/)
    expect(stderr).not.toContain('\u001B[')
  })

  it('1: the copy is wrong, with place, line, hint and page', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {contacts: ['nobody']})})
    const {code, stdout, stderr} = await pressline(room.root, 'build ' + quick)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^input\/a\.md\n {2}\d+:\d+ {2}error .*`nobody`/)
    expect(stderr).toMatch(/│ contacts: \["nobody"\]/)
    expect(stderr).toMatch(/https:\/\/\S+docs\/\S+unknown-contact/)
    expect(existsSync(room.out)).toBe(false)
  })

  it.each([
    ['build --jobs none', '`--jobs none`, expected a whole number'],
    ['build --shard 3/2', 'shard `3/2`'],
    ['build --formats htlm', 'expected `html`'],
    ['build --now tomorrow', 'expected an instant'],
    ['build --template ./nowhere/', 'expected a folder'],
    ['build --config gone.yaml', 'missing configuration'],
    ['build nothing.md', 'missing `nothing.md`'],
    ['check --preset uks', 'expected `uk`'],
    ['check --reporter sarrif', 'expected `sarif`'],
    ['inspect input/a.md --stage layout', 'stage `layout`'],
    ['bulid', "unknown command 'bulid'"],
    ['build --embargo', '--embargoed'],
    ['verify', 'without a `manifest.json`'],
    ['', 'Usage: pressline']
  ])('2: usage, for `%s`', async (words, says) => {
    room = newsroom({'input/a.md': release('Ferry sails')})
    const {code, stdout, stderr} = await pressline(room.root, words)
    expect(stderr).toContain(says)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(existsSync(room.out)).toBe(false)
  })

  it('3: held by embargo, and it says when it lifts', async () => {
    room = newsroom({'input/a.md': embargoed})
    const {code, stdout, stderr} = await pressline(room.root, 'build --now 2027-03-06T00:01Z ' + quick)
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('held  input/a.md  lifts Tue 9 Mar 2027, 00:01 GMT (in 3 days), nothing written')
  })

  it('4: some failed, the rest is written', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'}), 'input/b.md': ''})
    const {code, stderr} = await pressline(room.root, 'build ' + quick)
    expect(code).toBe(4)
    expect(stderr).toMatch(/2 releases: 1 written, 1 failed/)
  })

  it('1 too when warnings count as errors', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {tittle: 'x', colour: 'blue'}, '![](gone.png)')})
    expect((await pressline(room.root, 'build --strict ' + quick)).code).toBe(1)
  })
})

describe('build', () => {
  it('prints one line of JSON per release with --json, and nothing else on stdout', async () => {
    room = newsroom({
      'input/a.md': release('Ferry sails', {slug: 'ferry'}),
      'input/b.md': embargoed,
      'input/c.md': ''
    })
    const {stdout} = await pressline(room.root, 'build --json ' + quick)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {state: string; messages: unknown[]})
    expect(lines.map(({state}) => state)).toEqual(
      ['written', 'failed', 'failed'].with(1, lines[1]?.state ?? '')
    )
    expect(lines[0]).toMatchObject({
      source: 'input/a.md',
      slug: 'ferry',
      renditions: [
        {path: 'ferry/ferry.txt', format: 'wire', mediaType: expect.stringContaining('text/plain')},
        {path: 'ferry/ferry.html', format: 'html'}
      ]
    })
    expect(lines[2]?.messages).not.toHaveLength(0)
  })

  it('draws a progress line on a terminal only, and no colour with NO_COLOR', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'}), 'input/b.md': ''})
    const terminal = await pressline(room.root, 'build ' + quick, {tty: true})
    expect(terminal.stderr).toContain('━')
    expect(terminal.stderr).toContain('\u001B[31m')
    const plain = await pressline(room.root, 'build --force ' + quick, {tty: true, env: {NO_COLOR: '1'}})
    expect(plain.stderr).not.toContain('\u001B[31m')
    const quiet = await pressline(room.root, 'build --force --quiet ' + quick)
    expect(quiet.stdout).toBe('')
  })

  it('says loudly that a clock set ahead is a rehearsal', async () => {
    room = newsroom({'input/a.md': embargoed})
    const {stderr} = await pressline(room.root, 'build --now 2099-01-01T00:00Z ' + quick)
    expect(stderr).toContain('Rehearsal: the clock is set ahead')
  })

  it('reads the configuration, and the command line has the last word', async () => {
    room = newsroom({
      'pressline.config.yaml': 'input: releases\nout: public\nformats: [wire]\n',
      'releases/a.md': release('Ferry sails', {slug: 'ferry'})
    })
    expect((await pressline(room.root, 'build')).stdout).toContain('public/ferry/ferry.txt')
    expect((await pressline(room.root, 'build --out other --formats html')).stdout).toContain(
      'other/ferry/ferry.html'
    )
  })

  it('reads a TypeScript configuration that imports pressline', async () => {
    room = newsroom({
      'pressline.config.ts':
        "import {defineConfig, type Config} from 'pressline/config'\nconst formats: Config['formats'] = ['wire']\nexport default defineConfig({formats})\n",
      'input/a.md': release('Ferry sails', {slug: 'ferry'})
    })
    expect((await pressline(room.root, 'build')).stdout).toContain('ferry.txt')
  })

  it.each([
    [
      'pressline.config.yaml',
      'formats: [wire]\ntemplat: house\n',
      /pressline\.config\.yaml:2:\d+: Unexpected field `templat`, expected `template`/
    ],
    ['pressline.config.yaml', 'jobs: many\n', /Unexpected `"many"` in `jobs`, expected a whole number/],
    ['pressline.config.yaml', 'a: [\n', /Unexpected YAML/],
    ['pressline.config.json', '{', /Unexpected JSON/],
    ['pressline.config.mjs', 'export const x = 1', /without a default export/],
    ['pressline.config.mjs', 'throw new Error("broken")', /broken/],
    ['pressline.config.yaml', 'extensions: [./gone.js]\n', /extension `\.\/gone\.js`/]
  ])('2: refuses a wrong %s and says where', async (name, text, says) => {
    room = newsroom({[name]: text, 'input/a.md': release('Ferry sails')})
    const {code, stderr} = await pressline(room.root, 'build')
    expect(stderr).toMatch(says)
    expect(code).toBe(2)
  })
})

describe('render', () => {
  it('writes one format to stdout, or to a file', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    const {code, stdout} = await pressline(room.root, 'render input/a.md --to wire --profile uk')
    expect(code).toBe(0)
    expect(stdout).toContain('FERRY SAILS')
    expect((await pressline(room.root, 'render input/a.md --to html -o page.html')).code).toBe(0)
    expect(room.read('page.html')).toMatch(/^<!doctype html>/i)
  })

  it('holds what is under embargo, and names an advance copy as one', async () => {
    room = newsroom({'a.md': embargoed})
    expect(await pressline(room.root, 'render a.md --to wire --now 2027-01-01T00:00Z')).toMatchObject({
      code: 3,
      stdout: ''
    })
    const refused = await pressline(
      room.root,
      'render a.md --to wire --now 2027-01-01T00:00Z --embargoed -o ferry.txt'
    )
    expect(refused.code).toBe(2)
    expect(existsSync(path.join(room.root, 'ferry.txt'))).toBe(false)
    await pressline(
      room.root,
      'render a.md --to wire --now 2027-01-01T00:00Z --embargoed -o ferry-EMBARGOED.txt'
    )
    expect(room.read('ferry-EMBARGOED.txt')).toMatch(/EMBARGOED UNTIL/)
  })

  it('reads what is piped in, and holds its embargo too', async () => {
    room = newsroom({})
    const {code, stdout} = await pressline(room.root, 'render - --to wire', {stdin: release('Ferry sails')})
    expect(code).toBe(0)
    expect(stdout).toContain('Ferry sails')
    const held = await pressline(room.root, 'render - --to wire --now 2027-01-01T00:00Z', {stdin: embargoed})
    expect(held).toMatchObject({code: 3, stdout: ''})
    const checked = await pressline(room.root, 'check - --reporter json', {
      stdin: '# Ferry sails\n\nA  ferry.'
    })
    expect(checked.stdout).toContain('contacts-present')
    const tree = await pressline(room.root, 'inspect -', {stdin: '# Ferry sails\n\nA ferry.'})
    expect(JSON.parse(tree.stdout).tree.meta.slug).toBe('ferry-sails')
    expect((await pressline(room.root, 'check - --fix', {stdin: '# A'})).code).toBe(2)
  })

  it('refuses more than the project allows, piped in as well', async () => {
    room = newsroom({'pressline.config.yaml': 'limits:\n  bytes: 10\n'})
    const {code, stderr} = await pressline(room.root, 'render - --to wire', {stdin: '# Ferry sails today'})
    expect(code).toBe(1)
    expect(stderr).toContain('10 bytes')
  })

  it('refuses to write a binary format to a terminal', async () => {
    room = newsroom({'a.md': release('Ferry sails')})
    expect((await pressline(room.root, 'render a.md --to docx', {tty: true})).stderr).toContain('-o FILE')
  })
})

describe('inspect, check and the lists', () => {
  it.each(['mdast', 'release', 'galley'])('shows the %s with its version first', async (stage) => {
    room = newsroom({'a.md': release('Ferry sails')})
    const {stdout, code} = await pressline(room.root, 'inspect a.md --stage ' + stage)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\{\n {2}"version": "\d+\.\d+"/)
    expect(JSON.parse(stdout)).toMatchObject({tree: {type: stage === 'mdast' ? 'root' : stage}})
  })

  it('checks house rules, writes nothing, and ends with 1 on an error', async () => {
    room = newsroom({'input/a.md': release('FERRY SAILS!', {contacts: ['nobody']})})
    const {code, stdout} = await pressline(room.root, 'check')
    expect(code).toBe(1)
    expect(stdout).toContain('input/a.md')
    expect(existsSync(room.out)).toBe(false)
    const github = await pressline(room.root, 'check --reporter github')
    expect(github.stdout).toMatch(/^::error file=input\/a\.md/m)
  })

  it.each([
    ['formats', /^wire +\.txt +text\/plain/m],
    ['templates', /^default +pressline/m],
    ['rules', /^headline-length +\w+ +\S/m]
  ])('lists %s, as text and as JSON', async (command, line) => {
    room = newsroom()
    expect((await pressline(room.root, command)).stdout).toMatch(line)
    expect(JSON.parse((await pressline(room.root, command + ' --json')).stdout)).not.toHaveLength(0)
  })

  it('prints its version and help on stdout', async () => {
    room = newsroom()
    expect(await pressline(room.root, '--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
    })
    expect(await pressline(room.root, '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Exit codes:')
    })
    expect((await pressline(room.root, 'build --help')).stdout).toContain('--shard')
  })
})

describe('feed', () => {
  it('writes the newsroom as a whole without what is held, in the manifest, and verify knows it', async () => {
    room = newsroom({
      'pressline.config.yaml': 'newsroom: {title: Skerry news, url: https://news.example.org/}\n',
      'input/a.md': release('Ferry sails', {slug: 'ferry', issued: '2026-11-03T09:00Z'}),
      'input/b.md': release('Secret bridge', {slug: 'bridge', embargo: '2027-03-09T00:01 Europe/London'})
    })
    await pressline(room.root, 'build --now 2026-11-24T12:00Z ' + quick)
    const made = await pressline(room.root, 'feed --now 2026-11-24T12:00Z')
    expect(made.stderr).toContain('1 release; left out: 1 held')
    expect(made.code).toBe(0)
    for (const name of ['index.html', 'rss.xml', 'atom.xml', 'feed.json', 'sitemap-news.xml']) {
      expect(room.read('dist/' + name)).not.toMatch(/secret|bridge/i)
    }
    expect(room.read('dist/rss.xml')).toContain('https://news.example.org/ferry/ferry.html')
    expect((await pressline(room.root, 'verify --now 2026-11-24T12:00Z')).stderr).toContain(
      'as the manifest says'
    )
    await pressline(room.root, 'build --now 2026-11-24T12:00Z --force ' + quick)
    expect((await pressline(room.root, 'verify --json --now 2026-11-24T12:00Z')).stdout).toBe('')
    writeFileSync(path.join(room.out, 'rss.xml'), 'x')
    expect((await pressline(room.root, 'verify')).code).toBe(1)
    expect((await pressline(room.root, 'feed --url nowhere')).code).toBe(2)
  })
})

describe('verify', () => {
  it('finds dist as the manifest says, then what is missing, changed, foreign, or says other words', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'})})
    await pressline(room.root, 'build --formats wire,html,docx,eml,nitf,newsml,ninjs')
    const clean = await pressline(room.root, 'verify')
    expect(clean.stderr).toContain('words of 7 read back: as the manifest says')
    expect(clean.code).toBe(0)
    const wire = path.join(room.out, 'ferry/ferry.txt')
    writeFileSync(wire, readFileSync(wire, 'utf8').replace('second', 'third'))
    writeFileSync(path.join(room.out, 'notes.txt'), 'mine')
    const found = await pressline(room.root, 'verify --json')
    const kinds = found.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as {kind: string; path: string}).kind)
    expect(kinds).toEqual(['changed', 'foreign'])
    expect(found.code).toBe(1)
  })

  it('finds a clean copy before its lift', async () => {
    room = newsroom({'input/a.md': embargoed})
    await pressline(room.root, 'build --now 2099-01-01T00:00Z ' + quick)
    const {code, stderr} = await pressline(room.root, 'verify')
    expect(stderr).toContain('Unexpected clean copy before the lift')
    expect(code).toBe(1)
  })
})

describe('diff', () => {
  it('shows what changed between two files, in paragraphs and words', async () => {
    room = newsroom({
      'a.md': release('Ferry sails', {slug: 'ferry'}, 'The ferry sails six times a day.'),
      'b.md': release('Ferry sails', {slug: 'ferry', version: 2}, 'The ferry sails eight times a day.')
    })
    const {code, stdout} = await pressline(room.root, 'diff a.md b.md')
    expect(code).toBe(0)
    expect(stdout).toContain('version: 1 → 2')
    expect(stdout).toContain('The ferry sails [-six-]{+eight+} times a day.')
    expect(stdout).toContain('1 paragraph changed, 0 added, 0 removed; 1 word added, 1 word removed')
    const json = JSON.parse((await pressline(room.root, 'diff a.md b.md --reporter json')).stdout) as {
      counts: object
    }
    expect(json.counts).toEqual({changed: 1, added: 0, removed: 0, wordsAdded: 1, wordsRemoved: 1})
    expect((await pressline(room.root, 'diff a.md b.md --reporter html')).stdout).toContain(
      '<del>six</del><ins>eight</ins>'
    )
  })

  it('compares two revisions of a file, and refuses one that is none', async () => {
    room = newsroom({'a.md': release('Ferry sails', {}, 'Six sailings.')})
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: room.root})
    git('init', '-q')
    git('add', 'a.md')
    git('commit', '-qm', 'One')
    room.write('a.md', release('Ferry sails', {}, 'Eight sailings.'))
    git('commit', '-qam', 'Two')
    expect((await pressline(room.root, 'diff HEAD~1 HEAD a.md')).stdout).toContain(
      '[-Six-]{+Eight+} sailings.'
    )
    expect((await pressline(room.root, 'diff HEAD~1:a.md a.md')).stdout).toContain(
      '[-Six-]{+Eight+} sailings.'
    )
    const gone = await pressline(room.root, 'diff nowhere:a.md a.md')
    expect(gone.code).toBe(1)
    expect(gone.stderr).toContain('Unexpected revision `nowhere:a.md`')
  })
})

describe('init', () => {
  it('starts a newsroom that builds and checks at once, and overwrites nothing', async () => {
    room = newsroom()
    const words = [
      'init',
      'news',
      '--name',
      'Skerry Sound: Harbour & Co',
      '--zone',
      'Europe/London',
      '--email',
      'press@skerry.example.org'
    ]
    const made = await pressline(room.root, words)
    expect(made.stderr).toContain('+ pressline.config.yaml')
    expect(made.code).toBe(0)
    const root = path.join(room.root, 'news')
    const built = await pressline(root, 'build --formats wire,html --strict')
    expect(built.stderr).not.toMatch(/error|warning/)
    expect(built.code).toBe(0)
    expect(built.stdout).toContain('Skerry Sound: Harbour & Co opens its newsroom')
    expect((await pressline(root, 'check')).code).toBe(0)
    expect(await pressline(room.root, words)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected a folder without')
    })
    expect((await pressline(room.root, 'init other --zone Nowhere')).code).toBe(2)
    expect((await pressline(room.root, 'init other --colour blue')).stderr).toContain('expected a colour')
  })
})
