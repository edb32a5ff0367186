import type {Style} from '../../template/types.js'
import {type Furniture, furnitureParts} from './furniture.js'
import {numberingPartOf} from './lists.js'
import {footnotesPartOf} from './notes.js'
import {
  copyNamespaces,
  declaration,
  documentPart,
  fontTablePart,
  footnotesPart,
  numberingPart,
  packageRelationships,
  relationshipsOf,
  settingsPart,
  stylesPart,
  themePart,
  typesPart,
  wordTypes
} from './opc.js'
import type {Parts} from './package.js'
import {relationshipsPart} from './relationships.js'
import {settingsPartOf} from './settings.js'
import type {Flow, Scope, State} from './state.js'
import {styleSheet} from './style-sheet.js'
import {themePartOf} from './theme.js'
import {pageSizes, twips} from './units.js'
import {element} from './xml.js'

/** What else goes into the document. */
export interface Equipment {
  furniture: Furniture
  /** Font table, and the faces in the file. */
  fonts: Parts
}

/** A whole document as the brand would have made it, without a letterhead of the team's own. */
export function newDocument(flow: Flow, equipment: Equipment, scope: Scope, state: State): Parts {
  const {style, galley} = scope
  const {furniture, fonts} = equipment
  const notes = footnotesPartOf(galley, scope, state)
  const body = element('w:body', {}, sectionsOf(flow, scope))
  const parts: Parts = new Map([
    [documentPart, declaration + element('w:document', copyNamespaces, [body])],
    [stylesPart, styleSheet(state.styles, style, galley)],
    [numberingPart, numberingPartOf(state)],
    [settingsPart, settingsPartOf(galley, {embedsFonts: fonts.size > 1, hasNotes: notes !== undefined})],
    [themePart, themePartOf(style)],
    [furnitureParts.runningHead, furniturePart('w:hdr', furniture.runningHead)],
    [furnitureParts.letterhead, furniturePart('w:hdr', furniture.letterhead)],
    [furnitureParts.footer, furniturePart('w:ftr', furniture.footer)],
    ...fonts,
    ...state.media
  ])
  if (notes) parts.set(footnotesPart, notes)
  relateParts(parts, state)
  declareTypes(parts)
  return parts
}

/** The copy by itself: text, notes, lists, links and pictures, to be put into a letterhead. */
export function copyParts(flow: Flow, scope: Scope, state: State): Parts {
  const notes = footnotesPartOf(scope.galley, scope, state)
  const body = element(
    'w:body',
    {},
    flow.map((block) => block.xml)
  )
  const parts: Parts = new Map([
    [documentPart, declaration + element('w:document', copyNamespaces, [body])],
    [numberingPart, numberingPartOf(state)],
    ...state.media
  ])
  if (notes) parts.set(footnotesPart, notes)
  for (const [part, own] of state.relationships) parts.set(relationshipsOf(part), relationshipsPart([], own))
  return parts
}

function furniturePart(name: 'w:ftr' | 'w:hdr', flow: Flow): string {
  return (
    declaration +
    element(
      name,
      copyNamespaces,
      flow.map((block) => block.xml)
    )
  )
}

/** Parts that the document refers to, in the order of their ids: `rId1` is the first. */
const related = [
  ['styles', stylesPart],
  ['numbering', numberingPart],
  ['settings', settingsPart],
  ['theme', themePart],
  ['fontTable', fontTablePart],
  ['header', furnitureParts.runningHead],
  ['header', furnitureParts.letterhead],
  ['footer', furnitureParts.footer],
  ['footnotes', footnotesPart]
] as const

function idOf(part: string): string {
  return 'rId' + (1 + related.findIndex(([, path]) => path === part))
}

