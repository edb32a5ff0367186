import type {Galley} from '../../galley/index.js'
import {tableMark} from './blocks/grid.js'
import {wordLanguage, wordLocale} from './language.js'
import {tooltipMark} from './links.js'
import {ensureContentType, ensureRelationship, officeRelationships} from './opc.js'
import {isXml, type Parts, xmlPart} from './package.js'
import {coreProperties, customProperties} from './properties.js'
import {element, escapeXml, unescapeXml} from './xml.js'

/**
 * What docx leaves to chance made certain, and what it cannot write added: ids count from 1 in every part, times are
 * the galley's, tables have their captions and links their tooltips, the package says its language.
 */
export function finalize(parts: Parts, galley: Galley, captions: readonly string[]): Parts {
  const done: Parts = new Map(parts)
  setProperties(done, galley)
  stabilise(done)
  for (const path of textParts(done)) done.set(path, captioned(xmlPart(done, path), captions))
  done.set('word/settings.xml', settings(xmlPart(done, 'word/settings.xml'), galley))
  return done
}

/** Ids that docx draws at random or counts through the process, counted anew for this document. */
export function stabilise(parts: Parts): void {
  for (const path of [...parts.keys()].filter((path) => path.endsWith('.rels')))
    stableRelationships(parts, path)
  const ids = {bookmark: 0, drawing: 0}
  for (const path of textParts(parts)) parts.set(path, stableIds(xmlPart(parts, path), ids))
}

/** Paths of the XML parts of the document itself, in a fixed order. */
function textParts(parts: Parts): string[] {
  const paths = [...parts.keys()].filter(
    (path) => isXml(path) && path.startsWith('word/') && !path.endsWith('.rels')
  )
  return paths.sort()
}

/** The package's properties, whether it had them or not. */
function setProperties(parts: Parts, galley: Galley): void {
  parts.set('docProps/core.xml', coreProperties(galley))
  parts.set('docProps/custom.xml', customProperties(galley))
  for (const [path, contentType, relationship] of propertyParts) {
    ensureContentType(parts, path, contentType)
    ensureRelationship(parts, '_rels/.rels', relationship, path)
  }
}

const propertyParts = [
  [
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  ],
  [
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    officeRelationships + 'custom-properties'
  ]
] as const

/** Random relationship ids become `rIdL1`, `rIdL2`, …; a tooltip goes from the target to the link. */
function stableRelationships(parts: Parts, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
  const renamed = new Map<string, string>()
  const tooltips = new Map<string, string>()
  const relationships = xmlPart(parts, path).replace(/<Relationship\b[^>]*>/g, (tag) => {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (!/^rId\d+$/.test(id)) renamed.set(id, 'rIdL' + (renamed.size + 1))
    const stable = renamed.get(id) ?? id
    return tag
      .replace(/\bId="[^"]*"/, 'Id="' + stable + '"')
      .replace(new RegExp(tooltipMark + '([^"]*)'), (_all, title: string) => {
        tooltips.set(stable, decodeURIComponent(unescapeXml(title)))
        return ''
      })
  })
  if (renamed.size === 0 && tooltips.size === 0) return
  parts.set(path, relationships)
  const body = xmlPart(parts, owner).replace(
    /\b(r:(?:id|embed|link|pict))="([^"]*)"/g,
    (_all, name: string, id: string) => name + '="' + (renamed.get(id) ?? id) + '"'
  )
  const linked = body.replace(/<w:hyperlink\b[^>]*?\br:id="([^"]*)"[^>]*?>/g, (tag, id: string) => {
    const title = tooltips.get(id)
    return title ? tag.replace(/\/?>$/, (end) => ' w:tooltip="' + escapeXml(title) + '"' + end) : tag
  })
  parts.set(owner, linked)
}

/** Bookmarks and drawings count from 1 through the whole document; pairs stay pairs. */
function stableIds(xml: string, ids: {bookmark: number; drawing: number}): string {
  const bookmarks = new Map<string, number>()
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_all, before: string, id: string) => {
      const known = bookmarks.get(id) ?? ++ids.bookmark
      bookmarks.set(id, known)
      return before + known + '"'
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_all, before: string) => before + ++ids.drawing + '"')
}

/** Caption and number parted from the table's style; the caption is the table's text alternative (17.4.58 tblCaption). */
function captioned(xml: string, captions: readonly string[]): string {
  if (!xml.includes(tableMark)) return xml
  return xml.replace(/<w:tblPr>(?:(?!<\/w:tblPr>).)*<\/w:tblPr>/gs, (properties) => {
    let caption = ''
    const named = properties.replace(new RegExp(tableMark + '(\\d+)'), (_all, number: string) => {
      caption = captions[Number(number) - 1] ?? ''
      return ''
    })
    if (!caption) return named
    return named.replace('</w:tblPr>', element('w:tblCaption', {'w:val': caption}) + '</w:tblPr>')
  })
}

/** `themeFontLang`: the language of text that no style speaks for (17.15.1.88). */
function settings(xml: string, galley: Galley): string {
  if (!xml || xml.includes('<w:themeFontLang')) return xml
  const {value, bidirectional, eastAsia} = wordLanguage(galley.language)
  const language = element('w:themeFontLang', {
    'w:val': value ?? wordLocale(galley.language),
    'w:eastAsia': eastAsia,
    'w:bidi': bidirectional
  })
  return /<\/w:compat>/.test(xml)
    ? xml.replace(/<\/w:compat>/, (end) => end + language)
    : xml.replace(/<\/w:settings>/, (end) => language + end)
}
