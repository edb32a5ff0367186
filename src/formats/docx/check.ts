import {elementsOf, stylesPart} from './opc.js'
import {type Parts, xmlPart} from './package.js'
import {unescapeXml} from './xml.js'

/** Styles of paragraphs that may be without words: what they show is drawn by the style, or Word asks for them. */
const wordless = new Set(['Rule', 'Separator', 'Header', 'Letterhead'])
/** What a paragraph and a run may say beside the name of their style; anything else is direct formatting. */
const allowed = {
  'w:pPr': new Set(['w:pStyle', 'w:numPr', 'w:bidi', 'w:sectPr']),
  'w:rPr': new Set(['w:rStyle', 'w:lang', 'w:rtl', 'w:noProof'])
}

/**
 * What in a document of ours breaks the rules it promises: Word's accessibility rules (title, language, heading order,
 * text alternatives, header rows, no blank paragraphs, words in every link) and named styles only. Empty when all hold.
 * Not for letterheads: what a team formats by hand there is its own.
 */
export function checkDocument(parts: Parts): string[] {
  const document = xmlPart(parts, 'word/document.xml')
  return [
    ...properties(parts),
    ...headings(document, xmlPart(parts, stylesPart)),
    ...pictures(parts),
    ...tables(document),
    ...blankParagraphs(document),
    ...links(document),
    ...directFormatting(document, 'w:pPr'),
    ...directFormatting(document, 'w:rPr')
  ]
}

function properties(parts: Parts): string[] {
  const core = xmlPart(parts, 'docProps/core.xml')
  const defaults = elementsOf(xmlPart(parts, stylesPart), 'w:rPrDefault')[0] ?? ''
  return [
    ...(/<dc:title>[^<]+</.test(core) ? [] : ['The document has no title']),
    ...(/<dc:language>[^<]+</.test(core) ? [] : ['The package has no language']),
    ...(/<w:lang\b[^>]*w:(?:val|bidi)="[^"]+"/.test(defaults) ? [] : ['The text has no language'])
  ]
}

/** The level of each heading, by the outline level of its style or of those it is based on. */
function headings(document: string, sheet: string): string[] {
  const levels = outlineLevels(sheet)
  const found = elementsOf(document, 'w:p').flatMap((paragraph) => {
    const level = levels(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1])
    return level === undefined ? [] : [level]
  })
  const ones = found.filter((level) => level === 0).length
  const skips = found.flatMap((level, index) => (level > (found[index - 1] ?? -1) + 1 ? [level + 1] : []))
  return [
    ...(ones === 1 ? [] : ['The document has ' + ones + ' headings of level 1']),
    ...skips.map((level) => 'A heading of level ' + level + ' follows one more than a level above')
  ]
}

function outlineLevels(sheet: string): (id: string | undefined) => number | undefined {
  const styles = new Map(
    elementsOf(sheet, 'w:style').map((style) => [/w:styleId="([^"]*)"/.exec(style)?.[1], style])
  )
  const levelOf = (id: string | undefined): number | undefined => {
    const style = id === undefined ? undefined : styles.get(id)
    if (!style) return undefined
    const own = /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]
    return own === undefined ? levelOf(/<w:basedOn w:val="([^"]*)"/.exec(style)?.[1]) : Number(own)
  }
  return levelOf
}

function pictures(parts: Parts): string[] {
  return [...parts.keys()]
    .filter((path) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path))
    .flatMap((path) =>
      elementsOf(xmlPart(parts, path), 'wp:docPr')
        .filter((picture) => !/descr="[^"]+"/.test(picture) && !picture.includes('decorative'))
        .map(() => 'A picture in ' + path + ' has neither text alternative nor the mark of decoration')
    )
}

function tables(document: string): string[] {
  return elementsOf(document, 'w:tbl').flatMap((table) => [
    ...(/<w:tblLook\b[^>]*w:firstRow="(?:true|1)"/.test(table) && !table.includes('<w:tblHeader')
      ? ['A table has no header row']
      : []),
    ...(/<w:tblHeader\b[^>]*w:val="(?:0|false|off)"/.test(table) ? ['A row is marked as no header'] : []),
    ...(/<w:(?:vMerge|gridSpan)\b/.test(table) ? ['A table has merged cells'] : [])
  ])
}

function blankParagraphs(document: string): string[] {
  const cells = elementsOf(document, 'w:tc')
  const outside = cells.reduce((xml, cell) => xml.replace(cell, ''), document)
  return elementsOf(outside, 'w:p')
    .filter((paragraph) => !/<w:(?:t|drawing|fldChar|sectPr|footnoteRef)\b/.test(paragraph))
    .filter((paragraph) => !/<w:numPr>/.test(paragraph))
    .map((paragraph) => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'none')
    .filter((style) => !wordless.has(style.replace(/AfterTable$/, '')))
    .map((style) => 'A paragraph of style ' + style + ' is blank')
}

function links(document: string): string[] {
  return elementsOf(document, 'w:hyperlink')
    .filter((link) => unescapeXml(link.replace(/<[^>]+>/g, '')).trim() === '' && !link.includes('<w:drawing'))
    .map(() => 'A link has no words')
}

function directFormatting(document: string, name: 'w:pPr' | 'w:rPr'): string[] {
  const found = elementsOf(document, name).flatMap((properties) => {
    const inner = properties.replace(/<w:(numPr|sectPr)\b[^>]*>[\s\S]*?<\/w:\1>/g, '<w:$1/>')
    return [...inner.matchAll(/<(w:[A-Za-z]+)/g)].map((match) => match[1] ?? '')
  })
  const other = new Set(found.filter((one) => one !== name && !allowed[name].has(one)))
  return [...other].map((one) => 'Direct formatting: ' + one + ' in ' + name)
}
