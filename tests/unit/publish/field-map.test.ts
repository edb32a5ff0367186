import {afterEach, describe, expect, it} from 'vitest'
import {type Newsroom, newsroom} from './newsroom.js'

let room: Newsroom
afterEach(() => room.remove())

const source = (key: string) =>
  '---\n' +
  key +
  ': Ferry sails\nbetreff: Ferry sinks\n---\n\nThe ferry has left the harbour at noon today.\n'

describe('keys of a newsroom by folder', () => {
  it('hold for the releases in it, over those of the project, the innermost folder last', async () => {
    room = newsroom({
      'input/a.md': source('titel'),
      'input/fr/b.md': source('kopf'),
      'input/fr/ca/c.md': source('titel')
    })
    const config = {
      formats: ['wire'],
      fields: {titel: 'headline'},
      map: {'./input/fr/': {kopf: 'headline', titel: 'note_x'}, 'input/fr/ca': {titel: 'headline'}}
    }
    const {outcomes} = await room.run({config})
    expect(outcomes.map(({state}) => state)).toEqual(['written', 'written', 'written'])
    const texts = room.files().filter((name) => name.endsWith('.txt'))
    expect(texts).toHaveLength(3)
    for (const name of texts) {
      expect(room.read('dist/' + name)).toContain('Ferry sails')
      expect(room.read('dist/' + name)).not.toContain('Ferry sinks')
    }
  })

  it('hold in no other folder of a like name', async () => {
    room = newsroom({'input/french/a.md': source('kopf')})
    await room.run({config: {formats: ['wire'], map: {'input/fr': {kopf: 'headline'}}}})
    const [text = ''] = room.files().filter((name) => name.endsWith('.txt'))
    expect(room.read('dist/' + text)).not.toContain('Ferry sails')
  })
})
