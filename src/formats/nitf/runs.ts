import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import {type Inline, type InlineHandlers, textOf, UnknownInlineError} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import type {NitfState} from './state.js'

/** Phrasing as NITF's `enrichedText`. */
export function setInline(nodes: readonly Inline[], state: NitfState): ElementContent[] {
  return nodes.flatMap((node) => {
    const handle = handlers[node.type] as ((node: Inline, state: NitfState) => ElementContent[]) | undefined
    if (!handle) throw new UnknownInlineError(node.type)
    return handle(node, state)
  })
}

type Children = {children: Inline[]}

const em =
  (kind: string) =>
  (node: Children, state: NitfState): ElementContent[] => [
    x('em', {class: kind}, setInline(node.children, state))
  ]

const handlers: InlineHandlers<[NitfState], ElementContent[]> = {
  break: () => [x('br')],
  delete: (node, state) => {
    notify(state.file, {
      ruleId: 'loss-delete',
      reason: 'Unexpected struck-out words in NITF, expected words that stand: set as `em` of class `delete`',
      place: node,
      severity: 'warning'
    })
    return em('delete')(node, state)
  },
  emphasis: em('italic'),
  foreign: (node, state) => [x('lang', {'xml:lang': node.lang}, setInline(node.children, state))],
  inlineCode: (node) => [x('em', {class: 'code'}, node.value)],
  link: (node, state) => [x('a', {href: node.url, title: node.title}, setInline(node.children, state))],
  note: (node) => [x('a', {href: '#' + noteId(node.mark), rel: 'footnote'}, '[' + node.mark + ']')],
  quote: (node, state) => {
    const children = setInline(node.children, state)
    if (!state.options.quotes) return children
    const source = node.speakers.map((speaker) => speaker.name).join(', ')
    return [x('q', source ? {'quote-source': source} : {}, children)]
  },
  strong: em('bold'),
  subscript: (node, state) => figures('sub', node, state),
  superscript: (node, state) => figures('sup', node, state),
  text: (node) => [{type: 'text', value: node.value}]
}

/** NITF raises and lowers inside `num` alone: figures go there, letters are set as plain text. */
function figures(name: 'sub' | 'sup', node: Children, state: NitfState): ElementContent[] {
  const text = textOf(node.children)
  if (/^[-−+]?[\d.,]+$/.test(text)) return [x('num', [x(name, text)])]
  return setInline(node.children, state)
}

export function noteId(mark: string): string {
  return 'fn-' + mark
}
