import MailComposer from 'nodemailer/lib/mail-composer'
import type {Galley} from '../../galley/index.js'
import {reportUndated} from '../../news/index.js'
import {notify} from '../../release/index.js'
import type {RenderContext} from '../format.js'
import {headerValue} from './header-value.js'
import {htmlPart} from './html-part.js'
import {mendedMessageId, messageId} from './message-id.js'
import type {EmlOptions} from './options.js'
import {type MailPicture, mailPictures} from './pictures.js'
import {subjectOf} from './subject.js'
import {textPart} from './text-part.js'

type Context = RenderContext<Required<EmlOptions>>

/** The message as bytes (RFC 5322, RFC 2045–2049): the same for the same galley, whenever and wherever. */
export async function message(galley: Galley, context: Context): Promise<Uint8Array> {
  const {options, style} = context
  reportUndated(galley, context.file)
  const pictures = await mailPictures(galley, context)
  const text = textPart(galley)
  const html = htmlPart(galley, style, pictures.sources)
  const from = senderOf(galley, context)
  const replyTo = options.replyTo ?? addressOf(galley)
  const id = messageId(galley, from)
  const mended = mendedMessageId(galley, from)
  const composer = new MailComposer({
    from: from ?? headerValue('issuer', groupOf(galley)),
    to:
      options.to.length > 0
        ? options.to.map((address) => headerValue('to', address))
        : 'undisclosed-recipients:;',
    ...(options.cc.length > 0 ? {cc: options.cc.map((address) => headerValue('cc', address))} : {}),
    ...(replyTo && replyTo !== from ? {replyTo: headerValue('replyTo', replyTo)} : {}),
    subject: subjectOf(galley),
    // The stamp is UTC; RFC 5322, 3.3 wants the zone as a number.
    date: new Date(galley.stamp).toUTCString().replace('GMT', '+0000'),
    messageId: id,
    ...(mended ? {inReplyTo: mended, references: mended} : {}),
    headers: headersOf(galley, options),
    text,
    html,
    attachments: [...pictures.parts.map(inline), ...attachmentsOf(context)],
    textEncoding: 'quoted-printable',
    newline: 'windows',
    baseBoundary: await boundary([id, text, html]),
    disableFileAccess: true,
    disableUrlAccess: true
  })
  const built = await composer.compile().build()
  return new Uint8Array(built.buffer, built.byteOffset, built.byteLength)
}

/** The sender, else the first contact that may be published, else nobody, which is said. */
function senderOf(galley: Galley, context: Context): string | undefined {
  const from = context.options.from ?? addressOf(galley)
  if (from) return headerValue('from', from)
  notify(context.file, {
    ruleId: 'eml-sender',
    reason: 'Unexpected mail without a sender, expected option `from` or a contact with an e-mail address',
    hint: 'The message says who issued it, without an address (RFC 6854)',
    severity: 'warning'
  })
  return undefined
}

/** The press office: the first contact with an address that may be published. */
function addressOf(galley: Galley): string | undefined {
  const contact = galley.meta.contacts.find((candidate) => candidate.publishable && candidate.email)
  if (!contact?.email) return undefined
  const name = contact.name ?? contact.organisation ?? galley.furniture.issuer
  const address = headerValue('contact', contact.email)
  return name ? '"' + headerValue('contact', name).replace(/["\\]/g, '\\$&') + '" <' + address + '>' : address
}

/** A group without members: a name, and no address to write to. */
function groupOf(galley: Galley): string {
  const name = galley.furniture.issuer || galley.meta.issuer?.name || 'Press office'
  return '"' + name.replace(/["\\]/g, '\\$&') + '":;'
}

function headersOf(galley: Galley, options: Required<EmlOptions>): Record<string, string> {
  const {listUnsubscribe, to} = options
  return {
    'Content-Language': headerValue('language', galley.language),
    ...(listUnsubscribe
      ? {'List-Unsubscribe': '<' + headerValue('listUnsubscribe', listUnsubscribe) + '>'}
      : {}),
    ...(to.length === 0 ? {'X-Unsent': '1'} : {})
  }
}

function inline(picture: MailPicture) {
  return {
    cid: picture.cid,
    filename: picture.filename,
    contentType: picture.mediaType,
    contentDisposition: 'inline' as const,
    content: Buffer.from(picture.bytes)
  }
}

/** What was handed in; a format that was asked for and is not there is an error, not an omission. */
function attachmentsOf(context: Context) {
  const {attach, attachments} = context.options
  for (const format of attach) {
    if (attachments.some((attachment) => attachment.format === format)) continue
    notify(context.file, {
      ruleId: 'loss-attachment',
      reason: 'Unexpected mail without its `' + format + '`, expected the rendition among `attachments`',
      severity: 'error'
    })
  }
  return attachments.map((attachment) => ({
    ...named(headerValue('attachments', attachment.filename)),
    contentType: headerValue('attachments', attachment.mediaType),
    content: Buffer.from(attachment.bytes)
  }))
}

/** A file name; outside ASCII only as RFC 2231 has it, without the `name` that RFC 2047 forbids to encode. */
function named(filename: string) {
  if (/^[\x20-\x7e]+$/.test(filename)) return {filename}
  const quoted = '"' + filename.replace(/["\\]/g, '\\$&') + '"'
  return {filename: false as const, contentDisposition: 'attachment; filename=' + quoted}
}

/** What keeps the parts of a message apart: made of the content, so the same content has the same bytes. */
async function boundary(parts: string[]): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\0')))
  return [...new Uint8Array(digest.slice(0, 12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
