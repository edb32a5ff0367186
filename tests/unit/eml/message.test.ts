import PostalMime, {type Email} from 'postal-mime'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type EmlOptions, eml, HeaderInjectionError} from '../../../src/formats/eml/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle, emptyWorld, type World} from '../../../src/template/index.js'
import {checkRenderer} from '../../../src/testing/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {pngOf} from '../html/support.js'

async function bytesOf(
  galley: Galley,
  options: EmlOptions = {},
  world: Partial<World> = {},
  file = new VFile()
) {
  return (await eml.render(galley, {
    options: {...eml.defaults, ...options},
    style: baseStyle,
    world: {...emptyWorld, ...world},
    file
  })) as Uint8Array
}

/** The message as an independent reader sees it. */
async function sent(galley: Galley, options: EmlOptions = {}, world: Partial<World> = {}): Promise<Email> {
  return PostalMime.parse(await bytesOf(galley, options, world))
}

const header = (mail: Email, name: string): string | undefined =>
  mail.headers.find((candidate) => candidate.key === name)?.value

const meta = (given: Partial<Galley['meta']>): Galley => ({
  ...sampleGalley,
  meta: {...sampleGalley.meta, ...given}
})

/** Source as typed, without line breaks that quoted-printable adds. */
const source = async (galley: Galley, options?: EmlOptions, world?: Partial<World>): Promise<string> =>
  new TextDecoder().decode(await bytesOf(galley, options, world))

const textOfHtml = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<(?:br|p|div|h\d|li|td|th|tr|caption|pre)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')

