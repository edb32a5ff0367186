import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {paginate} from '../../../src/formats/pdf/makeup/paginate.js'
import type {Piece} from '../../../src/formats/pdf/makeup/scope.js'

const piece = (more: Partial<Piece> = {}): Piece => ({
  height: 10,
  before: 0,
  after: 0,
  boxes: [],
  breakBefore: 50,
  notes: [],
  kind: 'line',
  ...more
})
const room = {first: 100, others: 100}

describe('breaking pages', () => {
  it('sets every piece once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            height: fc.integer({min: 1, max: 140}),
            breakBefore: fc.constantFrom(0, 50, 2e5, Number.POSITIVE_INFINITY)
          }),
          {
            minLength: 1,
            maxLength: 120
          }
        ),
        (facts) => {
          const plans = paginate(facts.map(piece), new Map(), room)
          expect(plans[0]?.from).toBe(0)
          expect(plans.at(-1)?.to).toBe(facts.length)
          plans.forEach((plan, at) => {
            expect(plan.to).toBeGreaterThan(plan.from)
            if (at > 0) expect(plan.from).toBe(plans[at - 1]?.to)
          })
        }
      ),
      {numRuns: 80}
    )
  })
  it('keeps a heading with its copy', () => {
    const pieces = Array.from({length: 20}, (_, at) =>
      piece(
        at === 9
          ? {kind: 'heading', breakBefore: 0}
          : at === 10
            ? {breakBefore: Number.POSITIVE_INFINITY}
            : {}
      )
    )
    expect(paginate(pieces, new Map(), room)[0]?.to).toBe(9)
  })
  it('makes room at the foot for the notes of a page', () => {
    const pieces = Array.from({length: 12}, (_, at) => piece(at === 2 ? {notes: ['a']} : {}))
    const plans = paginate(pieces, new Map([['a', 30]]), room)
    expect(plans[0]?.notes).toEqual(['a'])
    expect(plans[0]?.to).toBeLessThanOrEqual(5)
  })
  it('gives a piece that is higher than a page a page of its own', () => {
    const plans = paginate([piece(), piece({height: 300}), piece()], new Map(), room)
    expect(plans.map((plan) => plan.to - plan.from)).toEqual([1, 1, 1])
  })
  it('leaves room for header rows that are set again', () => {
    const repeat = [piece({height: 40})]
    const pieces = Array.from({length: 30}, (_, at) => piece(at > 0 ? {repeat} : {}))
    const plans = paginate(pieces, new Map(), room)
    for (const plan of plans.slice(1)) expect(plan.to - plan.from).toBeLessThanOrEqual(6)
  })
})
