import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeAll, describe, expect, it} from 'vitest'
import {proveEmbargo} from '../unit/publish/embargo-property.js'
import {listFiles, type Newsroom, newsroom, release} from '../unit/publish/newsroom.js'
import {compileProgram} from './compiled.js'
import {contentHash} from './dist-sha256.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
let program: string
beforeAll(() => {
  program = compileProgram()
})

let room: Newsroom | undefined
afterEach(() => {
  room?.remove()
  room = undefined
})

function pressline(cwd: string, words: string, env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...words.split(' ')], {
    cwd,
    env: {...process.env, NO_COLOR: '1', ...env},
    encoding: 'utf8'
  })
}

const all = 'html,pdf,docx,wire,wire:uk,eml,nitf,newsml,ninjs'

/** Everything in a folder, as hexadecimal text by path. */
function bytes(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(path.join(folder, file), 'hex')])
  )
}

describe('the same bytes', () => {
  it('in two clones, two time zones, two locales, with any number of jobs, in every format', () => {
    const made: Array<Record<string, string>> = []
    const runs: Array<[string, Record<string, string>]> = [
      ['--jobs 1', {TZ: 'UTC', LC_ALL: 'C'}],
      ['--jobs 2', {TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8'}],
      ['--jobs 3', {TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1700000000'}]
    ]
    for (const [jobs, env] of runs) {
      const clone = newsroom()
      cpSync(path.join(root, 'input'), path.join(clone.root, 'input'), {recursive: true})
      const {status, stderr} = pressline(
        clone.root,
        'build --embargoed --quiet --formats ' + all + ' ' + jobs,
        env
      )
      expect(status, stderr).toBe(0)
      made.push(bytes(clone.out))
      clone.remove()
    }
    expect(Object.keys(made[0] ?? {}).length).toBeGreaterThan(60)
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  })

  it('are those of tests/fixtures/dist.sha256, on every machine (UPDATE_SHA=1 writes it anew)', () => {
    room = newsroom()
    cpSync(path.join(root, 'input'), path.join(room.root, 'input'), {recursive: true})
    const {status, stderr} = pressline(
      room.root,
      'build --embargoed --quiet --now 2026-11-24T00:00:00Z --formats html,pdf,docx,wire,eml,nitf,newsml,ninjs'
    )
    expect(status, stderr).toBe(0)
    const {out} = room
    const lines = listFiles(out)
      .filter((file) => file !== 'manifest.json')
      .map((file) => contentHash(file, readFileSync(path.join(out, file))) + '  ' + file)
    const list = path.join(root, 'tests/fixtures/dist.sha256')
    if (process.env.UPDATE_SHA) writeFileSync(list, lines.join('\n') + '\n')
    expect(lines).toEqual(readFileSync(list, 'utf8').trimEnd().split('\n'))
  })
})

describe('the embargo, over every format', () => {
  it('holds for random releases, lifts, zones and clocks', async () => {
    await proveEmbargo(['html', 'pdf', 'docx', 'wire', 'wire:uk', 'eml', 'nitf', 'newsml', 'ninjs'], 150)
  })

  it('lets a watcher write the clean copies at the lift', async () => {
    room = newsroom()
    const lift = new Date(Date.now() + 6000)
    lift.setUTCMilliseconds(0)
    room.write(
      'input/a.md',
      release('Ferry sails', {slug: 'ferry', embargo: lift.toISOString().replace('.000Z', '') + '[UTC]'})
    )
    const child = spawn(process.execPath, [program, 'build', '--watch', '--formats', 'wire'], {
      cwd: room.root
    })
    let talk = ''
    child.stderr.on('data', (chunk: Buffer) => {
      talk += chunk.toString()
    })
    const file = path.join(room.out, 'ferry/ferry.txt')
    while (!existsSync(file) && Date.now() < lift.getTime() + 30_000) {
      if (Date.now() < lift.getTime()) expect(existsSync(file)).toBe(false)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(existsSync(file), talk).toBe(true)
    room.write('input/b.md', release('Bridge opens', {slug: 'bridge'}))
    const second = path.join(room.out, 'bridge/bridge.txt')
    for (let turn = 0; turn < 500 && !existsSync(second); turn++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(existsSync(second), talk).toBe(true)
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(talk).toMatch(/held {2}input\/a\.md[\s\S]*an embargo has lifted[\s\S]*changed input/)
  })
})

const hostile = `export default {formats: ['wire', 'hostile'], limits: {seconds: 20}, extensions: [{name: 'hostile', renderers: [{
  name: 'hostile', mediaType: 'text/plain', extension: '.hostile', defaults: {},
  render({meta}) {
    if (meta.slug === 'hangs') for (;;);
    if (meta.slug === 'dies') process.exit(9)
    if (meta.slug === 'eats') { const all = []; for (;;) all.push(new Array(1e6).fill(meta.slug)) }
    return Promise.resolve('done')
  }
}]}]}`

describe('workers', () => {
  it('that hang, die or eat the memory are replaced, and their releases reported', () => {
    room = newsroom({'pressline.config.mjs': hostile})
    for (const slug of ['a', 'b', 'dies', 'eats', 'hangs', 'y', 'z'])
      room.write('input/' + slug + '.md', release(slug, {slug}))
    const {status, stdout, stderr} = pressline(room.root, 'build --json --jobs 2')
    const outcomes = stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            slug?: string
            source: string
            state: string
            messages: Array<{ruleId: string; severity: string}>
          }
      )
    const seen = Object.fromEntries(
      outcomes.map(({source, state, messages}) => [
        path.basename(source, '.md'),
        state === 'failed' ? messages.find(({severity}) => severity === 'error')?.ruleId : state
      ])
    )
    expect(seen, stderr).toEqual({
      a: 'written',
      b: 'written',
      dies: 'render-refused',
      eats: 'limit-memory',
      hangs: 'limit-seconds',
      y: 'written',
      z: 'written'
    })
    expect(status).toBe(4)
    expect(existsSync(path.join(room.out, '.pressline'))).toBe(false)
  })

  it('make way for new ones in a long batch, and no release is lost', () => {
    room = newsroom()
    for (let number = 0; number < 520; number++)
      room.write('input/n' + number + '.md', release('News ' + number, {slug: 'n' + number}))
    const {status, stdout} = pressline(room.root, 'build --json --formats wire --jobs 1')
    expect(status).toBe(0)
    expect(stdout.match(/"state":"written"/g)).toHaveLength(520)
  })

  it('are not needed to end a release that hangs in a small batch: it is reported, the others are written', () => {
    const loops = hostile.replace('seconds: 20', 'seconds: 2')
    room = newsroom({'pressline.config.mjs': loops})
    room.write('input/hangs.md', release('Hangs', {slug: 'hangs'}))
    const alone = pressline(room.root, 'build --json')
    expect(alone.stdout).toContain('"ruleId":"limit-seconds"')
    expect(alone.status).toBe(1)
    room.write('input/after.md', release('After it', {slug: 'zz-after'}))
    room.write('input/before.md', release('Before it', {slug: 'a-before'}))
    const three = pressline(room.root, 'build --json')
    expect(three.stdout.match(/"state":"written"/g)).toHaveLength(2)
    expect(three.stdout.match(/"ruleId":"limit-seconds"/g)).toHaveLength(1)
    expect(three.status).toBe(4)
  })

  it('end with Ctrl-C: what was begun is in place, the exit code is 130, and the next run does the rest', async () => {
    room = newsroom()
    for (let number = 0; number < 120; number++)
      room.write('input/n' + number + '.md', release('News ' + number, {slug: 'n' + number}))
    const child = spawn(
      process.execPath,
      [program, 'build', '--json', '--formats', 'wire,html', '--jobs', '2'],
      {cwd: room.root}
    )
    let lines = 0
    let told = false
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1
      // Once: a second one would end it at once.
      if (lines >= 3 && !told) told = child.kill('SIGINT')
    })
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
    expect(lines).toBeLessThan(120)
    expect(existsSync(path.join(room.out, '.pressline'))).toBe(false)
    const next = pressline(room.root, 'build --json --formats wire,html')
    expect(next.stdout.match(/"state":"unchanged"/g)?.length).toBe(lines)
    expect(next.stdout.match(/"state":"written"/g)?.length).toBe(120 - lines)
  })
})

/** The program on a terminal of its own, made by util-linux `script`; answers go in as the questions come. */
function onTerminal(
  cwd: string,
  words: string,
  answers: Array<[question: string, keys: string]>
): Promise<string> {
  const {CI: _, ...env} = process.env
  const command = 'stty cols 100 rows 40; exec ' + [process.execPath, program, words].join(' ')
  const child = spawn('script', ['-qefc', command, '/dev/null'], {cwd, env})
  return new Promise((resolve) => {
    let shown = ''
    const left = [...answers]
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString()
      const next = left[0]
      if (!next || !shown.includes(next[0])) return
      left.shift()
      child.stdin.write(next[1])
    })
    child.on('exit', () => resolve(shown))
  })
}

