import {VFile} from 'vfile'
import {beforeAll, describe, expect, it} from 'vitest'
import {draw} from '../../../src/formats/pdf/draw/index.js'
import type {Box, MadeUp} from '../../../src/formats/pdf/makeup/types.js'
import {readContent} from '../../../src/formats/pdf/preflight/content.js'
import {type Expectation, preflight} from '../../../src/formats/pdf/preflight/index.js'
import {readPdf} from '../../../src/formats/pdf/preflight/read-pdf.js'
import {heardIn} from '../../../src/formats/pdf/tags.js'
import {baseStyle} from '../../../src/template/index.js'
import type {World} from '../../../src/template/world.js'
import {pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {copy, galleyOf, render, set, t, world} from './support.js'

let bytes: Uint8Array
let expectation: Expectation
beforeAll(async () => {
  bytes = await render(sampleGalley)
  const {tags} = await set(sampleGalley)
  expectation = {
    standard: 'a3a-ua1',
    heard: heardIn(tags),
    title: sampleGalley.meta.headline,
    language: 'en-GB',
    source: false,
    press: false,
    archive: true
  }
})

/** The file with some of its bytes changed, its length kept. */
function broken(from: string | RegExp, to: (found: string) => string): Uint8Array {
  const source = new TextDecoder('latin1').decode(bytes)
  const changed = source.replace(from, (found) => to(found).padEnd(found.length).slice(0, found.length))
  expect(changed).not.toBe(source)
  return Uint8Array.from(changed, (character) => character.charCodeAt(0))
}

/** The sample drawn with other boxes than were made up. */
async function drawn(change: (box: Box, at: number) => Box): Promise<Uint8Array> {
  const {made, tags, images} = await set(sampleGalley)
  const pages = made.pages.map((page) => ({...page, boxes: page.boxes.map(change)}))
  const spoilt: MadeUp = {...made, pages}
  const {headline, keywords, issuer} = sampleGalley.meta
  return draw({
    made: spoilt,
    tags,
    images,
    style: baseStyle,
    standard: 'a3a-ua1',
    claim: true,
    press: false,
    source: null,
    facts: {
      title: headline,
      author: issuer?.name ?? '',
      subject: '',
      keywords: keywords.join(', '),
      creator: 'x',
      producer: 'x',
      date: sampleGalley.stamp,
      language: 'en-GB'
    }
  })
}
const rulesOf = (file: Uint8Array, more: Partial<Expectation> = {}): string[] => [
  ...new Set(preflight(file, {...expectation, ...more}).map((finding) => finding.rule))
]

describe('preflight', () => {
  it('finds nothing in a file as we write it', () => {
    expect(preflight(bytes, expectation)).toEqual([])
  })
  it('finds spaces that were not painted', async () => {
    const spoilt = await drawn((box) =>
      box.type === 'text' ? {...box, glyphs: box.glyphs.filter((glyph) => glyph.text !== ' ')} : box
    )
    expect(rulesOf(spoilt)).toEqual(['pdf-lost-text'])
  })
  it('finds words that are no content', async () => {
    const spoilt = await drawn((box, at) =>
      box.type === 'text' && at === 20 ? {...box, standing: {artifact: 'Layout'}, link: undefined} : box
    )
    expect(rulesOf(spoilt)).toContain('pdf-lost-text')
  })
  it('finds a label that says nothing', async () => {
    const {tags} = await set(sampleGalley)
    const label = tags.owners.findIndex((owner) => owner.type === 'Lbl')
    const spoilt = await drawn((box) =>
      'slot' in box.standing && box.standing.slot === label ? {...box, standing: {artifact: 'Layout'}} : box
    )
    const found = preflight(spoilt, expectation).map((finding) => finding.reason)
    expect(found).toContain('a label is empty')
  })
  it('finds a wrong reading order', () => {
    const heard = [...expectation.heard]
    const [first = '', second = ''] = heard
    expect(rulesOf(bytes, {heard: [second, first, ...heard.slice(2)]})).toEqual(['pdf-lost-text'])
  })
  it('finds a file without its cross-reference table', () => {
    expect(rulesOf(bytes.subarray(0, bytes.length - 200))).toEqual(['pdf-syntax'])
  })
  it('finds a link that does not say what it is', () => {
    expect(rulesOf(broken(/\/Contents \([^)]+\)/, () => '/Contents ()'))).toContain('pdf-link')
  })
  it('finds a link on another page than it stands on', () => {
    expect(rulesOf(broken(/\/P \d+ 0 R\n\/StructParent/, (found) => found.replace(/\d+/, '1')))).toContain(
      'pdf-link'
    )
  })
  it('finds a link that is tagged on another page', () => {
    expect(rulesOf(broken(/\/Pg \d+ 0 R\n>>/, (found) => found.replace(/\d+/, '1')))).toContain('pdf-link')
  })
  it('finds painting outside any mark, marks left open, and fonts that are not there', () => {
    const content = (operators: string): readonly string[] =>
      readContent(readPdf(bytes), new TextEncoder().encode(operators), () => undefined).faults
    expect(content('0 0 1 1 re f')).toEqual(['`f` paints outside any mark'])
    expect(content('/Artifact BMC 0 0 1 1 re f EMC')).toEqual([])
    expect(content('/P <</MCID 0>> BDC /F9 1 Tf')).toEqual([
      'font `F9` is not among the page’s resources',
      'marked content is left open'
    ])
    expect(content('/P <</MCID 0>> BDC /Artifact BMC EMC EMC')).toEqual(['an artifact stands inside content'])
    expect(content('/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC')).toEqual(['content 0 occurs twice'])
  })
  it('finds a packet that is not well formed, and a script', () => {
    expect(rulesOf(broken('</dc:title>', () => '</dc:titel>'))).toContain('pdf-identity')
    expect(rulesOf(broken('/PageMode /UseNone', () => '/OpenAction 1 0 R'))).toContain('pdf-archive')
  })
  it('finds that a file is not of the other standard', () => {
    expect(rulesOf(bytes, {standard: 'a4f-ua2'})).toEqual(['pdf-archive', 'pdf-identity'])
  })
  it('finds content whose parent is another element', () => {
    expect(
      rulesOf(
        broken(/\/Nums \[0 \[\d+ 0 R/, (found) =>
          found.replace(/\[(\d+) 0 R$/, (_, ref: string) => '[' + (Number(ref) - 1) + ' 0 R')
        )
      )
    ).toContain('pdf-parents')
  })
  it('finds a header cell without a scope', () => {
    expect(rulesOf(broken('/Scope /Column', () => '/Scopf /Column'))).toContain('pdf-nesting')
  })
  it('finds headings that skip a rank', () => {
    expect(rulesOf(broken('/S /H2', () => '/S /H4'))).toContain('pdf-nesting')
  })
  it('finds a note without an id', () => {
    expect(rulesOf(broken('/ID (note-cost)', () => '/Ie (note-cost)'))).toContain('pdf-nesting')
  })
  it('finds a title that is not the release’s', () => {
    expect(rulesOf(bytes, {title: 'Another'})).toContain('pdf-identity')
  })
  it('finds a claim that is not made', () => {
    expect(rulesOf(broken('<pdfuaid:part>1<', () => '<pdfuaid:part>3<'))).toContain('pdf-identity')
  })
  it('finds a font that is not embedded', () => {
    expect(rulesOf(broken('/FontFile2', () => '/FontFilf2'))).toContain('pdf-font-embedded')
  })
  it('finds a want of an output intent', () => {
    expect(rulesOf(broken('/OutputIntents', () => '/OutputIntentt'))).toContain('pdf-archive')
  })
  it('finds a source that is not attached', () => {
    expect(rulesOf(bytes, {source: true})).toContain('pdf-archive')
  })
  it('finds colours of the wrong kind', () => {
    expect(rulesOf(bytes, {press: true})).toContain('pdf-colour')
  })
})

describe('pictures in preflight', () => {
  it('have words for them, and a box', async () => {
    const image = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    )
    const own: World = {...world, readAsset: () => Promise.resolve(image)}
    const good = new TextDecoder('latin1').decode(await render(pictureGalley, {world: own}))
    const {tags} = await set(pictureGalley, {world: own})
    const {headline} = pictureGalley.meta
    const judged = (source: string): string[] =>
      preflight(
        Uint8Array.from(source, (character) => character.charCodeAt(0)),
        {...expectation, heard: heardIn(tags), title: headline, language: pictureGalley.language}
      ).map((finding) => finding.reason)
    expect(judged(good)).toEqual([])
    expect(good).toContain('/Alt (')
    expect(judged(good.replace('/Alt (', '/Alu ('))).toEqual(['a figure has no text alternative'])
    expect(judged(good.replace('/BBox [', '/BBoy ['))).toEqual(['a figure has no box'])
  })
})

describe('a file that fails preflight', () => {
  it('claims no standard, and each fault is an error on the release', async () => {
    const file = new VFile({path: 'release.md'})
    const skips = galleyOf([
      {type: 'heading', role: 'headline', rank: 1, children: [t('Headline')]},
      {type: 'heading', role: 'crosshead', rank: 3, children: [t('Rank three')]},
      copy('Copy.')
    ])
    const packet = new TextDecoder().decode(await render(skips, {file}))
    expect(packet).not.toMatch(/pdfaid:part|pdfuaid:part/)
    expect(file.messages.map((message) => [message.ruleId, message.fatal])).toEqual([['pdf-nesting', true]])
    expect(String(file.messages[0])).toContain('a heading of rank 3 follows one of rank 1')
  })
})
