import type {Galley} from '../../galley/index.js'
import {ensureContentType, ensureRelationship, officeRelationships, settingsPart} from './opc.js'
import {isXml, type Parts, xmlPart} from './package.js'
import {coreProperties, customProperties} from './properties.js'
import {themeLanguage} from './settings.js'

/**
 * What holds for every document, on a letterhead or not: the package's properties, numbers of pictures and bookmarks
 * that no two parts share, the language of all text that says nothing of it.
 */
export function finalize(parts: Parts, galley: Galley): Parts {
  const done: Parts = new Map(parts)
  setProperties(done, galley)
  const ids = {bookmark: 0, drawing: 0}
  for (const path of textParts(done)) {
    const xml = xmlPart(done, path)
    if (xml.includes('<wp:docPr') || xml.includes('<w:bookmarkStart')) done.set(path, uniqueIds(xml, ids))
  }
  done.set(settingsPart, withLanguage(xmlPart(done, settingsPart), galley))
  return done
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

/** Bookmarks and drawings count from 1 through the whole document; pairs stay pairs. */
export function uniqueIds(xml: string, ids: {bookmark: number; drawing: number}): string {
  const bookmarks = new Map<string, number>()
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_all, before: string, id: string) => {
      const known = bookmarks.get(id) ?? ++ids.bookmark
      bookmarks.set(id, known)
      return before + known + '"'
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_all, before: string) => before + ++ids.drawing + '"')
}

/** A letterhead's settings with the language; ours have it. */
function withLanguage(xml: string, galley: Galley): string {
  if (!xml || xml.includes('<w:themeFontLang')) return xml
  const language = themeLanguage(galley)
  return xml.includes('</w:compat>')
    ? xml.replace('</w:compat>', (end) => end + language)
    : xml.replace('</w:settings>', (end) => language + end)
}
