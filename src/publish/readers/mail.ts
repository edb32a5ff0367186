import {markupText} from './markup.js'

/** The text of a message: every text part, HTML read as HTML. Attachments are not read. */
export function mailText(bytes: Uint8Array): string {
  return part(Buffer.from(bytes).toString('latin1'))
}

function part(source: string): string {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source) ?? []
  const header = (name: string) =>
    new RegExp('^' + name + ':([\\s\\S]*?)(?=\\r?\\n\\S|$(?![\\s\\S]))', 'im')
      .exec(head)?.[1]
      ?.replaceAll(/\r?\n\s+/g, ' ')
      .trim() ?? ''
  const type = header('content-type') || 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary) {
    return body
      .split(new RegExp('\\r?\\n?--' + boundary.replaceAll(/[^\w]/g, '\\$&') + '(?:--)?[ \\t]*(?:\\r?\\n|$)'))
      .slice(1, -1)
      .map(part)
      .join('\n')
  }
  if (!/^text\/(?:plain|html)/i.test(type) || /attachment/i.test(header('content-disposition'))) return ''
  const text = transfer(body, header('content-transfer-encoding').toLowerCase()).toString('utf8')
  return /^text\/html/i.test(type) ? markupText(text) : text
}

function transfer(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const text = body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
