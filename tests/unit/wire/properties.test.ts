import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {widthOf} from '../../../src/formats/wire/characters/width.js'
import {wireProfiles} from '../../../src/formats/wire/index.js'
import {isAddress} from '../../../src/formats/wire/wrap.js'
import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {textOfBlock} from '../../../src/news/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {galleyOf} from './galleys.js'
import {readAnpa1312, readIptc7901} from './grammar.js'
import {setWire} from './set.js'

/** What holds for every release on every wire. */

const profiles = Object.values(wireProfiles)

const word = fc.oneof(
  {weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('£5m', 'café', '“so”', '10½', '–', '—', 'Łódź', 'x²', '日本語', '🎉', '\u00a0')
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://example.org/a-very-long-path/that-goes-on/and-on/until-it-is-too-wide'
    )
  }
)
const phrase = fc.array(word, {minLength: 1, maxLength: 40}).map((words) => words.join(' '))
const textOf = (value: string): Inline => ({type: 'text', value})
const inline: fc.Arbitrary<Inline> = fc.oneof(
  phrase.map(textOf),
  phrase.map((value): Inline => ({type: 'strong', children: [textOf(value)]})),
  phrase.map((value): Inline => ({type: 'link', url: 'https://example.org/', children: [textOf(value)]})),
  phrase.map((value): Inline => ({type: 'emphasis', children: [textOf(value)]}))
)
const copy = fc.array(inline, {minLength: 1, maxLength: 3}).map(
  (children): GalleyBlock => ({
    type: 'copy',
    role: 'body',
    children: children.flatMap((child): Inline[] => [child, {type: 'break'}])
  })
)
const block: fc.Arbitrary<GalleyBlock> = fc.oneof(
  {weight: 5, arbitrary: copy},
  phrase.map(
    (value): GalleyBlock => ({type: 'heading', role: 'crosshead', rank: 2, children: [textOf(value)]})
  ),
  fc
    .array(fc.array(copy, {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 3})
    .map((items): GalleyBlock => ({type: 'items', role: 'body', ordered: false, start: 1, items})),
  fc
    .array(copy, {minLength: 1, maxLength: 2})
    .map((children): GalleyBlock => ({type: 'group', role: 'quotation', children}))
)
const galley = fc.array(block, {minLength: 1, maxLength: 6}).map((children) => galleyOf(children))

/** Anything that can come out of a keyboard, a clipboard or an attack. */
const wild = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60})
)

const everyProfile = async (
  release: Galley,
  check: (text: string, profile: (typeof profiles)[number]) => void
): Promise<void> => {
  for (const profile of profiles) {
    const {text} = await setWire(release, {profile: profile.name})
    check(text, profile)
  }
}

describe('every wire file', () => {
  it('has no line over its width but addresses', async () => {
    await fc.assert(
      fc.asyncProperty(galley, (release) =>
        everyProfile(release, (text, {width}) => {
          if (width === 0) return
          for (const line of text.split(/\r?\n/)) {
            const wide = widthOf(line) > width
            expect(wide && !line.split(' ').some(isAddress) ? line : '').toBe('')
          }
        })
      ),
      {numRuns: 20}
    )
  })

  it('has no byte outside its character set, and no space at the end of a line', async () => {
    await fc.assert(
      fc.asyncProperty(galley, (release) =>
        everyProfile(release, (text, {charset, lineEnd}) => {
          if (charset === 'ascii') expect(text).toMatch(/^[\x00-\x7f]*$/)
          expect(text).not.toMatch(/ \r?\n/)
          if (lineEnd === 'lf') expect(text).not.toContain('\r')
          else expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        })
      ),
      {numRuns: 20}
    )
  })

  it('has no control byte that is not its envelope’s, whatever the copy holds', async () => {
    const counts: Record<string, string> = {
      anpa1312: '\x16\x16\x01\x1f\x13\x11\x02\x03\x04',
      iptc7901: '\x01\x02\x03\x7f\x7f\x04'
    }
    await fc.assert(
      fc.asyncProperty(fc.array(wild, {minLength: 1, maxLength: 3}), async (texts) => {
        const safe = texts.map((value) =>
          value.replace(/[\u0001-\u0004\u0011-\u0014\u0016\u001f\u202d\u202e]/g, ' ')
        )
        const children = safe.map(
          (value): GalleyBlock => ({type: 'copy', role: 'body', children: [textOf('x ' + value)]})
        )
        await everyProfile(galleyOf(children), (text, {name}) => {
          const found = text.replace(/\r\n|\n|\t/g, '').match(/[\x00-\x1f\x7f-\x9f]/g) ?? []
          expect(found.join('')).toBe(counts[name] ?? '')
        })
      }),
      {numRuns: 60}
    )
  })

  it('is read back whatever its facts hold', async () => {
    await fc.assert(
      fc.asyncProperty(wild, wild, wild, async (one, two, three) => {
        // What is refused outright has tests of its own, in `bad-input.test.ts`.
        const safe = (value: string): string =>
          'x' +
          value.replace(
            /[\u0001-\u0004\u0011-\u0014\u0016\u001f\u202d\u202e\n\v\f\r\u0085\u2028\u2029\ufffd]/g,
            ' '
          )
        const release = galleyOf([{type: 'copy', role: 'lead', children: [textOf('It opened.')]}], {
          meta: {
            ...sampleGalley.meta,
            headline: safe(one),
            byline: safe(two),
            slug: safe(three),
            source: safe(one),
            keywords: [safe(two), safe(three)],
            dateline: {place: safe(three), region: safe(one)},
            distribution: {credit: safe(two), circuits: []},
            correction: {kind: 'correction', of: {id: safe(three)}, note: safe(one)}
          }
        })
        const iptc = await setWire(release, {profile: 'iptc7901'})
        expect(readIptc7901(iptc.text).number).toBe(147)
        const anpa = await setWire(release, {profile: 'anpa1312'})
        expect(readAnpa1312(anpa.text).number).toBe(147)
      }),
      {numRuns: 80}
    )
  })

  it('carries every word of the copy, in order', async () => {
    await fc.assert(
      fc.asyncProperty(galley, async (release) => {
        const source = lettersOf((release.children as GalleyBlock[]).map(textOfBlock).join(' '))
        const {text} = await setWire(release, {profile: 'plain'})
        expect(isSubsequence(source, lettersOf(text))).toBe(true)
      }),
      {numRuns: 60}
    )
  })

  it('begins with its embargo, wherever there is one', async () => {
    for (const profile of profiles) {
      const {text} = await setWire(embargoedGalley, {profile: profile.name})
      const head = text.split(/\r?\n/).slice(0, 5).join('\n')
      expect(head).toContain('STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026')
    }
  })

  it('is the same text every time', async () => {
    for (const profile of profiles) {
      const once = await setWire(sampleGalley, {profile: profile.name})
      const twice = await setWire(structuredClone(sampleGalley), {profile: profile.name})
      expect(twice.text).toBe(once.text)
    }
  })
})

/** Lower-case ASCII words of three letters and more: those that no profile may change. */
function lettersOf(text: string): string[] {
  return text.match(/(?<![\w/.-])[a-z]{3,}(?![\w/-])/g) ?? []
}

function isSubsequence(inner: readonly string[], outer: readonly string[]): boolean {
  let at = 0
  for (const one of outer) if (one === inner[at]) at++
  return at === inner.length
}
