import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readTemplateFolder} from '../../../src/publish/templates.js'
import {nodeWorld} from '../../../src/publish/world.js'

let base: string
let root: string
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'pressline-world-'))
  root = path.join(base, 'project')
  mkdirSync(path.join(root, 'input', 'images'), {recursive: true})
  mkdirSync(path.join(root, 'templates', 'house'), {recursive: true})
  writeFileSync(path.join(root, 'templates', 'house', 'template.yaml'), 'name: house\n')
  writeFileSync(path.join(base, 'secret.png'), 'secret')
  writeFileSync(path.join(root, 'input', 'images', 'a b.png'), 'picture')
  writeFileSync(
    path.join(root, 'input', 'lfs.png'),
    'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n'
  )
  symlinkSync(path.join(base, 'secret.png'), path.join(root, 'input', 'link.png'))
  symlinkSync(base, path.join(root, 'input', 'way-out'))
  mkdirSync(path.join(base, 'other', 'brand'), {recursive: true})
  writeFileSync(path.join(base, 'other', 'brand', 'template.yaml'), 'name: brand\n')
})
afterAll(() => rmSync(base, {recursive: true, force: true}))

const world = (extra: object = {}) =>
  nodeWorld({root, releaseFile: path.join(root, 'input', 'release.md'), ...extra})
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('reading assets', () => {
  it('reads a file beside the release, by name or percent-encoded', async () => {
    expect(text(await world().readAsset('images/a b.png'))).toBe('picture')
    expect(text(await world().readAsset('images/a%20b.png'))).toBe('picture')
  })

  it.each([
    ['../../secret.png', 'leaves the project'],
    ['%2e%2e/%2e%2e/secret.png', 'leaves the project'],
    ['link.png', 'leads out of the project'],
    ['way-out/secret.png', 'leads out of the project'],
    ['/etc/hosts', 'absolute path'],
    ['C:\\secret.png', 'Unexpected'],
    ['https://example.com/a.png', 'asks no network'],
    ['//example.com/a.png', 'asks no network'],
    ['file:///etc/hosts', 'asks no network'],
    ['lfs.png', 'git lfs pull'],
    ['images', 'no plain file'],
    ['gone.png', 'missing file']
  ])('refuses %s by a message that says `%s`', async (url, words) => {
    await expect(world().readAsset(url)).rejects.toThrow(words)
  })

  it('refuses a file that is larger than the limit', async () => {
    await expect(world({limits: {assetBytes: 3}}).readAsset('images/a b.png')).rejects.toThrow('at most 3')
  })

  it('takes the folder of a release outside the project for its project', async () => {
    const outside = nodeWorld({root, releaseFile: path.join(base, 'pasted.txt')})
    expect(text(await outside.readAsset('secret.png'))).toBe('secret')
    await expect(outside.readAsset('../x.png')).rejects.toThrow('leaves the project')
  })
})

describe('fonts, patterns and templates', () => {
  it.each([400, 600, 700] as const)(
    'has both faces of the base template in weight %d, upright and italic',
    async (weight) => {
      for (const family of ['Source Serif 4', 'Source Sans 3']) {
        for (const italic of [false, true]) {
          expect((await world().readFont({family, weight, italic}))?.length).toBeGreaterThan(10_000)
        }
      }
    }
  )

  it('answers nothing for a family that is not installed', async () => {
    expect(await world().readFont({family: 'No Such Face', weight: 400, italic: false})).toBeUndefined()
    expect(await world().readFont({family: '../../etc', weight: 400, italic: false})).toBeUndefined()
    expect(world().fallbackFamilies('Xxxx')).toEqual([])
  })

  it('finds hyphenation patterns by language, then by its parent', async () => {
    expect((await world().readPatterns('en-GB'))?.length).toBeGreaterThan(1000)
    expect((await world().readPatterns('cy'))?.length).toBeGreaterThan(1000)
    expect((await world().readPatterns('de-AT'))?.length).toBeGreaterThan(1000)
    expect(await world().readPatterns('ja')).toBeUndefined()
    expect(await world().readPatterns('../../x')).toBeUndefined()
  })

  it("reads a template of the project by name and by path, and an operator's from anywhere", async () => {
    expect([...((await world().readTemplate('house'))?.files.keys() ?? [])]).toEqual(['template.yaml'])
    expect((await world().readTemplate('./templates/house'))?.name).toBe('./templates/house')
    const trusted = path.join(base, 'other', 'brand')
    expect((await world({templateDirs: [trusted]}).readTemplate('brand'))?.files.size).toBe(1)
    expect(await world().readTemplate('brand')).toBeUndefined()
  })

  it('refuses a template that a release names outside the project', async () => {
    await expect(world().readTemplate('../other/brand')).rejects.toThrow('outside the project')
  })

  it('refuses a template folder with a link that leads out of it', async () => {
    const folder = path.join(base, 'other', 'linked')
    mkdirSync(folder)
    symlinkSync(path.join(base, 'secret.png'), path.join(folder, 'logo.png'))
    await expect(readTemplateFolder(folder)).rejects.toThrow('leads out of the project')
  })

  it('refuses a font of the project that is a link out of it', async () => {
    mkdirSync(path.join(root, 'fonts'))
    symlinkSync(path.join(base, 'secret.png'), path.join(root, 'fonts', 'House-Regular.ttf'))
    const font = world().readFont({family: 'House', weight: 400, italic: false})
    await expect(font).rejects.toThrow('`fonts/House-Regular.ttf` that leads out of the project')
  })
})
