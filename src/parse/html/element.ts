import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'

declare module 'mdast' {
  interface EmphasisData {
    /** A `<cite>` of HTML. */
    isCite?: boolean | undefined
  }
}

/** What an inline element becomes; nothing for one that only wraps its words. */
export function phrasingElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: PhrasingContent[],
  position: Position | undefined
): PhrasingContent | undefined {
  const lang = attributes.lang ?? attributes['xml:lang']
  if (lang && name !== 'a') return {type: 'foreign', lang, children: wrap(name, children), position}
  switch (name) {
    case 'a': {
      const url = attributes.href
      return url && isSafe(url) && !children.some(holdsLink)
        ? {type: 'link', url, children, position}
        : undefined
    }
    case 'b':
    case 'strong':
      return {type: 'strong', children, position}
    case 'cite':
      // Browsers set it as emphasis; that it names who said the words is kept for the recognition.
      return {type: 'emphasis', children, position, data: {isCite: true}}
    case 'em':
    case 'i':
    case 'var':
    case 'dfn':
      return {type: 'emphasis', children, position}
    case 'del':
    case 's':
    case 'strike':
      return {type: 'delete', children, position}
    case 'sub':
      return {type: 'subscript', children, position}
    case 'sup':
      return {type: 'superscript', children, position}
    default:
      return undefined
  }
}

function wrap(name: string, children: PhrasingContent[]): PhrasingContent[] {
  const inner = phrasingElement(name, {}, children, undefined)
  return inner ? [inner] : children
}

/** Schemes that a release may link to; an address without a scheme is relative. */
export function isSafe(url: string): boolean {
  const scheme = /^[\s\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'ftp', 'sms'].includes(scheme)
}

/** A link holds no other. */
function holdsLink(node: PhrasingContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true
  return 'children' in node && node.children.some(holdsLink)
}

/** An address that cannot be set as a link, to be reported. */
export function lostAddress(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>
): string | undefined {
  return name === 'a' ? attributes.href : undefined
}
