import {afterEach, expect, it} from 'vitest'
import {pressline} from '../cli/terminal.js'
import {pngOf} from '../html/support.js'
import {type Newsroom, newsroom, release} from '../publish/newsroom.js'

let room: Newsroom
afterEach(() => room?.remove())

it('a picture in the copy is measured, and told of where it is too small to print', async () => {
  room = newsroom({
    'input/a.md': release('Ferry sails', {}, '\n\n![The sea](small.png)\n\n![The sky](large.png)')
  })
  room.write('input/small.png', pngOf(600, 400))
  room.write('input/large.png', pngOf(2400, 1600))
  const {stdout} = await pressline(room.root, 'check --reporter json')
  expect(stdout).toContain('Unexpected picture `small.png` of `600` pixels, expected at least `1181`')
  expect(stdout).not.toContain('`large.png` of')
})
