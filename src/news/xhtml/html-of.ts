import type {Element, ElementContent} from 'xast'

/** Elements that have no end tag in HTML. */
const empty = new Set(['br', 'hr', 'img'])

/** XHTML elements as HTML text: the same tree, void elements without end tags. */
export function htmlOf(nodes: readonly ElementContent[]): string {
  return nodes.map(one).join('')
}

function one(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type !== 'element')
    throw new Error('Unexpected `' + node.type + '` in XHTML, expected elements and text')
  const attributes = attributesOf(node)
  if (empty.has(node.name)) return '<' + node.name + attributes + '>'
  return '<' + node.name + attributes + '>' + htmlOf(node.children) + '</' + node.name + '>'
}

function attributesOf(element: Element): string {
  return Object.entries(element.attributes)
    .filter(([name, value]) => value !== null && value !== undefined && !name.startsWith('xml'))
    .map(([name, value]) => ' ' + name + '="' + escaped(String(value)).replaceAll('"', '&quot;') + '"')
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