const hasScript = /util-linux/.test(spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout ?? '')
if (!hasScript) process.stderr.write('not run: `script` of util-linux is not on this machine\n')

describe.skipIf(!hasScript)('init on a terminal', () => {
  const questions = ['Who speaks?', 'In which language?', 'time zone?', 'colour?', 'E-mail', 'Telephone']

  it('asks, takes what is typed and what Enter leaves, and makes a newsroom that builds', async () => {
    room = newsroom()
    const typed: Record<string, string> = {'Who speaks?': 'Ferry Company\r', 'time zone?': 'Europe/London\r'}
    const shown = await onTerminal(
      room.root,
      'init news',
      questions.map((question) => [question, typed[question] ?? '\r'])
    )
    expect(shown).toContain('pressline.config.yaml')
    const news = path.join(room.root, 'news')
    expect(readFileSync(path.join(news, 'templates/house/_brand.yml'), 'utf8')).toContain('Ferry Company')
    expect(pressline(news, 'build --formats wire').status).toBe(0)
  })

  it('writes nothing when the questions are left with Ctrl-C', async () => {
    room = newsroom()
    const shown = await onTerminal(room.root, 'init news', [
      ['Who speaks?', '\r'],
      ['In which language?', '\u0003']
    ])
    expect(shown).toContain('Nothing was written.')
    expect(existsSync(path.join(room.root, 'news'))).toBe(false)
  })
})

describe('a stranger', () => {
  it('starts a newsroom, builds it, verifies it', () => {
    room = newsroom()
    expect(pressline(room.root, 'init news --yes --zone Europe/London').status).toBe(0)
    const news = path.join(room.root, 'news')
    const built = pressline(news, 'build --formats ' + all)
    expect(built.status, built.stderr).toBe(0)
    const verified = pressline(news, 'verify')
    expect(verified.status, verified.stderr).toBe(0)
  })

  it('finds every word of the examples in every format', () => {
    room = newsroom()
    cpSync(path.join(root, 'input'), path.join(room.root, 'input'), {recursive: true})
    pressline(room.root, 'build --embargoed --quiet --formats ' + all)
    const {stdout, stderr} = pressline(room.root, 'verify --json')
    expect(stdout, stderr).toBe('')
  })
})
