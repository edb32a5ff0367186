import type {Element, Root} from 'hast'

/** Elements that hold blocks and no words of their own: a line break between those says nothing. */
const holders: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'body',
    'div',
    'figure',
    'footer',
    'head',
    'header',
    'html',
    'main',
    'ol'
  ],
  ...['section', 'table', 'tbody', 'thead', 'tr', 'ul']
])

/** Put every block on a line of its own: a page is read by people and compared by machines. Changes `tree`. */
export function breakLines(tree: Root): Root {
  for (const child of tree.children) if (child.type === 'element') inside(child)
  tree.children = spaced(tree.children)
  return tree
}

function inside(element: Element): void {
  for (const child of element.children) if (child.type === 'element') inside(child)
  if (!holders.has(element.tagName) || element.children.length === 0) return
  if (element.children.some((child) => child.type === 'text')) return
  element.children = [newline(), ...spaced(element.children), newline()]
}

function spaced<Content extends {type: string}>(children: Content[]): Array<Content | NewLine> {
  return children.flatMap((child, index) => (index === 0 ? [child] : [newline(), child]))
}

interface NewLine {
  type: 'text'
  value: string
}

function newline(): NewLine {
  return {type: 'text', value: '\n'}
}
