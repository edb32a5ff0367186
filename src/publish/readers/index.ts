import {docxText} from './docx.js'
import {mailText} from './mail.js'
import {markupText} from './markup.js'
import {findPdfReader} from './pdf.js'

/** Reads the words of a rendition back. */
export type TextReader = (bytes: Uint8Array) => string | Promise<string>

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Every string of a JSON document; markup in it is read as markup. */
function jsonText(bytes: Uint8Array): string {
  const strings: string[] = []
  JSON.parse(utf8(bytes), (_, value: unknown) => {
    if (typeof value === 'string') strings.push(/<\w/.test(value) ? markupText(value) : value)
    return value
  })
  return strings.join('\n')
}

const readers: ReadonlyArray<readonly [pattern: RegExp, read: TextReader]> = [
  [/^text\/html\b/, (bytes) => markupText(utf8(bytes))],
  [/\bwordprocessingml\b/, docxText],
  [/^message\/rfc822\b/, mailText],
  [/[/+]json\b/, jsonText],
  [/[/+]xml\b|\bnitf\b/, (bytes) => markupText(utf8(bytes))],
  [/^text\//, utf8],
  [/^application\/(?:octet-stream|x-iptc)/, utf8]
]

/** Finds a reader for a media type; nothing where there is none. The PDF reader is looked for once. */
export function readerFinder(root: string): (mediaType: string) => Promise<TextReader | undefined> {
  let pdf: ReturnType<typeof findPdfReader> | undefined
  return async (mediaType) => {
    if (mediaType === 'application/pdf') {
      pdf ??= findPdfReader(root)
      return (await pdf)?.read
    }
    return readers.find(([pattern]) => pattern.test(mediaType))?.[1]
  }
}
