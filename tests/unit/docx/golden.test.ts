import {expect, test} from 'vitest'
import {type Parts, xmlPart} from '../../../src/formats/docx/package.js'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {bodyOf, copy, galleyOf, partsOf, png, pretty, t} from './support.js'

const items = (ordered: boolean, start: number, ...words: string[]): GalleyBlock => ({
  type: 'items',
  role: 'body',
  ordered,
  start,
  items: words.map((word) => [copy(word)])
})

const block = (role: string) =>
  sampleGalley.children.filter((one) => (one as GalleyBlock).role === role) as GalleyBlock[]

/** One block a case: galley in, the body's XML out. */
const bodies: Record<string, Galley> = {
  copy: {...galleyOf([...block('lead'), copy('Plain copy.')]), footnotes: sampleGalley.footnotes},
  marks: galleyOf(sampleGalley.children.filter((_one, index) => index === 4) as GalleyBlock[]),
  headings: galleyOf([
    {type: 'heading', role: 'headline', rank: 1, children: [t('Headline')]},
    {type: 'heading', role: 'crosshead', rank: 2, children: [t('Crosshead')]},
    {type: 'heading', role: 'crosshead', rank: 3, children: [t('Below it')]}
  ]),
  lists: galleyOf([
    items(false, 1, 'tide', 'wind'),
    items(true, 1, 'first', 'second'),
    copy('Between.'),
    items(true, 4, 'fourth'),
    {
      type: 'items',
      role: 'body',
      ordered: false,
      start: 1,
      items: [[copy('Outer'), items(true, 1, 'inner'), copy('Still the outer item')]]
    }
  ]),
  quotation: galleyOf(block('quotation')),
  'fact-box': galleyOf(block('factBox')),
  table: galleyOf([...block('table'), copy('After it.')]),
  rule: galleyOf([copy('Before.'), {type: 'rule', role: 'body'}, copy('After.')]),
  code: galleyOf(block('code')),
  lines: galleyOf([...block('marker'), ...block('ends')]),
  'right-to-left': galleyOf([
    copy('English.'),
    {type: 'copy', role: 'body', lang: 'ar', dir: 'rtl', children: [t('مرصد المد والجزر')]}
  ]),
  'twice-noted': galleyOf(
    [copy('One', {type: 'note', id: 'a', mark: '1'}), copy('again', {type: 'note', id: 'a', mark: '1'})],
    {footnotes: [{type: 'footnote', id: 'a', mark: '1', children: [copy('Said once.')]}]}
  ),
  picture: galleyOf([
    {
      type: 'picture',
      role: 'figure',
      url: 'gauge.png',
      alt: 'A grey gauge on a pier',
      caption: [t('The gauge.')],
      credit: [t('Photo: A. Example')]
    }
  ])
}

test.each(Object.keys(bodies))('sets %s as the reviewed XML', async (name) => {
  const galley = bodies[name] ?? sampleGalley
  const parts = await partsOf(galley, {world: {readAsset: () => Promise.resolve(png(60, 40))}})
  await expect(pretty(bodyOf(parts))).toMatchFileSnapshot('golden/' + name + '.xml')
})

const parts: Record<string, (parts: Parts) => string> = {
  styles: (made) => xmlPart(made, 'word/styles.xml'),
  'first-header': (made) => xmlPart(made, 'word/header2.xml'),
  'later-header': (made) => xmlPart(made, 'word/header1.xml'),
  footer: (made) => xmlPart(made, 'word/footer1.xml'),
  footnotes: (made) => xmlPart(made, 'word/footnotes.xml'),
  numbering: (made) => xmlPart(made, 'word/numbering.xml'),
  theme: (made) => xmlPart(made, 'word/theme/theme1.xml'),
  'content-types': (made) => xmlPart(made, '[Content_Types].xml'),
  settings: (made) => xmlPart(made, 'word/settings.xml'),
  'font-table': (made) => xmlPart(made, 'word/fontTable.xml'),
  'core-properties': (made) => xmlPart(made, 'docProps/core.xml'),
  'custom-properties': (made) => xmlPart(made, 'docProps/custom.xml'),
  relationships: (made) => xmlPart(made, 'word/_rels/document.xml.rels')
}

test.each(Object.keys(parts))('writes the part %s as the reviewed XML', async (name) => {
  const made = await partsOf(embargoedGalley)
  await expect(pretty(parts[name]?.(made) ?? '')).toMatchFileSnapshot('golden/part-' + name + '.xml')
})
