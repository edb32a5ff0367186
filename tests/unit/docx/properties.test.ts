import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkDocument} from '../../../src/formats/docx/check.js'
import {readPackage, xmlPart} from '../../../src/formats/docx/package.js'
import type {GalleyBlock, Inline} from '../../../src/galley/index.js'
import {textOf} from '../../../src/galley/index.js'
import {bytesOf, galleyOf, t} from './support.js'

const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 24}).filter((value) => /\S/.test(value))
const {inlines} = fc.letrec<{inline: Inline; inlines: Inline[]}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3},
    text.map(t),
    fc
      .constantFrom('strong' as const, 'emphasis' as const, 'delete' as const, 'superscript' as const)
      .chain((type) => tie('inlines').map((children) => ({type, children}) as Inline)),
    tie('inlines').map((children): Inline => ({type: 'link', url: 'https://example.org/', children})),
    tie('inlines').map((children): Inline => ({type: 'foreign', lang: 'ar', dir: 'rtl', children}))
  ),
  inlines: fc.array(tie('inline'), {minLength: 1, maxLength: 4})
}))
const {blocks} = fc.letrec<{block: GalleyBlock; blocks: GalleyBlock[]}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3},
    inlines.map((children): GalleyBlock => ({type: 'copy', role: 'body', children})),
    inlines.map((children): GalleyBlock => ({type: 'line', role: 'marker', children})),
    fc
      .constantFrom('quotation' as const, 'notes' as const, 'factBox' as const, 'pullQuote' as const)
      .chain((role) => tie('blocks').map((children): GalleyBlock => ({type: 'group', role, children}))),
    fc
      .tuple(fc.boolean(), fc.array(tie('blocks'), {minLength: 1, maxLength: 3}))
      .map(([ordered, items]): GalleyBlock => ({type: 'items', role: 'body', ordered, start: 1, items})),
    fc
      .array(inlines, {minLength: 2, maxLength: 2})
      .map(
        (row): GalleyBlock => ({type: 'grid', role: 'table', head: 1, align: [null, null], rows: [row, row]})
      )
  ),
  blocks: fc.array(tie('block'), {minLength: 1, maxLength: 3})
}))

function wordsOf(list: readonly GalleyBlock[]): string {
  return list
    .map((block) => {
      if (block.type === 'group') return wordsOf(block.children)
      if (block.type === 'items') return wordsOf(block.items.flat())
      if (block.type === 'grid') return block.rows.flat().map(textOf).join('')
      return block.type === 'copy' || block.type === 'line' || block.type === 'heading'
        ? textOf(block.children)
        : ''
    })
    .join('')
}

const letters = (value: string): string => value.replace(/\s/g, '')
const unescaped = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

test('every word of any copy is in the document, in order, with no formatting by hand', async () => {
  const headline: GalleyBlock = {type: 'heading', role: 'headline', rank: 1, children: [t('Headline')]}
  await fc.assert(
    fc.asyncProperty(blocks, async (copy) => {
      const parts = readPackage(await bytesOf(galleyOf([headline, ...copy])))
      const document = xmlPart(parts, 'word/document.xml')
      expect(letters(unescaped(document))).toBe(letters('Headline' + wordsOf(copy)))
      expect(checkDocument(parts)).toEqual([])
    }),
    {numRuns: 30}
  )
})
