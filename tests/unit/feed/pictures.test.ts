import {afterEach, describe, expect, it} from 'vitest'
import {pressline} from '../cli/terminal.js'
import {type Newsroom, newsroom, release} from '../publish/newsroom.js'

let room: Newsroom
afterEach(() => room?.remove())

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
const files = (assets: string) => ({
  'input/a.md': release(
    'Ferry sails',
    {slug: 'ferry', issued: '2026-11-01T09:00:00Z'},
    '\n\n![Sea](img/sea.svg)'
  ),
  'input/img/sea.svg': svg,
  'pressline.config.json': JSON.stringify({
    formats: {html: {assets}},
    newsroom: {title: 'Ferries', url: 'https://example.org/news/'}
  })
})

describe('pictures in the feeds of a newsroom', () => {
  it('are at their places where they lie beside their page, and in the feed where they do not', async () => {
    room = newsroom(files('beside'))
    await pressline(room.root, 'feed --now 2026-11-24T12:00Z')
    expect(room.read('dist/rss.xml')).toContain('src="https://example.org/news/ferry/img/sea.svg"')
    expect(room.read('dist/rss.xml')).not.toContain('data:')
    room.remove()
    room = newsroom(files('inline'))
    await pressline(room.root, 'feed --now 2026-11-24T12:00Z')
    expect(room.read('dist/rss.xml')).toContain('src="data:image/svg+xml;base64,')
  })
})
