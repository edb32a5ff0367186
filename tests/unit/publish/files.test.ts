import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renditionPaths, safeStem} from '../../../src/publish/files.js'

const named = (name: string, extension: string) => {
  const [format = name, variant] = name.split(':')
  return {name, format, variant, extension}
}

describe('file names', () => {
  it('put each release in a folder of its own', () => {
    expect(renditionPaths('ferry', [named('html', '.html'), named('pdf', '.pdf')], false)).toEqual([
      'ferry/ferry.html',
      'ferry/ferry.pdf'
    ])
  })

  it('say EMBARGOED on an advance copy', () => {
    expect(renditionPaths('ferry', [named('pdf', '.pdf')], true)).toEqual(['ferry/ferry-EMBARGOED.pdf'])
  })

  it('tell the profiles of a format apart, whichever others are asked for', () => {
    const wires = [named('wire', '.txt'), named('wire:uk', '.txt'), named('wire:us-ap', '.txt')]
    expect(renditionPaths('ferry', wires, false)).toEqual([
      'ferry/ferry.txt',
      'ferry/ferry.uk.txt',
      'ferry/ferry.us-ap.txt'
    ])
    expect(renditionPaths('ferry', wires.slice(1, 2), false)).toEqual(['ferry/ferry.uk.txt'])
  })

  it('tell two formats with one extension apart', () => {
    expect(
      renditionPaths(
        'ferry',
        [named('one', '.xml'), named('two', '.xml'), named('rtf', '.txt'), named('asc', '.txt')],
        false
      )
    ).toEqual(['ferry/ferry.one.xml', 'ferry/ferry.two.xml', 'ferry/ferry.txt', 'ferry/ferry.asc.txt'])
  })

  it.each([
    ['con', 'con-release'],
    ['NUL', 'nul-release'],
    ['com1', 'com1-release'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Émile & Zoë', 'emile-zoe'],
    ['日本', 'release'],
    ['', 'release'],
    ['a'.repeat(300), 'a'.repeat(100)]
  ])('make %j the stem %j', (slug, stem) => {
    expect(safeStem(slug)).toBe(stem)
  })

  it('are safe on Linux, macOS and Windows for any slug', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.integer({max: 0x10ffff, min: 0}).map((code) => String.fromCodePoint(code))}),
        (slug) => {
          const stem = safeStem(slug)
          expect(stem).toMatch(/^[a-z0-9_][a-z0-9_-]{0,107}$/)
          expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
          expect(safeStem(stem)).toBe(stem)
        }
      ),
      {numRuns: 60}
    )
  })
})
