import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Contact} from '../release/meta.js'
import type {BodyContent, Contacts, Label} from '../release/nodes.js'
import {type ContactLine, contactsOf, gluedPhone, hasAddress} from './contact-items.js'
import type {Lexicon} from './lexicon.js'
import {plainText, spanOf} from './phrasing.js'

/** A contacts section: its words as typed, and what they say. */
export function contacts(
  label: Label | undefined,
  children: BodyContent[],
  lexicon: Lexicon,
  more: readonly Contact[] = []
): Contacts {
  const all = [...(label ? [label] : []), ...children]
  const lines = children.flatMap((child) => contactLines(child as RootContent))
  return {type: 'contacts', items: [...contactsOf(lines, lexicon), ...more], children: all, ...spanOf(all)}
}

/** The lines of a block with the addresses in their links. */
export function contactLines(node: RootContent): ContactLine[] {
  if (node.type === 'tableRow') {
    return opened(node.children.flatMap((cell) => linesOf(cell.children)))
  }
  if (node.type === 'paragraph' || node.type === 'heading' || isLead(node))
    return opened(linesOf(node.children))
  if (!('children' in node)) return []
  return node.children.flatMap((child) => contactLines(child as RootContent))
}

/** True where a block says how to reach somebody. */
export function isReachable(block: RootContent): boolean {
  return mayBeReachable(block) && contactLines(block).some(hasAddress)
}

/** A quick no for most copy: nobody is reached without a figure, an `@` or a link. */
export function mayBeReachable(node: RootContent): boolean {
  if (node.type === 'link') return true
  if ('value' in node) return /[\d@]/.test(node.value)
  return 'children' in node && node.children.some((child) => mayBeReachable(child as RootContent))
}

function opened(lines: ContactLine[]): ContactLine[] {
  const [first] = lines
  if (first) first.opens = true
  return lines
}

function isLead(node: RootContent): node is Paragraph {
  return (node.type as string) === 'lead'
}

/** A line to which more is added. */
interface OpenLine extends ContactLine {
  emails: string[]
  urls: string[]
}

/** Running text cut at its line breaks. */
function linesOf(nodes: readonly PhrasingContent[]): ContactLine[] {
  let last: OpenLine = {text: '', emails: [], urls: []}
  const lines = [last]
  const add = (text: string): void => {
    if (!text.includes('\n')) {
      last.text += text
      return
    }
    const [first = '', ...rest] = text.split('\n')
    last.text += first
    for (const line of rest) {
      last = {text: line, emails: [], urls: []}
      lines.push(last)
    }
  }
  const walk = (node: PhrasingContent): void => {
    if (node.type === 'link') {
      const target = mailTarget(node.url)
      if (target) last.emails.push(target)
      else last.urls.push(node.url)
    }
    if ('children' in node) for (const child of node.children) walk(child)
    else add(plainText([node]))
  }
  for (const node of nodes) walk(node)
  return lines
}

/** The address of a `mailto:` link. */
export function mailTarget(url: string): string | undefined {
  const match = /^mailto:([^?]+)/iu.exec(url)
  if (!match?.[1]) return undefined
  try {
    return decodeURIComponent(match[1]).trim().replace(gluedPhone, '')
  } catch {
    return match[1].trim()
  }
}
