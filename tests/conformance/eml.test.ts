import {execFileSync} from 'node:child_process'
import PostalMime from 'postal-mime'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type EmlOptions, eml} from '../../src/formats/eml/index.js'
import type {Galley} from '../../src/galley/index.js'
import {baseStyle, emptyWorld} from '../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../support/sample-galley.js'
import {arabicGalley, chromiumPath, launch, notRun, onePixel} from './html-support.js'

/** The mail held against readers that are not ours: postal-mime, Python's `email`, Chromium. */

const galleys: Record<string, Galley> = {
  sample: sampleGalley,
  embargoed: embargoedGalley,
  picture: pictureGalley,
  arabic: arabicGalley
}
const options: EmlOptions = {
  to: ['Ann Ëxample <ann@example.com>', 'Desk <desk@example.com>'],
  listUnsubscribe: 'https://example.org/leave',
  attachments: [
    {filename: 'Übersicht ℞.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70])}
  ]
}

async function bytesOf(galley: Galley): Promise<Uint8Array> {
  const world = {...emptyWorld, readAsset: async () => onePixel}
  const given = {options: {...eml.defaults, ...options}, style: baseStyle, world, file: new VFile()}
  return (await eml.render(galley, given)) as Uint8Array
}

/** Python's parser, which says what it had to overlook. */
const program = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(message.walk())
print(json.dumps({
  'defects': [str(d) for p in parts for d in p.defects] + [str(d) for p in parts for h in p.values() for d in getattr(h, 'defects', [])],
  'types': [p.get_content_type() for p in parts],
  'subject': message['subject'],
  'to': [a.addr_spec for a in message['to'].addresses],
  'names': [p.get_filename() for p in parts if p.get_filename()],
  'text': message.get_body(('plain',)).get_content(),
  'html': message.get_body(('html', 'related')).get_content() if message.get_body(('html',)) else '',
  'cids': [p['content-id'] for p in parts if p['content-id']],
}))`

interface Read {
  defects: string[]
  types: string[]
  subject: string
  to: string[]
  names: string[]
  text: string
}

const hasPython = ((): boolean => {
  try {
    execFileSync('python3', ['-c', 'import email'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()
if (!hasPython) notRun('Python’s mail parser', 'no python3')

describe('Python’s mail parser', () => {
  it.skipIf(!hasPython)(
    'reads every message without a defect, and the same words as postal-mime',
    async () => {
      for (const [name, galley] of Object.entries(galleys)) {
        const bytes = await bytesOf(galley)
        const read = JSON.parse(
          execFileSync('python3', ['-c', program], {
            input: bytes,
            encoding: 'utf8',
            env: {...process.env, PYTHONIOENCODING: 'utf8'}
          })
        ) as Read
        const mail = await PostalMime.parse(bytes)
        expect([name, ...read.defects]).toEqual([name])
        expect(read.subject).toBe(mail.subject)
        expect(read.to).toEqual(['ann@example.com', 'desk@example.com'])
        expect(read.names.at(-1)).toBe('Übersicht ℞.pdf')
        expect(read.text.replaceAll('\r\n', '\n').trim()).toBe(mail.text?.trim())
        expect(read.types.slice(0, 3)).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain'])
        expect(read.types).toContain('text/html')
      }
    }
  )
})

describe.skipIf(!chromiumPath)('Chromium as a mail program', () => {
  it('shows the HTML part without asking for anything, at 320 pixels without scrolling sideways', async () => {
    const browser = await launch()
    try {
      for (const [name, galley] of Object.entries(galleys)) {
        const {html = ''} = await PostalMime.parse(await bytesOf(galley))
        const context = await browser.newContext({viewport: {width: 320, height: 700}})
        const page = await context.newPage()
        const asked: string[] = []
        await context.route('**/*', (route) => {
          const url = route.request().url()
          if (url === 'http://mail.test/')
            return route.fulfill({contentType: 'text/html; charset=utf-8', body: html})
          asked.push(url)
          return route.abort()
        })
        await page.goto('http://mail.test/')
        // A table of figures may be wider than a telephone; nothing else may.
        const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect([name, ...asked.filter((url) => !url.startsWith('cid:'))]).toEqual([name])
        expect([name, sideways]).toEqual([name, 0])
        await context.close()
      }
    } finally {
      await browser.close()
    }
  })
})
if (!chromiumPath) notRun('the mail in Chromium', 'no Chromium')
