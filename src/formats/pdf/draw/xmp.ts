import type {PdfStandard} from '../options.js'

/** What a file says of itself, in Info (PDF 1.7) and XMP alike. */
export interface FileFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly creator: string
  readonly producer: string
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string
  readonly language: string
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly rights?: string | undefined
}

/**
 * The whole XMP packet (ISO 16684-1), every value escaped. For PDF/A-3 it brings the extension schema that
 * describes the PDF/UA identifier (ISO 19005-3, 6.6.2.3.3); PDF/A-4 wants none.
 */
export function xmp(facts: FileFacts, standard: PdfStandard, claims: Claims): string {
  const second = standard === 'a4f-ua2'
  const parts = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    described('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      alternatives('dc:title', facts.title),
      facts.author &&
        '<dc:creator><rdf:Seq><rdf:li>' + escapeXml(facts.author) + '</rdf:li></rdf:Seq></dc:creator>',
      facts.subject && alternatives('dc:description', facts.subject),
      facts.rights && alternatives('dc:rights', facts.rights),
      '<dc:language><rdf:Bag><rdf:li>' + escapeXml(facts.language) + '</rdf:li></rdf:Bag></dc:language>'
    ]),
    described('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreateDate', facts.date),
      element('xmp:ModifyDate', facts.date),
      element('xmp:MetadataDate', facts.date),
      element('xmp:CreatorTool', facts.creator)
    ]),
    described('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Producer', facts.producer),
      !second && facts.keywords && element('pdf:Keywords', facts.keywords)
    ]),
    described('xmpMM', 'http://ns.adobe.com/xap/1.0/mm/', [
      element('xmpMM:DocumentID', 'uuid:' + uuid(facts.id)),
      element('xmpMM:InstanceID', 'uuid:' + uuid(facts.id))
    ]),
    ...claimsOf(second, claims),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>'
  ]
  return parts.join('\n')
}

/** Which standards a file says it meets: only what it was found to meet. */
export interface Claims {
  readonly archive: boolean
  readonly access: boolean
}

function claimsOf(second: boolean, {archive, access}: Claims): string[] {
  const out: string[] = []
  if (archive) {
    const part = second
      ? [element('pdfaid:part', '4'), element('pdfaid:rev', '2020'), element('pdfaid:conformance', 'F')]
      : [element('pdfaid:part', '3'), element('pdfaid:conformance', 'A')]
    out.push(described('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', part))
  }
  if (access) {
    const part = second
      ? [element('pdfuaid:part', '2'), element('pdfuaid:rev', '2024')]
      : [element('pdfuaid:part', '1')]
    out.push(described('pdfuaid', accessNamespace, part))
    if (!second) out.push(extension)
  }
  return out
}

const accessNamespace = 'http://www.aiim.org/pdfua/ns/id/'

const extension = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>' + accessNamespace + '</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>'
].join('\n')

function described(
  prefix: string,
  namespace: string,
  parts: ReadonlyArray<string | false | undefined>
): string {
  const body = parts.filter(Boolean).join('\n')
  return (
    '<rdf:Description rdf:about="" xmlns:' +
    prefix +
    '="' +
    namespace +
    '">\n' +
    body +
    '\n</rdf:Description>'
  )
}

const element = (name: string, value: string): string =>
  '<' + name + '>' + escapeXml(value) + '</' + name + '>'

const alternatives = (name: string, value: string): string =>
  '<' +
  name +
  '><rdf:Alt><rdf:li xml:lang="x-default">' +
  escapeXml(value) +
  '</rdf:li></rdf:Alt></' +
  name +
  '>'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Text of an XML 1.0 element: entities, and without the characters that XML forbids. */
export function escapeXml(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

const uuid = (id: string): string =>
  [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20, 32)].join('-')
