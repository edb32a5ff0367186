import {expect, it} from 'vitest'
import {html} from '../../../src/formats/html/index.js'
import {checkRenderer} from '../../../src/testing/index.js'

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x3C': '<',
  '#x26': '&',
  '#x27': "'"
}

/** Text of a page as a reader meets it. */
const read = (value: string | Uint8Array): string =>
  String(value)
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<(?:br|p|div|h\d|li|td|th|figcaption|pre|section|caption|article|header)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)

it('keeps every promise of a renderer: the same bytes, every word, the embargo line, no silence', async () => {
  expect(await checkRenderer(html, {read, anyOrder: true})).toEqual([])
})
