import type {VFile} from 'vfile'
import type {Direction, Galley, GalleyBlock} from '../../../galley/index.js'
import {notify} from '../../../release/index.js'
import type {Style} from '../../../template/types.js'
import {copyParts} from '../document.js'
import {wordLanguage} from '../language.js'
import {strayNotes} from '../notes.js'
import {documentPart, elementsOf, footnotesPart, stylesPart} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import type {FlowBlock, Scope, State} from '../state.js'
import {element} from '../xml.js'
import {tidy} from './clean.js'
import {embargoEveryPage} from './embargo.js'
import type {Slot} from './facts.js'
import {fillPlaceholders} from './fill.js'
import {graft} from './graft.js'
import {openLetterhead} from './open.js'
import {mapStyles} from './style-map.js'

/** A letterhead ready to take the copy. */
export interface Letterhead {
  parts: Parts
  name: string
  /** Width of its text in points. */
  width: number
  /** Direction of its paragraphs. */
  direction: Direction
}

/**
 * The template's own `letterhead.docx`, opened; nothing where the template has none. What is wrong with it is an error
 * in `file`, and thrown.
 */
export function readLetterhead(style: Style, file: VFile): Letterhead | undefined {
  const name = style.docx.letterhead
  if (!name) return undefined
  const bytes = style.files.get(name)
  try {
    if (!bytes) throw new Error('the template has no such file')
    const parts = openLetterhead(bytes)
    tidy(parts, name, file)
    const defaults = elementsOf(xmlPart(parts, stylesPart), 'w:pPrDefault')[0] ?? ''
    const direction = /<w:bidi\s*\/>/.test(defaults) ? 'rtl' : 'ltr'
    return {parts, name, direction, width: textWidthOf(xmlPart(parts, documentPart))}
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw notify(file, {
      ruleId: 'docx-letterhead',
      reason: 'Unexpected letterhead `' + name + '`, expected a Word document: ' + why,
      cause,
      severity: 'error'
    })
  }
}

/** The copy in the letterhead: placeholders filled, parts of the release at their slots, the embargo on every page. */
export function onLetterhead(letterhead: Letterhead, scope: Scope, state: State): Parts {
  const {parts, name} = letterhead
  const {galley, style} = scope
  const told = state.file.messages.length
  const slots = fillPlaceholders(parts, galley, state.file, name)
  const flows = [...partition(galley, slots)].map(([slot, blocks]): [Slot, FlowBlock[]] => {
    state.owed = 0
    return [slot, state.all(blocks, scope, state)]
  })
  const stray = strayNotes(galley, scope, state)
  for (const [slot, flow] of flows) if (slot === 'body') flow.push(...stray)
  const copy = copyParts(
    flows.flatMap(([, flow]) => flow),
    scope,
    state
  )
  const used = usedStyles(copy)
  const embargo = galley.furniture.embargo
  if (embargo) used.add('EmbargoHeader')
  const styles = mapStyles(xmlPart(parts, stylesPart), used, slots, state.styles, style, state.file)
  refuse(state.file, told)
  parts.set(stylesPart, speak(xmlPart(parts, stylesPart), galley))
  graft(parts, copy, new Map(flows.map(([slot, flow]) => [slot, xmlOf(flow)])), styles)
  if (embargo) {
    const id = styles.ids.get('EmbargoHeader') ?? 'EmbargoHeader'
    const onFirstPage = slots.has('embargo')
    const carried = (path: string): boolean => plainText(xmlPart(parts, path)).includes(embargo)
    embargoEveryPage(parts, {line: embargo, style: id, onFirstPage, carried})
  }
  return parts
}

/** The sheet with the release's language as that of all text that says nothing of it. */
function speak(sheet: string, galley: Galley): string {
  const {value, bidirectional, eastAsia} = wordLanguage(galley.language)
  const language = element('w:lang', {'w:val': value, 'w:eastAsia': eastAsia, 'w:bidi': bidirectional})
  const defaults = elementsOf(sheet, 'w:rPrDefault')[0]
  if (!defaults) return sheet
  const spoken = defaults.includes('<w:lang')
    ? defaults.replace(/<w:lang\b[^>]*\/>/, language)
    : defaults.replace(
        /<\/w:rPr>|<w:rPr\/>/,
        (end) => (end === '<w:rPr/>' ? '<w:rPr>' : '') + language + '</w:rPr>'
      )
  return sheet
    .replace(defaults, () => spoken)
    .replace(/<w:style\b[^>]*w:default="1"[^>]*>[\s\S]*?<\/w:style>/g, (style) =>
      style.replace(/<w:lang\b[^>]*\/>/g, '')
    )
}

/**
 * Blocks by slot: those with a slot of their own there; what stands above the headline, such as a correction, with the
 * headline; all others in the body, in order.
 */
function partition(galley: Galley, slots: ReadonlyMap<Slot, unknown>): Map<Slot, GalleyBlock[]> {
  const shared = new Map<Slot, GalleyBlock[]>([...slots.keys()].map((slot) => [slot, []]))
  const headline = galley.children.findIndex((block) => block.role === 'headline')
  for (const [index, block] of galley.children.entries()) {
    const other = index < headline ? (shared.get('headline') ?? shared.get('body')) : shared.get('body')
    const own = shared.get(block.role as Slot) ?? other
    own?.push(block)
  }
  return shared
}

function xmlOf(flow: readonly FlowBlock[]): string {
  return flow.map((block) => block.xml).join('')
}

/** Ids of the styles that the copy uses. */
function usedStyles(copy: Parts): Set<string> {
  const xml = xmlPart(copy, documentPart) + xmlPart(copy, footnotesPart)
  return new Set(
    [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map((match) => match[1] ?? '')
  )
}

function plainText(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
}

/** A letterhead with an error makes no document: throws the first that was said since `from`. */
function refuse(file: VFile, from: number): void {
  const error = file.messages.slice(from).find((message) => message.fatal === true)
  if (error) throw error
}

/** Width between the margins of the last section; 451 points, A4 with an inch at each side, where it says nothing. */
function textWidthOf(document: string): number {
  const section = document.slice(document.lastIndexOf('<w:sectPr'))
  const read = (pattern: RegExp): number => Number(pattern.exec(section)?.[1] ?? Number.NaN) / 20
  const width = read(/<w:pgSz\b[^>]*w:w="(\d+)"/) - read(/w:left="(\d+)"/) - read(/w:right="(\d+)"/)
  return Number.isFinite(width) && width > 72 ? width : 451
}
