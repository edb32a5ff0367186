import {afterEach, describe, expect, it} from 'vitest'
import {type Newsroom, newsroom, release} from '../publish/newsroom.js'
import {pngOf} from './support.js'

let room: Newsroom
afterEach(() => room?.remove())

describe('larger cuts of a picture', () => {
  it('are put beside the page with it, and offered there', async () => {
    room = newsroom({'input/a.md': release('Ferry sails', {slug: 'ferry'}, '\n\n![Sea](img/sea.png)')})
    room.write('input/img/sea.png', pngOf(600, 400))
    room.write('input/img/sea@2x.png', pngOf(1200, 800))
    await room.run({config: {formats: {html: {assets: 'beside'}}}})
    expect(room.files()).toEqual([
      'ferry/ferry.html',
      'ferry/img/sea.png',
      'ferry/img/sea@2x.png',
      'manifest.json'
    ])
    expect(room.read('dist/ferry/ferry.html')).toContain('srcset="img/sea.png 600w, img/sea%402x.png 1200w"')
  })
})
