import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {grammar} from '../../../src/parse/markdown/grammar.js'
import {parseSimple} from '../../../src/parse/markdown/parse-simple.js'
import {readBlocks} from '../../../src/parse/markdown/simple/blocks.js'
import {isMended, markdown, offsets} from '../../support/markdown.js'
import {mutated} from '../../support/mutations.js'
import {corpusFiles, hasShared} from '../../support/shared.js'
import {releaseOf, textures} from '../../support/textures.js'

/** Whether no character of a text is left to markdown. */
function isSimple(text: string): boolean {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return {start: at, end: at + line.length}
  })
  const maybe = new Set(['^1'.toUpperCase()])
  return readBlocks({text, maybe, sure: new Map([['^1', '[^1]:']])}, lines) !== undefined
}

describe('simple markdown', () => {
  it.each([
    'Plain words\nof *two* lines,  \nand **three**.',
    '## A head',
    '**Bern** – Die [Stadt](https://example.org/a_(b) "t") sagt `nein`; ~~ja~~ &amp; “Amen”.',
    'The council[^1] said <b>no</b> to <https://example.org>, 2 * 3, snake_case and a\\*b.',
    '| Place | Homes |\n| --- | ---: |\n| **Leeds** | 1,200 |\n| York \\| Hull | 800',
    'Aims:\n- one\n- two, with\n  a second line\n  1. and a [shed](/s)\n\n- three',
    '1. one\n2. two\n\n   and more',
    '[^1]: In *May*.\n[^2]: In June.',
    '<p class="lead">HTML\nto the blank line</p>',
    '* * *',
    '![alt](a.png) and [![in](a.png)](/a)',
    '[[1]](#_ftn1) and [as typed]'
  ])('is read here: %j', (text) => {
    expect(isSimple(text)).toBe(true)
    expect(offsets(parseSimple(grammar(), text + '\n'))).toEqual(offsets(grammar().parse(text + '\n')))
  })

  it.each([
    'A headline\n---',
    '***both* of them**',
    '[x][^1]',
    '> quoted',
    '- # head in an item',
    '- one\nlazy',
    '- a\n  - b\n\n  c',
    '```\ncode\n```',
    '[x]: /url',
    '&copy; 2026',
    '| a | b |\n| --- |',
    '<!-- note -->',
    '<p>HTML\n:::',
    'a\n| b |\n| --- |',
    'A line\n2. of words\n3. or\n---'
  ])('is left to markdown where it is in doubt: %j', (text) => {
    expect(isSimple(text)).toBe(false)
  })

  it('has the tree that markdown makes of it, node by node', () => {
    fc.assert(
      fc.property(markdown.filter(isMended), fc.constantFrom(undefined, 30, 40), (copy, longest) => {
        expect(offsets(parseSimple(grammar(), copy, longest))).toEqual(offsets(grammar().parse(copy)))
      }),
      {numRuns: 1000, endOnFailure: true}
    )
  }, 60_000)

  it('has the tree that markdown makes of it where something went wrong in long copy', () => {
    const releases = Object.values(textures).map((texture) => releaseOf(texture, 2500))
    fc.assert(
      fc.property(mutated(releases, 800).filter(isMended), (copy) => {
        expect(offsets(parseSimple(grammar(), copy))).toEqual(offsets(grammar().parse(copy)))
      }),
      {numRuns: 200, endOnFailure: true}
    )
  }, 60_000)

  it.skipIf(!hasShared)(
    'has the tree that markdown makes of every real release',
    () => {
      for (const path of corpusFiles()) {
        const copy = readFileSync(path, 'utf8').replace(/[\u0000\uFEFF]/g, '')
        expect(offsets(parseSimple(grammar(), copy)), path).toEqual(offsets(grammar().parse(copy)))
      }
    },
    60_000
  )
})
