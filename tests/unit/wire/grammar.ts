/**
 * Readers of IPTC 7901 and ANPA 1312, written from the published layouts (reference pages and agency files) and not
 * from our writer: a test that reads a file back must not ask the code that wrote it.
 */

export interface Iptc7901 {
  service: string
  number: number
  priority: number
  category: string
  words: number
  optional: string
  keywords: string[]
  headline: string[]
  body: string
  day: number
  hour: number
  minute: number
  month: string
  year: number
}

/** Read one message; throws where the layout is broken. */
export function readIptc7901(file: string): Iptc7901 {
  const at = cursor(file)
  at.take('\x01', 'SOH')
  const header = at.until('\r\n', 'end of header')
  const fields = /^([A-Za-z]{3})(\d{3,4}) ([1-6]) ([A-Za-z]{1,3}) (\d{1,4}) ([ -~]{0,50})$/.exec(header)
  if (!fields) throw new Error('no 7901 header: ' + header)
  at.take('\r\n', 'blank line behind the header')
  const keywordLine = at.until('\r\n', 'end of keywords')
  if (!/^([^/\r\n]+\/)+$/.test(keywordLine)) throw new Error('no keyword line: ' + keywordLine)
  at.take('\x02', 'STX')
  const headline = at.until(' =\r\n\r\n', 'end of headline').split('\r\n')
  const body = at.until('\r\n\r\n\x03', 'ETX')
  const group = /^(\d\d)(\d\d)(\d\d) ([A-Z]{3}) (\d\d)$/.exec(at.until('\r\n', 'end of date-time group'))
  if (!group) throw new Error('no date-time group')
  at.take('\x7f\r\n\x7f\x04', 'DEL CR LF DEL EOT')
  at.end()
  const [, service = '', number, priority, category = '', words, optional = ''] = fields
  const [, day, hour, minute, month = '', year] = group
  return {
    service,
    number: Number(number),
    priority: Number(priority),
    category,
    words: Number(words),
    optional,
    keywords: keywordLine.slice(0, -1).split('/'),
    headline,
    body,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    month,
    year: Number(year)
  }
}

export interface Anpa1312 {
  level: string
  number: number
  selector: string
  priority: string
  category: string
  agate: boolean
  tabular: boolean
  keyword: string
  version: string
  reference: string
  month: number
  day: number
  words: number
  headers: string[]
  paragraphs: string[]
  sent: string
}

export function readAnpa1312(file: string): Anpa1312 {
  const at = cursor(file)
  at.take('\x16\x16\x01', 'SYN SYN SOH')
  const first = /^([A-Za-z])(\d{4})\x1f([a-z0-9-]{1,5})$/i.exec(at.until('\r\n', 'end of first line'))
  if (!first) throw new Error('no service level, number and selector')
  const second =
    /^([a-z]) ([a-z])([\x13\x14])([\x11\x12]) ([A-Za-z0-9.-]{1,24}) ([^ ]*) ([^ ]*) (\d\d)-(\d\d) (\d{4})$/.exec(
      at.until('\r\n', 'end of second line')
    )
  if (!second) throw new Error('no second header line')
  at.take('\x02', 'STX')
  const lines = at.until('\r\n\x03\r\n', 'ETX').split('\r\n')
  const sent = at.until('\r\n', 'time of transmission')
  at.take('\x04', 'EOT')
  at.end()
  for (const line of lines) {
    if (!/^\^.*<$/.test(line) && !line.startsWith('\t   '))
      throw new Error('neither header nor record: ' + line)
  }
  const [, level = '', number, selector = ''] = first
  const [
    ,
    priority = '',
    category = '',
    body,
    text,
    keyword = '',
    version = '',
    reference = '',
    month,
    day,
    words
  ] = second
  return {
    level,
    number: Number(number),
    selector,
    priority,
    category,
    agate: body === '\x14',
    tabular: text === '\x12',
    keyword,
    version,
    reference,
    month: Number(month),
    day: Number(day),
    words: Number(words),
    headers: lines.filter((line) => line.startsWith('^')).map((line) => line.slice(1, -1)),
    paragraphs: lines.filter((line) => line.startsWith('\t')).map((line) => line.slice(4)),
    sent
  }
}

interface Cursor {
  take(expected: string, name: string): void
  until(mark: string, name: string): string
  end(): void
}

function cursor(file: string): Cursor {
  let at = 0
  return {
    take(expected, name) {
      if (!file.startsWith(expected, at)) throw new Error('no ' + name + ' at ' + at)
      at += expected.length
    },
    until(mark, name) {
      const end = file.indexOf(mark, at)
      if (end < 0) throw new Error('no ' + name + ' behind ' + at)
      const text = file.slice(at, end)
      at = end + mark.length
      return text
    },
    end() {
      if (at !== file.length) throw new Error('bytes behind the end')
    }
  }
}

/** The embargo line as the two newsroom parsers read it: time, zone, weekday, day, month and year on one line. */
export function readEmbargoLine(line: string): {utc: string; weekday: string} {
  const found =
    /embargo(?:ed)?\s+until\s+(\d{2}):(\d{2})\s+(GMT|BST|UTC)\s+([a-z]+)\s+(\d{1,2})\s+([a-z]+)\s+(\d{4})/i.exec(
      line
    )
  if (!found) throw new Error('no embargo line: ' + line)
  const [, hour, minute, zone, weekday = '', day, month = '', year] = found
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
  const number = months.indexOf(month.slice(0, 3).toLowerCase())
  const shift = zone === 'BST' ? 1 : 0
  const at = new Date(Date.UTC(Number(year), number, Number(day), Number(hour) - shift, Number(minute)))
  return {utc: at.toISOString().replace('.000Z', 'Z'), weekday: weekday.toLowerCase()}
}
