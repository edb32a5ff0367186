import {unescapeXml} from '../xml.js'

/** A stretch of text in a paragraph: one `w:t`, from its start tag to its end tag. */
export interface TextNode {
  start: number
  end: number
  value: string
}

/** A paragraph of a part, by its place in the XML. */
export interface FoundParagraph {
  start: number
  end: number
  texts: TextNode[]
  /** Name of the element that holds it: `w:body`, `w:tc`, `w:hdr`, … */
  container: string
  /** True where its container has no other block. */
  alone: boolean
  /** True where it has something that is no text: a picture, a field, a section break. */
  holdsMore: boolean
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const containers = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:sdtContent',
  'w:footnote',
  'w:endnote',
  'w:comment'
])
const blocks = new Set(['w:p', 'w:tbl', 'w:sdt'])
const more = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:fldSimple',
  'w:sectPr',
  'w:footnoteReference'
])

interface Container {
  name: string
  blocks: number
  paragraphs: FoundParagraph[]
}

/**
 * Every paragraph of a part of a Word document, innermost first where a text box stands in one. The XML is read, not
 * parsed into a tree: what is not filled in stays as Word wrote it, byte for byte.
 */
export function scan(xml: string): FoundParagraph[] {
  const found: FoundParagraph[] = []
  const open: FoundParagraph[] = []
  const around: Container[] = []
  let text: {start: number; from: number} | undefined
  for (const match of xml.matchAll(markup)) {
    const [whole, slash, name, rest] = match
    if (name === undefined) continue
    const at = match.index
    const closes = slash === '/'
    const empty = rest?.endsWith('/') === true
    if (containers.has(name)) {
      if (!closes && !empty) around.push({name, blocks: 0, paragraphs: []})
      else if (closes) settle(around.pop())
    }
    if (!closes && blocks.has(name)) count(around.at(-1))
    const paragraph = open.at(-1)
    if (name === 'w:p') {
      if (closes) {
        const done = open.pop()
        if (done) found.push(Object.assign(done, {end: at + whole.length}))
      } else if (!empty) {
        const container = around.at(-1)
        const begun = {
          start: at,
          end: at,
          texts: [],
          container: container?.name ?? '',
          alone: false,
          holdsMore: false
        }
        container?.paragraphs.push(begun)
        open.push(begun)
      }
    } else if (name === 'w:t') {
      if (!closes && !empty) text = {start: at, from: at + whole.length}
      else if (closes && text && paragraph) {
        paragraph.texts.push({
          start: text.start,
          end: at + whole.length,
          value: unescapeXml(xml.slice(text.from, at))
        })
        text = undefined
      }
    } else if (paragraph && !closes && more.has(name)) paragraph.holdsMore = true
  }
  return found
}

function count(container: Container | undefined): void {
  if (container) container.blocks++
}

function settle(container: Container | undefined): void {
  if (container?.blocks !== 1) return
  for (const paragraph of container.paragraphs) paragraph.alone = true
}

/** The words of a paragraph. */
export function wordsOf(paragraph: FoundParagraph): string {
  return paragraph.texts.map((text) => text.value).join('')
}
