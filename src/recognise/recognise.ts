import type {RootContent} from 'mdast'
import type {LanguageData} from '../language/index.js'
import {notify} from '../release/message.js'
import type {Contact, Directory} from '../release/meta.js'
import type {
  Body,
  BodyContent,
  Headline,
  Label,
  Release,
  ReleaseContent,
  Standfirst
} from '../release/nodes.js'
import type {Parsed} from '../release/source.js'
import {blockText} from './blocks.js'
import {bodyContent} from './body.js'
import {boilerplatesOf} from './boilerplate.js'
import {contactMentions} from './contact-mentions.js'
import {contactsFrom} from './contacts-from.js'
import {embargoesElsewhere} from './embargo.js'
import {type Front, openFront} from './front.js'
import {headline} from './headline.js'
import {takeIssued} from './issued.js'
import {lead} from './lead.js'
import {lexiconOf} from './lexicon.js'
import {metaOf} from './meta.js'
import {withoutNestedDirectives} from './nested-directives.js'
import {spanOf} from './phrasing.js'
import {markQuotes} from './quotes/index.js'
import {divide} from './sections.js'
import type {State} from './state.js'

export interface RecogniseOptions {
  /** People and standing matter that the release may refer to by name. */
  directory?: Directory | undefined
  /** Language data of a caller's own, by tag in lower case. */
  languages?: Readonly<Record<string, LanguageData>> | undefined
}

/**
 * Markdown to release: what is what. No word is lost or moved: what is not recognised stays body copy. Every inference
 * is an `info` message on `parsed.file`, with its line and how to state it outright.
 */
export function recognise(parsed: Parsed, options: RecogniseOptions = {}): Release {
  const state = stateOf(parsed, options)
  const copyBlocks = parsed.tree.children.filter((block) => (block.type as string) !== 'yaml')
  const blocks = withoutNestedDirectives(copyBlocks, state)
  const front = openFront(blocks, state)
  const read = [...front.children, ...front.opening].filter((node) => node.type !== 'marker')
  embargoesElsewhere([...(read as RootContent[]), ...front.rest], state)
  const {body: copy, after} = divide([...(front.opening as RootContent[]), ...front.rest], state)
  const body = bodyOf(copy, state)
  const children = order(front, body, after, state)
  takeIssued([...front.children, ...(front.opening as ReleaseContent[])], state)
  const contacts = [
    ...children.flatMap((node) => (node.type === 'contacts' ? node.items : [])),
    ...children.flatMap((node) =>
      node.type === 'notes' || node.type === 'body'
        ? contactMentions((node.children as Array<Label | BodyContent>).filter(isBody), state)
        : []
    )
  ]
  const meta = metaOf(parsed, state.facts, unique([...contacts, ...(state.facts.contacts ?? [])]))
  checkHeadline(children, parsed)
  const position = parsed.tree.position
  return {type: 'release', meta, children, ...(position ? {position} : {})}
}

function isBody(node: Label | BodyContent): node is BodyContent {
  return node.type !== 'label'
}

function stateOf(parsed: Parsed, options: RecogniseOptions): State {
  return {
    file: parsed.file,
    lexicon: lexiconOf(parsed.language.tag, options.languages),
    directory: options.directory ?? {contacts: {}, boilerplates: {}},
    matter: parsed.matter,
    facts: {...parsed.matter.facts}
  }
}

/** The copy with its lead, and everybody who speaks in it. */
function bodyOf(blocks: readonly RootContent[], state: State): Body {
  const content = bodyContent(blocks, state)
  const first = content.findIndex((block) => block.type === 'paragraph')
  const children = content.map((block, index) =>
    index === first && block.type === 'paragraph' ? lead(block, state) : block
  )
  markQuotes(children, state)
  return {type: 'body', children, ...spanOf(children)}
}

/** Parts in the order of the source; what the front matter brings goes where its kind belongs. */
function order(front: Front, body: Body, after: readonly ReleaseContent[], state: State): ReleaseContent[] {
  const top = [...front.children]
  const stated = state.facts.headline
  if (stated && !top.some((node) => node.type === 'headline')) top.unshift(headlineOf(stated, state))
  if (state.matter.standfirst.length > 0) {
    const at = top.findIndex((node) => node.type === 'headline') + 1
    top.splice(at, 0, standfirstOf(state))
  }
  const end = [...after]
  if (state.matter.notes.length > 0)
    end.push({type: 'notes', children: bodyContent(state.matter.notes, state)})
  end.push(...boilerplatesOf(state))
  const stated_ = contactsFrom(state)
  if (stated_) end.push(stated_)
  const middle: ReleaseContent[] = body.children.length > 0 ? [body] : []
  return [...top, ...middle, ...end]
}

function headlineOf(text: string, state: State): Headline {
  const position = state.matter.positions.headline
  return {
    ...headline([{type: 'text', value: text, ...(position ? {position} : {})}]),
    ...(position ? {position} : {})
  }
}

function standfirstOf(state: State): Standfirst {
  const children = state.matter.standfirst.flatMap((block) => linesOf(block))
  return {type: 'standfirst', children, ...spanOf(children)}
}

/** A standfirst is paragraphs and lists; words in any other block become a paragraph. */
function linesOf(block: RootContent): Standfirst['children'] {
  if (block.type === 'paragraph' || block.type === 'list') return [block]
  const position = block.position ? {position: block.position} : {}
  if (block.type === 'heading') return [{type: 'paragraph', children: block.children, ...position}]
  if (block.type === 'blockquote') return block.children.flatMap((child) => linesOf(child))
  const text = blockText(block).trim()
  return text === ''
    ? []
    : [{type: 'paragraph', children: [{type: 'text', value: text, ...position}], ...position}]
}

function checkHeadline(children: readonly ReleaseContent[], parsed: Parsed): void {
  if (children.some((node) => node.type === 'headline')) return
  notify(parsed.file, {
    ruleId: 'missing-headline',
    reason: 'Unexpected release without a headline, expected one',
    place: parsed.tree.children[0] ?? {line: 1, column: 1},
    hint: 'Write `headline: …` in the front matter, or a heading, `# …`, as the first line',
    severity: 'error'
  })
}

function unique(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>()
  return contacts.filter((contact) => {
    const key = contact.email?.toLowerCase() ?? [contact.name, ...contact.phones].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
