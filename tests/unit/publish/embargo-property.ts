import {readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {expect} from 'vitest'
import {foldWords} from '../../../src/publish/readers/fold.js'
import {readerFinder} from '../../../src/publish/readers/index.js'
import {newsroom, release} from './newsroom.js'

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'UTC'
]
/** A lift, and a run some seconds before or after it. */
const lifts = fc.record({
  at: fc.integer({min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000}),
  zone: fc.constantFrom(...zones),
  offset: fc.oneof(fc.integer({min: -3, max: 3}), fc.integer({min: -400_000, max: 400_000})),
  embargoed: fc.boolean(),
  headline: fc.constantFrom('Ferry sails', 'Embargo lifted on oats', 'Étude sur la mer', '50 % more')
})

/**
 * For random releases, lifts, zones and clocks: before the lift nothing is written, or with `--embargoed` only files
 * that carry EMBARGOED in their name and the embargo in their bytes; from the lift on, only clean ones.
 */
export async function proveEmbargo(formats: readonly string[], numRuns: number): Promise<void> {
  const readerFor = readerFinder(process.cwd())
  await fc.assert(
    fc.asyncProperty(lifts, async ({at, zone, offset, embargoed, headline}) => {
      const until = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(zone)
      const embargo = until.toString({timeZoneName: 'never', smallestUnit: 'minute'}) + '[' + zone + ']'
      const now = until.toInstant().add({seconds: offset}).toString()
      const own = newsroom({'input/a.md': release(headline, {slug: 'ferry', embargo})})
      try {
        const {outcomes} = await own.run({now, embargoed, config: {formats}})
        const [outcome] = outcomes
        expect(outcome?.messages.filter(({severity}) => severity === 'error')).toEqual([])
        if (offset < 0 && !embargoed) {
          expect(outcome?.state).toBe('held')
          expect(own.files()).toEqual([])
          return
        }
        expect(outcome?.state).toBe('written')
        expect(outcome?.renditions).toHaveLength(formats.length)
        for (const rendition of outcome?.renditions ?? []) {
          const bytes = readFileSync(path.join(own.out, rendition.path))
          const read = await readerFor(rendition.mediaType)
          const words = foldWords((await read?.(bytes)) ?? '').join(' ')
          const says =
            words.includes('embargoed until') || bytes.toString('latin1').toLowerCase().includes('embargo')
          expect(rendition.path.includes('EMBARGOED')).toBe(offset < 0)
          if (offset < 0) expect([rendition.format, says]).toEqual([rendition.format, true])
          else expect(words).not.toContain('embargoed until')
        }
      } finally {
        own.remove()
      }
    }),
    {numRuns}
  )
}
