import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {lend, makeStranger, pagesWithSamples, root, type Stranger, samplesOf} from '../support/stranger.js'

/** The package as a stranger has it: from the packed tarball, in an empty folder. */

let stranger: Stranger

beforeAll(() => {
  stranger = makeStranger()
  lend(
    stranger,
    'typescript',
    '@types/node',
    'undici-types',
    'unified',
    'unist-util-visit',
    'vfile',
    'remark-parse'
  )
  const {bytes, files} = stranger.tarball
  process.stderr.write('tarball: ' + bytes + ' bytes, ' + files + ' files\n')
})

const release = JSON.stringify('# Harbour opens gauge\n\nPort Selwyn opened a gauge.\n\nENDS\n')

/** Modules that node loads while it runs `code`, as paths in node_modules. */
function loadedBy(code: string): string[] {
  stranger.write(
    'hooks.mjs',
    "import {appendFileSync} from 'node:fs'\nexport async function load(url, context, next) {\n  appendFileSync('loaded.txt', url + '\\n')\n  return next(url, context)\n}\n"
  )
  stranger.write(
    'register.mjs',
    "import {register} from 'node:module'\nregister('./hooks.mjs', import.meta.url)\n"
  )
  stranger.write('loaded.txt', '')
  stranger.write('probe.mjs', code)
  stranger.run('node', '--import', './register.mjs', 'probe.mjs')
  return readFileSync(join(stranger.folder, 'loaded.txt'), 'utf8').split('\n')
}

describe('the package', () => {
  it('is imported through every door it names', () => {
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string>
    }
    const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'))
    const imports = doors.map(
      (door) => 'await import(' + JSON.stringify(door.replace(/^\./, 'pressline')) + ')'
    )
    stranger.write('doors.mjs', imports.join('\n') + "\nconsole.log('all open')\n")
    expect(stranger.run('node', 'doors.mjs').trim()).toBe('all open')
  })

  it('builds text without loading what PDF and Word need', () => {
    const loaded = loadedBy(
      "import {build} from 'pressline'\nconst {renditions} = await build({value: " +
        release +
        ", path: 'gauge.md'}, {formats: ['wire', 'html', 'nitf']})\nif (renditions.length !== 3) process.exit(1)\n"
    )
    expect(loaded.length).toBeGreaterThan(20)
    const heavy =
      /node_modules\/(pdfkit|fontkit|docx|harfbuzzjs|sharp|nodemailer|commander|@clack|feed|hyphenopoly)\//
    expect(loaded.filter((url) => heavy.test(url))).toEqual([])
  })

  it('runs its command line', () => {
    stranger.write('input/gauge.md', JSON.parse(release))
    expect(stranger.run('npx', '--no-install', 'pressline', '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/)
    stranger.run('npx', '--no-install', 'pressline', 'build')
    const manifest = readFileSync(join(stranger.folder, 'dist/manifest.json'), 'utf8')
    for (const extension of ['html', 'pdf', 'docx', 'txt']) expect(manifest).toContain('.' + extension)
    expect(
      stranger.run('npx', '--no-install', 'pressline', 'render', 'input/gauge.md', '--to', 'wire')
    ).toContain('Port Selwyn')
  })

  it('scaffolds a newsroom that builds at once', () => {
    stranger.run('npx', '--no-install', 'pressline', 'init', 'newsroom', '--yes')
    stranger.run('npx', '--no-install', 'pressline', '--version')
    const built = stranger.run('sh', '-c', 'cd newsroom && npx --no-install pressline build; echo exit $?')
    expect(built).toMatch(/exit 0/)
  })

  it.each(['nodenext', 'bundler'])('type-checks under moduleResolution %s', (resolution) => {
    stranger.write(
      'typed.ts',
      "import {build, remarkRelease, type Release} from 'pressline'\nimport {wire} from 'pressline/wire'\nimport {checkRenderer} from 'pressline/testing'\nexport const all = [build, remarkRelease, wire, checkRenderer]\nexport const headline = (release: Release): string => release.meta.headline\n"
    )
    stranger.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: resolution === 'bundler' ? 'esnext' : 'nodenext',
          moduleResolution: resolution,
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          lib: ['es2023'],
          types: ['node']
        },
        files: ['typed.ts']
      })
    )
    expect(stranger.run('node', 'node_modules/typescript/bin/tsc', '-p', '.')).toBe('')
  })
})

describe('the action', () => {
  const step = (name: string, env: Record<string, string>): string => {
    const settings = Object.entries({PRESSLINE_VERSION: 'local', ...env}).map(
      ([key, value]) => key + "='" + value + "'"
    )
    return stranger.run('sh', '-c', settings.join(' ') + ' bash ' + join(root, 'action', name) + ' 2>&1')
  }

  it('finds the project’s own pressline, and checks with annotations', () => {
    stranger.write('input/gauge.md', JSON.parse(release))
    expect(step('install.sh', {})).toMatch(/^\d+\.\d+\.\d+$/m)
    expect(() => step('check.sh', {PRESSLINE_PATHS: 'input/gauge.md'})).toThrow(
      /::error file=input\/gauge\.md/
    )
  })

  it('builds, says that an embargo holds, and does not fail for it', () => {
    stranger.write(
      'held/quay.md',
      '---\nembargo: 2999-01-01T09:00 Europe/London\n---\n\n' + JSON.parse(release)
    )
    stranger.write('outputs.txt', '')
    const said = step('build.sh', {
      PRESSLINE_PATHS: 'held/quay.md',
      PRESSLINE_FORMATS: 'wire',
      PRESSLINE_OUT: 'out-held',
      GITHUB_OUTPUT: 'outputs.txt'
    })
    expect(said).toContain('::notice title=Held by embargo')
    expect(readFileSync(join(stranger.folder, 'outputs.txt'), 'utf8')).toContain('held=true')
  })

  it('attaches every rendition and the manifest to the release', () => {
    step('build.sh', {
      PRESSLINE_PATHS: 'input/gauge.md',
      PRESSLINE_FORMATS: 'wire,nitf',
      PRESSLINE_OUT: 'out'
    })
    stranger.write('fake/gh', '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    stranger.run('chmod', '+x', 'fake/gh')
    const said = stranger.run(
      'sh',
      '-c',
      'PATH="$PWD/fake:$PATH" PRESSLINE_OUT=out RELEASE_TAG=v1 bash ' + join(root, 'action/attach.sh')
    )
    expect(said).toContain('release\nupload\nv1\n')
    for (const name of ['manifest.json', '.txt', '.nitf.xml']) expect(said).toContain(name)
  })
})

describe('the samples of the docs', () => {
  it.each(pagesWithSamples())('%s runs as it stands', (page) => {
    const folder = 'samples/' + page.replace(/\W+/g, '-')
    const samples = samplesOf(page, 'ts')
    const files = samples.map(({file, code}, index) => {
      const name = file ?? 'sample-' + (index + 1) + '.ts'
      stranger.write(folder + '/' + name, code)
      return name
    })
    stranger.write(folder + '/package.json', '{"type": "module"}')
    stranger.write(
      folder + '/tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          outDir: 'out',
          rootDir: '.',
          lib: ['es2023'],
          types: ['node'],
          skipLibCheck: true
        }
      })
    )
    stranger.run('node', 'node_modules/typescript/bin/tsc', '-p', folder)
    for (const name of files) stranger.run('node', folder + '/out/' + name.replace(/\.ts$/, '.js'))
  })
})
