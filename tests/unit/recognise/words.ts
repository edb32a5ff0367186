import type {Node} from 'unist'

const inline = new Set([
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'delete',
  'quote',
  'superscript',
  'subscript',
  'foreign',
  'textDirective',
  'dateline'
])

/** Text of a tree of any kind, one space between blocks; an ends mark as typed. */
function text(node: Node): string {
  if (node.type === 'break') return ' '
  if ('value' in node && typeof node.value === 'string')
    return node.type === 'ends' ? ' ' + node.value + ' ' : node.value
  const parts: string[] = []
  for (const key of ['title', 'children', 'credit'] as const) {
    const list = (node as unknown as Record<string, unknown>)[key]
    if (Array.isArray(list)) parts.push((list as Node[]).map((child) => text(child)).join(''))
  }
  return inline.has(node.type) ? parts.join('') : ' ' + parts.join(' ') + ' '
}

/** The words of a tree in order, in lower case; a headline may be set in other letters than the copy repeats it in. */
export function words(node: Node): string[] {
  return (
    text(node)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
