import {textOf} from '../read-pdf.js'
import type {Rule} from '../rule.js'

/** Title, language and claims: in the catalogue, in Info and in XMP, and the same in each. */
export const identity: Rule = {
  id: 'pdf-identity',
  clause: 'ISO 14289-1, 6.2 and 7.1; ISO 19005-3, 6.6',
  *check({file, catalog, expectation}) {
    const marked = file.dict(catalog.MarkInfo).Marked
    if (marked !== true) yield 'the file does not say that it is tagged'
    if (file.dict(catalog.ViewerPreferences).DisplayDocTitle !== true) yield 'the title is not shown'
    if (textOf(catalog.Lang) !== expectation.language) yield 'the language is not that of the release'
    const stream = file.stream(catalog.Metadata)
    if (!stream) {
      yield 'there is no XMP packet'
      return
    }
    const packet = new TextDecoder().decode(stream)
    yield* wellFormed(packet)
    const title = /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</.exec(packet)?.[1]
    if (title === undefined || plain(title) !== visible(expectation.title))
      yield 'the title in XMP is not that of the release'
    const second = expectation.standard === 'a4f-ua2'
    if (expectation.archive && !packet.includes('<pdfaid:part>' + (second ? 4 : 3) + '<'))
      yield 'XMP does not claim PDF/A'
    if (!packet.includes('<pdfuaid:part>' + (second ? 2 : 1) + '<')) yield 'XMP does not claim PDF/UA'
    if (second && file.version !== '2.0') yield 'the header is not that of PDF 2.0'
    const info = textOf(file.get(file.dict(file.trailer.Info).Title))
    if (!second && info !== expectation.title) yield 'the title in Info is not that of the release'
  }
}

const visible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Elements that open and close in order, and no ampersand that begins no entity. */
function* wellFormed(packet: string): Generator<string> {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(packet))
    yield 'XMP has an ampersand that is no entity'
  const open: string[] = []
  for (const match of packet.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    const [, closing, name = '', empty] = match
    if (empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) {
      yield 'XMP is not well formed at </' + name + '>'
      return
    }
  }
  if (open.length > 0) yield 'XMP leaves <' + open.at(-1) + '> open'
}
