import type {Element, ElementContent, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {attributes, elements} from './allowed.js'

/** Largest SVG that is read: drawings are far smaller, and a parser is no place for a flood. */
export const maxSvgBytes = 4_000_000
/** Deepest nesting of groups. */
const maxDepth = 200

/**
 * An SVG with everything taken out that is not drawing: scripts, handlers, animation, foreign content, style rules
 * and references that reach outside the file. Elements and attributes are on a list; what is not there is dropped.
 *
 * Throws where the bytes are no well-formed XML with an `svg` root, or larger than {@link maxSvgBytes}.
 */
export function sanitiseSvg(bytes: Uint8Array): string {
  if (bytes.length > maxSvgBytes) {
    throw new Error('Unexpected SVG of ' + bytes.length + ' bytes, expected at most ' + maxSvgBytes)
  }
  const root = parse(new TextDecoder(encodingOf(bytes)).decode(bytes)).children.find(
    (child): child is Element => child.type === 'element'
  )
  if (localName(root?.name ?? '') !== 'svg') throw new Error('Unexpected XML, expected an SVG drawing')
  const clean = root && cleanElement(root, 0)
  if (!clean) throw new Error('Unexpected SVG, expected a drawing')
  clean.attributes.xmlns = 'http://www.w3.org/2000/svg'
  // `]]>` may not stand in text (XML 1.0, 2.4), and xast-util-to-xml leaves it; there is no CDATA here to spare.
  return toXml(clean, {closeEmptyElements: true}).replaceAll(']]>', ']]&gt;')
}

function parse(text: string): Root {
  try {
    return fromXml(text)
  } catch (cause) {
    throw new Error(
      'Unexpected SVG that is not well-formed XML, expected a drawing as saved by its program',
      {cause}
    )
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Namespace prefixes are dropped: `svg:path` is a path, and `inkscape:path` is on no list after that check. */
function localName(name: string): string {
  return name.startsWith('svg:') ? name.slice(4) : name
}

function cleanElement(element: Element, depth: number): Element | undefined {
  const name = localName(element.name)
  if (!elements.has(name) || depth > maxDepth) return undefined
  return {
    type: 'element',
    name,
    attributes: cleanAttributes(name, element.attributes),
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [{type: 'text', value: child.value}]
      if (child.type === 'cdata') return [{type: 'text', value: child.value}]
      if (child.type !== 'element') return []
      const clean = cleanElement(child, depth + 1)
      return clean ? [clean] : []
    })
  }
}

function cleanAttributes(element: string, given: Element['attributes']): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== 'string') continue
    const name = key === 'xlink:href' ? 'href' : key
    if (name === 'href') {
      if (isSafeReference(element, value)) kept.href = value.trim()
    } else if (name === 'style') Object.assign(kept, {style: cleanStyle(value)})
    else if (attributes.has(name) && staysInside(value)) kept[name] = value
  }
  if (kept.style === '') delete kept.style
  return kept
}

/** A place in the same file; in `image` a raster picture that the file carries. */
function isSafeReference(element: string, value: string): boolean {
  const reference = value.trim()
  if (reference.startsWith('#')) return true
  return element === 'image' && /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/.test(reference)
}

/** Declarations of listed properties whose values fetch nothing. */
function cleanStyle(value: string): string {
  return value
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const colon = declaration.indexOf(':')
      return (
        colon > 0 &&
        attributes.has(declaration.slice(0, colon).trim().toLowerCase()) &&
        staysInside(declaration)
      )
    })
    .join(';')
}

/** `url(#…)` is the only reference a value may hold; escapes and comments could hide another. */
function staysInside(value: string): boolean {
  if (/[\\@]|\/\*|expression|javascript:/i.test(value)) return false
  return !/url\s*\(/i.test(value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, ''))
}
