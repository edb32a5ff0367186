import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {type Inline, type InlineHandlers, UnknownInlineError} from '../../galley/index.js'

/** Phrasing as XHTML. */
export function setInline(nodes: readonly Inline[]): ElementContent[] {
  return nodes.flatMap((node) => {
    const handle = handlers[node.type] as ((node: Inline) => ElementContent[]) | undefined
    if (!handle) throw new UnknownInlineError(node.type)
    return handle(node)
  })
}

const wrapped =
  (name: string) =>
  (node: {children: Inline[]}): Element[] => [x(name, setInline(node.children))]

const handlers: InlineHandlers<[], ElementContent[]> = {
  break: () => [x('br')],
  delete: wrapped('del'),
  emphasis: wrapped('em'),
  foreign: (node) => [
    x('span', {lang: node.lang, 'xml:lang': node.lang, dir: node.dir}, setInline(node.children))
  ],
  inlineCode: (node) => [x('code', node.value)],
  link: (node) => [x('a', {href: node.url, title: node.title}, setInline(node.children))],
  note: (node) => [x('sup', [x('a', {href: '#' + noteId(node.mark)}, node.mark)])],
  // The marks are the author's own: a `q` would make browsers set another pair.
  quote: (node) => setInline(node.children),
  strong: wrapped('strong'),
  subscript: wrapped('sub'),
  superscript: wrapped('sup'),
  text: (node) => [{type: 'text', value: node.value}]
}

export function noteId(mark: string): string {
  return 'note-' + mark
}
