import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ConfigDoor, defineConfig, loadConfig} from '../../../src/config/index.js'
import {formatNames, mergeConfig} from '../../../src/config/merge.js'
import {configFields, validateConfig} from '../../../src/config/validate.js'
import {editDistance, nearest} from '../../../src/release/nearest.js'

const door = (files: Record<string, string>, modules: Record<string, unknown> = {}): ConfigDoor => ({
  names: () => Promise.resolve(Object.keys(files)),
  readText: (name) => Promise.resolve(files[name] ?? ''),
  importModule: (name) =>
    Object.hasOwn(modules, name)
      ? Promise.resolve(modules[name])
      : Promise.reject(new Error('Cannot find ' + name))
})

describe('merging', () => {
  it('appends extensions, overrides maps key by key, and overwrites the rest', () => {
    const base = defineConfig({
      template: 'a',
      extensions: [{name: 'one'}],
      rules: {hype: 'error', capitals: 'off'},
      limits: {bytes: 1},
      formats: {pdf: true, 'wire:uk': true}
    })
    const over = defineConfig({
      template: 'b',
      extensions: [{name: 'two'}],
      rules: {hype: 'off'},
      limits: {nodes: 2},
      formats: {pdf: false, html: true}
    })
    expect(mergeConfig(base, over)).toEqual({
      template: 'b',
      extensions: [{name: 'one'}, {name: 'two'}],
      rules: {hype: 'off', capitals: 'off'},
      limits: {bytes: 1, nodes: 2},
      formats: {pdf: false, 'wire:uk': true, html: true}
    })
  })

  it('lets a list of formats replace what was there, in its order', () => {
    const merged = mergeConfig({formats: {pdf: true}}, {formats: ['wire', 'html']})
    expect(formatNames(merged.formats ?? [])).toEqual(['wire', 'html'])
  })

  it('leaves what the other does not state, and has the empty configuration for its neutral element', () => {
    expect(mergeConfig({out: 'a', jobs: 2}, {out: undefined} as never)).toEqual({out: 'a', jobs: 2})
    const config = {out: 'x', rules: {hype: 'off' as const}}
    expect(mergeConfig(config, {})).toEqual(config)
    expect(mergeConfig({}, config)).toEqual(config)
  })
})

describe('validating', () => {
  it('takes every field that the types have', () => {
    const config = {
      input: ['input', 'more/**/*.md'],
      out: 'dist',
      formats: {pdf: {standard: 'pdf/a-3a'}, 'wire:uk': true, docx: false},
      template: 'house',
      versions: 'git-tags',
      language: 'en-GB',
      fields: {titel: 'headline'},
      map: {'input/fr': {chapeau: 'standfirst'}},
      newsroom: {title: 'News', url: 'https://example.org/news/', latest: 20},
      preset: 'uk',
      rules: {hype: 'off', 'headline-length': ['error', {max: 60}]},
      styles: ['styles/House'],
      extensions: ['./extension.js', {name: 'own', compose: {}}],
      limits: {seconds: 5},
      jobs: 2,
      strict: true
    }
    expect(validateConfig(config)).toEqual({config})
    expect(Object.keys(config).sort()).toEqual([...configFields].sort())
  })

  it.each([
    [{templat: 'x'}, 'Unexpected field `templat`, expected `template`'],
    [{limits: {byte: 1}}, 'Unexpected field `byte` in `limits`, expected `bytes`'],
    [{language: 'English please'}, 'Unexpected `"English please"` in `language`, expected a BCP 47 tag'],
    [{rules: {hype: 'warn'}}, '`off`, `info`, `warning`, `error`'],
    [{extensions: [{}]}, 'Unexpected `{}` in `extensions.0`'],
    [{limits: {seconds: 0}}, 'expected a number above zero'],
    [[], 'expected an object'],
    ['text', 'expected an object']
  ])('refuses %j', (value, says) => {
    expect(validateConfig(value).problems?.[0]?.reason).toContain(says)
  })

  it('says every problem, not the first', () => {
    expect(validateConfig({jobs: 'x', out: 1, nope: 1}).problems).toHaveLength(3)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => Boolean(validateConfig(value))))
  })
})

describe('loading', () => {
  it('has every default where there is no configuration', async () => {
    expect(await loadConfig(door({'README.md': ''}))).toEqual({config: {}, extensions: []})
  })

  it('reads YAML, JSON and modules', async () => {
    expect((await loadConfig(door({'pressline.config.yaml': 'out: a\n'}))).config).toEqual({out: 'a'})
    expect((await loadConfig(door({'pressline.config.yml': ''}))).config).toEqual({})
    expect((await loadConfig(door({'pressline.config.json': '{"out":"a"}'}))).config).toEqual({out: 'a'})
    const modules = {'pressline.config.ts': {default: {out: 'a'}}}
    expect((await loadConfig(door({'pressline.config.ts': ''}, modules))).config).toEqual({out: 'a'})
  })

  it('refuses a second configuration', async () => {
    const two = door({'pressline.config.yaml': '', 'pressline.config.json': '{}'})
    await expect(loadConfig(two)).rejects.toThrow('Unexpected second configuration `pressline.config.yaml`')
  })

  it('refuses alias bombs, and YAML that is none, with its place', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        {length: 12},
        (_, i) => `k${i}: &n${i} [${('*' + (i ? 'n' + (i - 1) : 'a') + ', ').repeat(9)}]`
      )
    ]
    await expect(loadConfig(door({'pressline.config.yaml': bomb.join('\n')}))).rejects.toThrow(
      'Unexpected YAML'
    )
    await expect(loadConfig(door({'pressline.config.yaml': 'out: [\n'}))).rejects.toThrow(
      'pressline.config.yaml:2:1: Unexpected YAML'
    )
  })

  it('imports extensions by name, and refuses what exports none or comes twice', async () => {
    const files = {'pressline.config.yaml': 'extensions: [box]\n'}
    const loaded = await loadConfig(door(files, {box: {extension: {name: 'box'}}}))
    expect(loaded.extensions).toEqual([{name: 'box'}])
    await expect(loadConfig(door(files, {box: {}}))).rejects.toThrow(
      'expected a module that exports an extension'
    )
    await expect(loadConfig(door(files))).rejects.toThrow('Cannot find box')
    const twice = {'pressline.config.yaml': 'extensions: [box, box]\n'}
    await expect(loadConfig(door(twice, {box: {default: {name: 'box'}}}))).rejects.toThrow(
      'second extension `box`'
    )
  })
})

describe('what was meant', () => {
  it('finds the nearest word, and none where none is near', () => {
    expect(nearest('templat', configFields)).toBe('template')
    expect(nearest('foramts', configFields)).toBe('formats')
    expect(nearest('xyzzy', configFields)).toBeUndefined()
  })

  it('is a distance: zero for equals, the same both ways', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 8}), fc.string({maxLength: 8}), (a, b) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
      })
    )
  })
})
