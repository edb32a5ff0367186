import {describe, expect, test} from 'vitest'
import {setBlocks} from '../../../src/compose/typography/blocks.js'
import type {GalleyBlock, Inline} from '../../../src/galley/index.js'

const options = {
  language: 'en-GB',
  rules: {quotes: 'language', dashes: 'language', spaces: 'language'}
} as const
const text = (value: string): Inline => ({type: 'text', value})
const copy = (...children: Inline[]): GalleyBlock => ({type: 'copy', role: 'body', children})

/** Galley to text with its marks, no-break spaces as `~`. */
const words = (value: unknown): string =>
  [...JSON.stringify(value).matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)]
    .map((match) => JSON.parse('"' + match[1] + '"'))
    .join('|')
    .replaceAll('\u00a0', '~')

describe('typography over the galley', () => {
  test('closes behind emphasis a quotation that opened before it, and joins a figure to its unit across nodes', () => {
    const block = copy(text('"It is '), {type: 'strong', children: [text('done')]}, text('" for £8.5 '), {
      type: 'emphasis',
      children: [text('million')]
    })
    expect(words(setBlocks([block], options))).toBe('“It is |done|” for £8.5~|million')
  })

  test('sets foreign runs by their own language and code not at all', () => {
    const block = copy({type: 'foreign', lang: 'de', dir: 'ltr', children: [text('"Ja"')]}, text(' and '), {
      type: 'inlineCode',
      value: 'a "b" -- c'
    })
    expect(words(setBlocks([block], options))).toBe('„Ja“| and |a "b" -- c')
  })

  test('keeps line breaks and footnote references in their places', () => {
    const block = copy(
      text('"One'),
      {type: 'break'},
      text('two"'),
      {type: 'note', id: 'a', mark: '1'},
      text(" it's")
    )
    const [set] = setBlocks([block], options)
    expect(set?.type === 'copy' && set.children.map((node) => node.type)).toEqual([
      'text',
      'break',
      'text',
      'note',
      'text'
    ])
    expect(words(set)).toBe('“One|two”| it’s')
  })

  test('keeps the dateline apart from the copy it runs into', () => {
    const block: GalleyBlock = {
      type: 'copy',
      role: 'lead',
      runIn: [text('OSLO, 3 May - ')],
      children: [text('We begin.')]
    }
    const [set] = setBlocks([block], options)
    expect(set?.type === 'copy' && [words(set.runIn), words(set.children)]).toEqual([
      'OSLO, 3~May~– ',
      'We begin.'
    ])
  })

  test('reaches groups, lists, tables and pictures', () => {
    const blocks: GalleyBlock[] = [
      {type: 'group', role: 'notes', children: [copy(text("it's"))]},
      {type: 'items', role: 'body', ordered: false, start: 1, items: [[copy(text('5 kg'))]]},
      {type: 'grid', role: 'table', head: 0, align: [null], rows: [[[text('9 am')]]]},
      {type: 'picture', role: 'figure', url: 'a.png', alt: '', caption: [text("a's")], credit: [text("b's")]}
    ]
    expect(words(setBlocks(blocks, options))).toBe('it’s|5~kg|9~am|a’s|b’s')
  })

  test('leaves the embargo line and verbatim lines alone', () => {
    const blocks: GalleyBlock[] = [
      {type: 'line', role: 'embargo', children: [text('UNTIL 00:01 GMT 3 NOVEMBER')]},
      {type: 'copy', role: 'code', children: [text('"5 kg"')]}
    ]
    expect(setBlocks(blocks, options)).toEqual(blocks)
  })
})
