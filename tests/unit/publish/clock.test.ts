import {describe, expect, it} from 'vitest'
import {readClock, untilInstant} from '../../../src/publish/clock.js'

const machine = Date.parse('2026-11-24T12:00:00Z')

describe('the clock of a run', () => {
  it("is the machine's where nobody says otherwise", () => {
    expect(readClock({machine})).toEqual({now: '2026-11-24T12:00:00Z', rehearsal: false})
  })

  it('takes an instant with an offset, or a wall clock with its zone', () => {
    expect(readClock({override: '2026-11-03T00:01+00:00', machine}).now).toBe('2026-11-03T00:01:00Z')
    expect(readClock({override: '2026-07-03T00:01[Europe/London]', machine}).now).toBe('2026-07-02T23:01:00Z')
  })

  it.each([
    '2026-11-03T00:01',
    '2026-11-03',
    'tomorrow',
    '2026-03-29T01:30[Europe/London]',
    '2026-10-25T01:30[Europe/London]'
  ])('refuses %s: no offset, skipped, or twice on that day', (override) => {
    expect(() => readClock({override, machine})).toThrow('expected an instant')
  })

  it('is a rehearsal when it is set ahead', () => {
    expect(readClock({override: '2027-01-01T00:00Z', machine}).rehearsal).toBe(true)
    expect(readClock({override: '2025-01-01T00:00Z', machine}).rehearsal).toBe(false)
  })

  it('is `SOURCE_DATE_EPOCH` when that is past, and never when it is to come: no variable lifts an embargo', () => {
    expect(readClock({epoch: '1700000000', machine}).now).toBe('2023-11-14T22:13:20Z')
    expect(readClock({epoch: '1900000000', machine}).now).toBe('2026-11-24T12:00:00Z')
    expect(() => readClock({epoch: 'soon', machine})).toThrow('whole seconds')
  })
})

it('counts the milliseconds to a lift, none when it is past', () => {
  expect(untilInstant('2026-11-24T12:00:01+00:00', '2026-11-24T12:00:00Z')).toBe(1000)
  expect(untilInstant('2026-11-24T12:00:00+01:00', '2026-11-24T12:00:00Z')).toBe(0)
})
