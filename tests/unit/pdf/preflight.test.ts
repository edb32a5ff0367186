import {beforeAll, describe, expect, it} from 'vitest'
import {type Expectation, preflight} from '../../../src/formats/pdf/preflight/index.js'
import {heardIn} from '../../../src/formats/pdf/tags.js'
import {sampleGalley} from '../../support/sample-galley.js'
import {render, set} from './support.js'

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
const rulesOf = (file: Uint8Array, more: Partial<Expectation> = {}): string[] => [
  ...new Set(preflight(file, {...expectation, ...more}).map((finding) => finding.rule))
]

describe('preflight', () => {
  it('finds nothing in a file as we write it', () => {
    expect(preflight(bytes, expectation)).toEqual([])
  })
  it('finds lost spaces', () => {
    const heard = expectation.heard.map((text) => text?.replaceAll(' any', 'any') ?? null)
    expect(
      rulesOf(bytes, {heard: heard.map((text) => text?.replace('opened a', 'opened  a') ?? null)})
    ).toContain('pdf-lost-text')
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
