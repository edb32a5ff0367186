import {type Parts, xmlPart} from './package.js'

/** Where the parts of a Word document stand in its package. */
export const documentPart = 'word/document.xml'
export const fontTablePart = 'word/fontTable.xml'
export const footnotesPart = 'word/footnotes.xml'
export const numberingPart = 'word/numbering.xml'
export const settingsPart = 'word/settings.xml'
export const stylesPart = 'word/styles.xml'
export const themePart = 'word/theme/theme1.xml'
export const typesPart = '[Content_Types].xml'
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
export const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const emptyRelationships =
  declaration + '<Relationships xmlns="' + packageRelationships + '"></Relationships>'

/** Namespaces of the parts that hold copy: the text, what is drawn in it, and what both refer to. */
export const copyNamespaces = {
  'xmlns:w': wordNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture'
} as const

/** `addition` as the last children of the root, which may have none yet. */
export function append(xml: string, root: string, addition: string): string {
  const end = '</' + root + '>'
  if (xml.includes(end)) return xml.replace(end, () => addition + end)
  return xml.replace(
    new RegExp('(<' + root + '\\b[^>]*?)\\s*/>'),
    (_all, start: string) => start + '>' + addition + end
  )
}

/** Path of the relationships of a part. */
export function relationshipsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels')
}

/** A part that the main document refers to, with its content type; nothing where the letterhead has it. */
export function ensurePart(parts: Parts, path: string, contentType: string, kind: string): string {
  ensureContentType(parts, path, contentType)
  return ensureRelationship(
    parts,
    relationshipsOf(documentPart),
    officeRelationships + kind,
    path.replace('word/', '')
  )
}

/** A relationship of this kind to this target; its id. */
export function ensureRelationship(parts: Parts, path: string, type: string, target: string): string {
  const theirs = xmlPart(parts, path) || emptyRelationships
  const known = elementsOf(theirs, 'Relationship').find(
    (xml) =>
      xml.includes('Type="' + type + '"') &&
      new RegExp('Target="/?(?:word/)?' + target.replace('.', '\\.') + '"').test(xml)
  )
  if (known) return /\bId="([^"]*)"/.exec(known)?.[1] ?? ''
  const id = 'rId' + (1 + highest(theirs, /\bId="rId(\d+)"/g))
  const relationship = '<Relationship Id="' + id + '" Type="' + type + '" Target="' + target + '"/>'
  parts.set(path, append(theirs, 'Relationships', relationship))
  return id
}

/** Every element of this name, as XML; elements of one name do not nest here. */
export function elementsOf(xml: string, name: string): string[] {
  const pattern = new RegExp('<' + name + '\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</' + name + '>)', 'g')
  return [...xml.matchAll(pattern)].map((match) => match[0])
}

/** The highest number that `pattern` captures; 0 where there is none. */
export function highest(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(match[1])), 0)
}

/** The namespaces that `source` declares on its root, declared on the root of `xml` as well. */
export function withNamespaces(xml: string, source: string): string {
  const root = /<w:[A-Za-z]+\b[^>]*>/
  const theirs = root.exec(xml)?.[0] ?? ''
  const ours = root.exec(source)?.[0] ?? ''
  const missing = [...ours.matchAll(/\sxmlns:([\w]+)="[^"]*"/g)].filter(
    (match) => !theirs.includes('xmlns:' + match[1] + '=')
  )
  return xml.replace(theirs, () =>
    theirs.replace(/\s*>$/, () => missing.map((match) => match[0]).join('') + '>')
  )
}

/** The content type of a part, declared. */
export function ensureContentType(parts: Parts, path: string, contentType: string): void {
  const types = xmlPart(parts, typesPart)
  if (types.includes('PartName="/' + path + '"')) return
  const override = '<Override PartName="/' + path + '" ContentType="' + contentType + '"/>'
  parts.set(typesPart, append(types, 'Types', override))
}
