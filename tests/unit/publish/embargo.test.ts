import {afterEach, describe, expect, it} from 'vitest'
import {exitCodeOf} from '../../../src/publish/publish.js'
import {proveEmbargo} from './embargo-property.js'
import {type Newsroom, newsroom, release} from './newsroom.js'

let room: Newsroom | undefined
afterEach(() => {
  room?.remove()
  room = undefined
})

const lift = '2027-03-09T00:01 Europe/London'
const before = '2027-03-09T00:00:59Z'
const after = '2027-03-09T00:01:00Z'

describe('the embargo gate', () => {
  it('holds a release until the very second of its lift, and writes nothing', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry', embargo: lift})})
    const {outcomes, summary} = await room.run({now: before})
    expect(outcomes[0]).toMatchObject({
      state: 'held',
      embargo: {until: '2027-03-09T00:01:00+00:00', state: 'standing'}
    })
    expect(room.files()).toEqual([])
    expect(exitCodeOf(summary)).toBe(3)
    expect(summary.nextLift).toBe('2027-03-09T00:01:00+00:00')
  })

  it('writes the clean copies at the lift, without being told', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry', embargo: lift})})
    await room.run({now: before})
    const {summary} = await room.run({now: after})
    expect(room.files()).toEqual(['ferry/ferry.html', 'ferry/ferry.txt', 'manifest.json'])
    expect(exitCodeOf(summary)).toBe(0)
    expect(room.read('dist/ferry/ferry.txt')).not.toMatch(/embargo/i)
  })

  it('makes advance copies when asked, keeps them after the lift, and removes them only when told', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry', embargo: lift})})
    await room.run({now: before, embargoed: true})
    const advance = ['ferry/ferry-EMBARGOED.html', 'ferry/ferry-EMBARGOED.txt']
    expect(room.files()).toEqual([...advance, 'manifest.json'])
    await room.run({now: after})
    expect(room.files()).toEqual([...advance, 'ferry/ferry.html', 'ferry/ferry.txt', 'manifest.json'])
    const {outcomes} = await room.run({now: after, removeAdvance: true})
    expect(outcomes[0]?.state).toBe('written')
    expect(room.files()).toEqual(['ferry/ferry.html', 'ferry/ferry.txt', 'manifest.json'])
    expect((await room.run({now: after, removeAdvance: true})).outcomes[0]?.state).toBe('unchanged')
  })

  it('never removes advance copies before the lift', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry', embargo: lift})})
    await room.run({now: before, embargoed: true})
    await room.run({now: before, embargoed: true, removeAdvance: true})
    expect(room.files()).toHaveLength(3)
  })

  it('does not take what is in place for done when the clock is set back: it holds, and says where clean copies lie', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry', embargo: lift})})
    await room.run({now: after})
    const {outcomes} = await room.run({now: before})
    expect(outcomes[0]?.state).toBe('held')
    expect(outcomes[0]?.messages.map(({ruleId}) => ruleId)).toContain('embargo-clean-copy')
  })

  it.each(['2027-03-28T01:30 Europe/London', '2027-10-31T01:30 Europe/London'])(
    'refuses %s, which the clock skips or shows twice, instead of guessing',
    async (embargo) => {
      room = newsroom({'input/a.md': release('Ferry sails', {embargo})})
      const {outcomes} = await room.run({now: '2028-01-01T00:00Z', embargoed: true})
      expect(outcomes[0]?.state).toBe('failed')
      expect(room.files()).toEqual([])
    }
  )
})

describe('for any release, lift, zone and clock', () => {
  it('no rendition comes before the lift but with its embargo line and name, and none after it with one', async () => {
    await proveEmbargo(['html', 'wire', 'eml', 'nitf', 'ninjs'], 8)
  }, 60_000)
})
