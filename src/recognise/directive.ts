import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {notify} from '../release/message.js'
import type {BodyContent, FactBox, PullQuote, Quotation} from '../release/nodes.js'
import {plainText, trimText} from './phrasing.js'
import {attribution, cutAttribution, quotation} from './quotation.js'
import {readSubject} from './quotes/subject.js'
import type {State} from './state.js'

/** A container directive as remark-directive gives it. */
interface Container {
  type: 'containerDirective'
  name: string
  attributes?: Record<string, string | null | undefined> | null | undefined
  children: RootContent[]
  position?: RootContent['position']
  data?: {directiveLabel?: boolean | undefined}
}

/** Turns blocks into parts of the copy; handed in, since those may hold directives again. */
export type ContentOf = (blocks: readonly RootContent[], state: State) => BodyContent[]

const known: Record<string, (node: Container, state: State, content: ContentOf) => BodyContent> = {
  'fact-box': factBox,
  factbox: factBox,
  'pull-quote': pullQuote,
  pullquote: pullQuote,
  quote
}

/** `:::quote`, `:::pull-quote`, `:::fact-box`. Any other name is a problem that is reported; its words are kept. */
export function directiveOf(block: RootContent, state: State, content: ContentOf): BodyContent {
  const node = block as unknown as Container
  const make = Object.hasOwn(known, node.name) ? known[node.name] : undefined
  if (make) return make(node, state, content)
  notify(state.file, {
    ruleId: 'unknown-directive',
    reason:
      'Unexpected directive `:::' + node.name + '`, expected `:::quote`, `:::pull-quote` or `:::fact-box`',
    place: block,
    hint: 'Its words are kept in a fact box without a title',
    severity: 'warning'
  })
  return factBox(node, state, content)
}

function positionOf(node: Container): {position?: NonNullable<RootContent['position']>} {
  return node.position ? {position: node.position} : {}
}

/** The label of a directive, `:::name[label]`, and the rest. */
function labelled(node: Container): {label: PhrasingContent[] | undefined; rest: RootContent[]} {
  const first = node.children[0] as (Paragraph & {data?: {directiveLabel?: boolean}}) | undefined
  if (first?.type === 'paragraph' && first.data?.directiveLabel) {
    return {label: first.children, rest: node.children.slice(1)}
  }
  return {label: undefined, rest: node.children}
}

/** `:::fact-box[Title]`. */
function factBox(node: Container, state: State, content: ContentOf): FactBox {
  const {label, rest} = labelled(node)
  return {
    type: 'factBox',
    ...(label ? {title: label} : {}),
    children: content(rest, state),
    ...positionOf(node)
  }
}

/** `:::quote[Jane Doe, Director]`, or with `— Jane Doe` in its last line. */
function quote(node: Container, state: State): Quotation {
  const {label, rest} = labelled(node)
  const block = quotation({type: 'blockquote', children: rest as never, ...positionOf(node)}, state)
  if (!label) return block
  const speakers = readSubject(plainText(label), state.lexicon)
  return {...block, speakers, children: [...block.children, attribution(trimText(label), speakers)]}
}

/** `:::pull-quote`. Display matter is paragraphs: what holds more than those is a box. */
function pullQuote(node: Container, state: State, content: ContentOf): PullQuote | FactBox {
  const {label, rest} = labelled(node)
  if (!rest.every((child) => child.type === 'paragraph' || child.type === 'heading'))
    return factBox(node, state, content)
  const paragraphs: PullQuote['children'] = []
  for (const child of rest) {
    if (child.type === 'heading') {
      paragraphs.push({
        type: 'paragraph',
        children: child.children,
        ...(child.position ? {position: child.position} : {})
      })
      continue
    }
    if (child.type !== 'paragraph') continue
    const cut = cutAttribution(child, state)
    if (cut?.rest) paragraphs.push(cut.rest)
    paragraphs.push(cut ? cut.attribution : child)
  }
  if (label) paragraphs.push(attribution(trimText(label), readSubject(plainText(label), state.lexicon)))
  return {type: 'pullQuote', children: paragraphs, ...positionOf(node)}
}
