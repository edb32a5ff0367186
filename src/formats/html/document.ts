import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Direction} from '../../galley/index.js'
import {policyFor} from './csp.js'
import {breakLines} from './lines.js'
import type {HtmlOptions} from './options.js'

const stringifier = unified()
  .use(rehypeStringify, {closeSelfClosing: false, omitOptionalTags: false})
  .freeze()

/** What a document is made of. `body` has passed the schema; nothing is added to it. */
export interface DocumentParts {
  language: string
  direction: Direction
  title: string
  css: string
  assets: Required<HtmlOptions>['assets']
  /** Class names of the body; ours. */
  bodyClass?: string | undefined
  /** What else stands in the head: metadata and links, made by us from checked values. */
  head: readonly Element[]
  body: readonly ElementContent[]
}

/** A whole document: its one style sheet, the policy that allows it and nothing else, and the body. */
export async function writeDocument(parts: DocumentParts): Promise<string> {
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: await policyFor(parts.css, parts.assets)}),
    h('title', parts.title),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'referrer', content: 'no-referrer'}),
    h('meta', {name: 'generator', content: 'pressline'}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    ...parts.head,
    h('style', parts.css)
  ])
  const html = h('html', {lang: parts.language, dir: parts.direction}, [
    head,
    h('body', {className: parts.bodyClass ? [parts.bodyClass] : []}, [...parts.body])
  ])
  return writeTree({type: 'root', children: [{type: 'doctype'}, html]})
}

/** A tree as text, one block a line. */
export function writeTree(tree: Root): string {
  return stringifier.stringify(breakLines(tree)) + '\n'
}