describe('eml', () => {
  it('carries every word in both of its parts, the same bytes every time', async () => {
    const read = (part: 'html' | 'text') => async (value: string | Uint8Array) => {
      const mail = await PostalMime.parse(value)
      return part === 'html' ? textOfHtml(mail.html ?? '') : (mail.text ?? '')
    }
    expect(await checkRenderer(eml, {read: read('html'), anyOrder: true})).toEqual([])
    expect(
      await checkRenderer(eml, {
        read: read('text'),
        anyOrder: true,
        ignore: (line) => line.replace(/["“”’−]/g, ' ')
      })
    ).toEqual([])
  })

  it('is a draft from the press office until it has recipients', async () => {
    const draft = await sent(sampleGalley)
    expect(draft.from).toEqual({address: 'press@example.org', name: 'Pat Press'})
    expect(header(draft, 'x-unsent')).toBe('1')
    const mail = await sent(sampleGalley, {
      from: 'Tidewell <news@tidewell.example>',
      to: ['Ann Ëxample <ann@example.com>'],
      cc: ['desk@example.com'],
      listUnsubscribe: 'mailto:leave@tidewell.example'
    })
    expect(mail.to).toEqual([{address: 'ann@example.com', name: 'Ann Ëxample'}])
    expect(mail.cc).toEqual([{address: 'desk@example.com', name: ''}])
    expect(mail.replyTo).toEqual([{address: 'press@example.org', name: 'Pat Press'}])
    expect(header(mail, 'x-unsent')).toBeUndefined()
    expect(header(mail, 'list-unsubscribe')).toBe('<mailto:leave@tidewell.example>')
    expect(header(mail, 'content-language')).toBe('en-GB')
  })

  it('says so when nobody sends it, and stays a message', async () => {
    const file = new VFile()
    const mail = await PostalMime.parse(await bytesOf(meta({contacts: []}), {}, {}, file))
    expect(mail.from).toMatchObject({name: 'Tidewell Instruments', group: []})
    expect(file.messages.map((message) => message.ruleId)).toEqual(['eml-sender'])
  })

  it('takes date and name from the release, not from the clock', async () => {
    const mail = await sent(sampleGalley)
    expect(mail.date).toBe('2026-11-03T09:00:00.000Z')
    expect(header(mail, 'date')).toBe('Tue, 03 Nov 2026 09:00:00 +0000')
    expect(mail.messageId).toBe('<urn-newsml-example.org-20261103-tidewell-gauge.v1@example.org>')
  })

  it('opens subject and both parts with the embargo', async () => {
    const mail = await sent(embargoedGalley)
    const line = 'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026'
    expect(mail.subject).toBe(
      'EMBARGOED 00:01 GMT 3 Nov: Tidewell’s £8.5 million gauge reads a harbour in real time'
    )
    expect(mail.text?.startsWith(line)).toBe(true)
    expect(
      textOfHtml(mail.html ?? '')
        .trim()
        .startsWith(line)
    ).toBe(true)
  })

  it('opens the subject with what a correction or a withdrawal is, and answers the message it mends', async () => {
    const correction = await sent(
      meta({version: 2, correction: {kind: 'correction', note: '240, not 204', of: {version: 1}}})
    )
    expect(correction.subject).toMatch(/^CORRECTION: Tidewell/)
    expect(correction.messageId).toContain('.v2@')
    expect(correction.inReplyTo).toBe('<urn-newsml-example.org-20261103-tidewell-gauge.v1@example.org>')
    expect(correction.references).toBe(correction.inReplyTo)
    expect((await sent(meta({correction: {kind: 'kill'}}))).subject).toMatch(/^WITHDRAWN: /)
    expect((await sent(meta({status: 'canceled'}))).subject).toMatch(/^WITHDRAWN: /)
  })

  it('asks the network for nothing: no remote picture, no style sheet, no script', async () => {
    const {html = ''} = await sent(pictureGalley, {}, {readAsset: async () => pngOf(1200, 800)})
    expect(html).not.toMatch(
      /<(?:link|script|style|iframe|form|object)\b|\bsrc="(?!cid:)|url\(|@import|background="/i
    )
    expect(html).toContain(
      '<img src="cid:picture-1@pressline" alt="A grey gauge on a pier at low tide" width="560" height="373"'
    )
  })

  it('carries pictures and renditions inside, names in any script', async () => {
    const mail = await sent(
      pictureGalley,
      {
        attach: ['pdf'],
        attachments: [
          {
            filename: 'Übersicht.pdf',
            mediaType: 'application/pdf',
            bytes: new Uint8Array([1, 2, 3]),
            format: 'pdf'
          }
        ]
      },
      {readAsset: async () => pngOf(4, 4)}
    )
    expect(
      mail.attachments.map(({filename, mimeType, disposition}) => [filename, mimeType, disposition])
    ).toEqual([
      ['picture-1.png', 'image/png', 'inline'],
      ['Übersicht.pdf', 'application/pdf', 'attachment']
    ])
    expect(new Uint8Array(mail.attachments[1]?.content as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('reports a rendition that was asked for and not handed in, and a picture that no mail program shows', async () => {
    const file = new VFile()
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    await bytesOf(pictureGalley, {attach: ['pdf']}, {readAsset: async () => svg}, file)
    expect(file.messages.map((message) => message.ruleId)).toEqual(['loss-picture', 'loss-attachment'])
    expect(file.messages.map(String).join()).toContain(
      'Unexpected svg image, expected JPEG, PNG or GIF in a mail'
    )
  })

  it.each([
    ['headline', meta({headline: 'News\r\nBcc: everybody@example.com'}), {}],
    ['from', sampleGalley, {from: 'a@example.com\nBcc: b@example.com'}],
    ['to', sampleGalley, {to: ['a@example.com\r\nX: y']}],
    ['cc', sampleGalley, {cc: ['a@example.com\r\nX: y']}],
    ['replyTo', sampleGalley, {replyTo: 'a@example.com\r\nX: y'}],
    ['listUnsubscribe', sampleGalley, {listUnsubscribe: 'mailto:a@example.com>\r\nX: <y'}],
    ['language', {...sampleGalley, language: 'en\r\nX: y'}, {}],
    [
      'attachments',
      sampleGalley,
      {attachments: [{filename: 'a\r\nX: y', mediaType: 'text/plain', bytes: new Uint8Array()}]}
    ],
    [
      'contact',
      meta({contacts: [{email: 'a@example.com\r\nX: y', phones: [], languages: [], publishable: true}]}),
      {}
    ]
  ] as Array<[string, Galley, EmlOptions]>)('refuses a line break in %s', async (name, galley, options) => {
    const refusal = bytesOf(galley, options)
    await expect(refusal).rejects.toThrow(HeaderInjectionError)
    await expect(refusal).rejects.toThrow('`' + name + '`')
  })

  it('keeps lines within 998 octets, CR LF at their ends', async () => {
    const long = {
      ...sampleGalley,
      children: [{type: 'copy', role: 'body', children: [{type: 'text', value: 'x'.repeat(5000)}]}]
    }
    const lines = (await source(long as Galley)).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998)
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })
})
