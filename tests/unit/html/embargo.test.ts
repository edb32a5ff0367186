import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/index.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {set} from './support.js'

const line = 'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026'
const claims =
  /ld\+json|datePublished|og:|twitter:|rel="canonical"|hreflang|dt-published|u-uid|name="description"/

it('never sets a page of an embargoed release without its line, nor with a claim, whatever the galley and the options', async () => {
  const options = fc.record({
    assets: fc.constantFrom('inline' as const, 'beside' as const, 'link' as const),
    fragment: fc.boolean(),
    stylesheet: fc.constantFrom('extend' as const, 'replace' as const)
  })
  const blocks: fc.Arbitrary<GalleyBlock[]> = fc.shuffledSubarray(embargoedGalley.children)
  const letterhead = fc.constantFrom('all' as const, 'first' as const, 'none' as const)
  await fc.assert(
    fc.asyncProperty(
      blocks,
      options,
      letterhead,
      fc.boolean(),
      async (children, given, head, isCorrected) => {
        const galley: Galley = {
          ...embargoedGalley,
          children,
          meta: {
            ...embargoedGalley.meta,
            translations: [{language: 'cy', url: 'https://example.org/cy'}],
            correction: isCorrected ? {kind: 'correction', note: 'x'} : undefined
          }
        }
        const style = {...baseStyle, furniture: {...baseStyle.furniture, letterhead: head}}
        const {page} = await set(galley, given, {style})
        const words = page
          .replace(/<head>[\s\S]*<\/head>|<a class="skip".*?<\/a>/g, '')
          .replace(/<[^>]+>/g, ' ')
          .trim()
        expect(words).toContain(line)
        if (!given.fragment) expect(words.startsWith(line)).toBe(true)
        expect(page).not.toMatch(claims)
      }
    ),
    {numRuns: 60}
  )
})

it('says nothing of an embargo once the galley has none, and then makes its claims', async () => {
  const embargo = {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}
  const {page} = await set({...sampleGalley, meta: {...sampleGalley.meta, embargo}})
  expect(page).not.toMatch(/EMBARGO|noindex/)
  expect(page).toContain('"datePublished":"2026-11-03T00:01:00+00:00"')
})
