import {unzipSync} from 'fflate'
import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'

/** Renditions read back by readers we did not write, as the words they give a person. */

const skipped = new Set(['head', 'script', 'style', 'template'])
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'caption',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'td',
  'th',
  'tr',
  'ul'
])

/** The text of a page as parse5 reads it; what a block ends is a new line. */
export function readHtml(html: string): string {
  const walk = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'element') {
      if (skipped.has(node.tagName)) return ''
      const inner = node.children.map(walk).join('')
      return blocks.has(node.tagName) ? '\n' + inner + '\n' : inner
    }
    return 'children' in node ? node.children.map(walk).join('') : ''
  }
  return walk(fromHtml(html))
}

/** The text of a Word file's body, header and footer left out: runs joined, a paragraph a line. */
export function readDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes)
  const read = (name: string): string => {
    const part = parts[name]
    if (!part) return ''
    return new TextDecoder()
      .decode(part)
      .replace(/<w:(?:br|cr)\b[^>]*>/g, '\n')
      .replace(/<w:tab\b[^>]*>/g, '\t')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:instrText\b[^>]*>[^<]*<\/w:instrText>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&')
  }
  return read('word/document.xml') + '\n' + read('word/footnotes.xml')
}

/** What assistive technology hears: the structure tree of a PDF with its text, as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({data: bytes.slice(), useSystemFonts: false, verbosity: 0})
  const document = await task.promise
  const text: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    text.push(await pageText(page))
  }
  await task.destroy()
  return text.join('')
}

interface Page {
  getTextContent(options: {includeMarkedContent: boolean}): Promise<{items: unknown[]}>
  getStructTree(): Promise<unknown>
}

/** Marked content in the order of the structure tree; a block element ends a line, artifacts are not in the tree. */
async function pageText(page: Page): Promise<string> {
  const content = await page.getTextContent({includeMarkedContent: true})
  const byId = new Map<string, string>()
  const open: Array<string | undefined> = []
  for (const item of content.items as Array<{type?: string; id?: string; str?: string; hasEOL?: boolean}>) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = open.findLast((entry) => entry !== undefined)
      if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + (item.str ?? ''))
    }
  }
  const inline = new Set(['Span', 'Link', 'Reference', 'Quote', 'Em', 'Strong', 'Code', 'Sub'])
  const walk = (node: {role?: string; type?: string; id?: string; children?: unknown[]}): string => {
    if (node.type === 'content') return byId.get(node.id ?? '') ?? ''
    const inner = ((node.children ?? []) as Array<{children?: unknown[]}>).map(walk).join('')
    return inline.has(node.role ?? '') ? inner : inner + '\n'
  }
  const tree = (await page.getStructTree()) as {children?: unknown[]} | null
  return tree ? walk(tree) : ''
}
