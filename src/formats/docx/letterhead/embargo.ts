import {documentPart, elementsOf, ensurePart, relationshipsOf, settingsPart} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import {element, escapeXml} from '../xml.js'

const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'
const kinds = ['default', 'first', 'even'] as const
type Kind = (typeof kinds)[number]

/** The line, and where it stands already. */
export interface EmbargoLine {
  line: string
  /** Id of its style in the letterhead. */
  style: string
  /** True where the letterhead has a place for it in its body: a first page with a header of its own needs no second. */
  onFirstPage: boolean
  /** True for a header or footer that has it, by a placeholder. */
  carried(path: string): boolean
}

/**
 * The embargo line on every page of a letterhead: headers that carry it already stay as they are; the others get it as
 * their first paragraph, and where a kind of page has no header it gets one.
 */
export function embargoEveryPage(parts: Parts, {line, style, onFirstPage, carried}: EmbargoLine): void {
  const paragraph = element('w:p', {}, [
    element('w:pPr', {}, [element('w:pStyle', {'w:val': style})]),
    element('w:r', {}, [element('w:t', {'xml:space': 'preserve'}, [escapeXml(line)])])
  ])
  // Later sections inherit the first page's header, and have no line in their body
  const isOne = elementsOf(xmlPart(parts, documentPart), 'w:sectPr').length === 1
  const kinds = neededKinds(parts).filter((kind) => kind !== 'first' || !onFirstPage || !isOne)
  const footers = footersOf(parts)
  for (const kind of kinds) ensureHeader(parts, kind)
  for (const {kind, path} of headersOf(parts)) {
    if (!kinds.some((one) => one === kind) || carried(path)) continue
    if (footers.some((footer) => footer.kind === kind && carried(footer.path))) continue
    parts.set(
      path,
      xmlPart(parts, path).replace(/<w:hdr\b[^>]*>/, (start) => start + paragraph)
    )
  }
}

/** Kinds of page that the document has: a first page of its own, even pages of their own. */
function neededKinds(parts: Parts): Kind[] {
  const document = xmlPart(parts, documentPart)
  const settings = xmlPart(parts, settingsPart)
  const on = (xml: string, name: string): boolean =>
    new RegExp('<' + name + '(?:\\s*/>|\\s+w:val="(?:1|true|on)"\\s*/>)').test(xml)
  return kinds.filter(
    (kind) =>
      kind === 'default' ||
      (kind === 'first' && on(document, 'w:titlePg')) ||
      (kind === 'even' && on(settings, 'w:evenAndOddHeaders'))
  )
}

/** The first section's header of this kind; later sections inherit it. Made where there is none. */
function ensureHeader(parts: Parts, kind: Kind): void {
  const document = xmlPart(parts, documentPart)
  const section = elementsOf(document, 'w:sectPr')[0]
  if (section && new RegExp('<w:headerReference\\b[^>]*w:type="' + kind + '"').test(section)) return
  const path = freePath(parts)
  parts.set(
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:hdr>'
  )
  const id = ensurePart(parts, path, headerType, 'header')
  const reference =
    '<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="' +
    kind +
    '" r:id="' +
    id +
    '"/>'
  const changed = section
    ? document.replace(section, () => section.replace(/\/>$|>/, (end) => opened(end, reference, section)))
    : document.replace('</w:body>', () => '<w:sectPr>' + reference + '</w:sectPr></w:body>')
  parts.set(documentPart, changed)
}

/** A section's start tag with the reference as its first child. */
function opened(end: string, reference: string, section: string): string {
  return end === '/>' && /^<w:sectPr\b[^>]*\/>$/.test(section)
    ? '>' + reference + '</w:sectPr>'
    : '>' + reference
}

function freePath(parts: Parts): string {
  let number = 1
  while (parts.has('word/header' + number + '.xml')) number++
  return 'word/header' + number + '.xml'
}

function headersOf(parts: Parts): Array<{kind: string; path: string}> {
  return referencesOf(parts, 'w:headerReference')
}

function footersOf(parts: Parts): Array<{kind: string; path: string}> {
  return referencesOf(parts, 'w:footerReference')
}

function referencesOf(parts: Parts, name: string): Array<{kind: string; path: string}> {
  const relationships = elementsOf(xmlPart(parts, relationshipsOf(documentPart)), 'Relationship')
  return elementsOf(xmlPart(parts, documentPart), name).flatMap((reference) => {
    const id = /\br:id="([^"]*)"/.exec(reference)?.[1]
    const target = relationships.find((one) => one.includes('Id="' + id + '"'))
    const path = /\bTarget="\/?(?:word\/)?([^"]*)"/.exec(target ?? '')?.[1]
    return path ? [{kind: /w:type="([^"]*)"/.exec(reference)?.[1] ?? 'default', path: 'word/' + path}] : []
  })
}