function relateParts(parts: Parts, {relationships}: State): void {
  const own = related.filter(([, path]) => parts.has(path))
  parts.set(
    relationshipsOf(documentPart),
    relationshipsPart(
      own.map(([kind, path]) => [kind, path.replace('word/', '')]),
      relationships.get(documentPart) ?? []
    )
  )
  for (const [part, list] of relationships) {
    if (part !== documentPart && parts.has(part))
      parts.set(relationshipsOf(part), relationshipsPart([], list))
  }
  parts.set('_rels/.rels', relationshipsPart([['officeDocument', documentPart]], []))
}

/** Content types by extension. */
const byExtension: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  svg: 'image/svg+xml',
  xml: 'application/xml'
}

/** Content types by kind of part; the last word of {@link wordTypes}. */
function typeOf(path: string, kind: string): string {
  if (path === documentPart) return wordTypes + 'document.main+xml'
  if (kind === 'theme') return 'application/vnd.openxmlformats-officedocument.theme+xml'
  return wordTypes + kind + '+xml'
}

/** `[Content_Types].xml` (ECMA-376-2, 10.1.2): only what is there. */
function declareTypes(parts: Parts): void {
  const extensions = new Set(['rels', 'xml', ...[...parts.keys()].map((path) => path.replace(/^.*\./, ''))])
  const own = [['document', documentPart] as const, ...related].filter(([, path]) => parts.has(path))
  const types = element('Types', {xmlns: packageRelationships.replace('relationships', 'content-types')}, [
    ...[...extensions]
      .sort()
      .map((extension) => element('Default', {Extension: extension, ContentType: byExtension[extension]})),
    ...own.map(([kind, path]) => element('Override', {PartName: '/' + path, ContentType: typeOf(path, kind)}))
  ])
  parts.set(typesPart, declaration + types)
}

/**
 * The body: one section, but for landscape pages that a wide table asks for. A section's properties stand in its last
 * paragraph, the last section's at the end; later ones have the first one's furniture.
 */
function sectionsOf(flow: Flow, scope: Scope): string[] {
  const stretches: Array<{turned: boolean; flow: Flow}> = []
  for (const block of flow) {
    const turned = block.turned === true
    const last = stretches.at(-1)
    if (last?.turned === turned) last.flow.push(block)
    else stretches.push({turned, flow: [block]})
  }
  if (stretches.length === 0) stretches.push({turned: false, flow: []})
  return stretches.flatMap(({turned, flow: own}, index) => {
    const properties = sectionOf(scope.style, turned, index === 0)
    const blocks = own.map((block) => block.xml)
    if (index === stretches.length - 1) return [...blocks, properties]
    const last = own.at(-1)
    return last?.kind === 'paragraph'
      ? [...blocks.slice(0, -1), last.xml.replace('</w:pPr>', () => properties + '</w:pPr>')]
      : [...blocks, element('w:p', {}, [element('w:pPr', {}, [properties])])]
  })
}

function sectionOf(style: Style, turned: boolean, first: boolean): string {
  const {width, height} = pageSizes[style.page.size]
  const {top, right, bottom, left} = style.page.margins
  const reference = (name: string, type: string, part: string): string =>
    element(name, {'w:type': type, 'r:id': idOf(part)})
  return element('w:sectPr', {}, [
    ...(first
      ? [
          reference('w:headerReference', 'default', furnitureParts.runningHead),
          reference('w:headerReference', 'first', furnitureParts.letterhead),
          reference('w:footerReference', 'default', furnitureParts.footer),
          reference('w:footerReference', 'first', furnitureParts.footer)
        ]
      : []),
    element('w:pgSz', {
      'w:w': twips(turned ? height : width),
      'w:h': twips(turned ? width : height),
      'w:orient': turned ? 'landscape' : undefined
    }),
    element('w:pgMar', {
      'w:top': twips(top),
      'w:right': twips(right),
      'w:bottom': twips(bottom),
      'w:left': twips(left),
      'w:header': twips(Math.min(36, top)),
      'w:footer': twips(Math.min(36, bottom)),
      'w:gutter': 0
    }),
    first ? '<w:titlePg/>' : ''
  ])
}
