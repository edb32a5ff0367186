import {directiveFromMarkdown} from 'mdast-util-directive'
import {directive} from 'micromark-extension-directive'
import type {Construct, Extension} from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Pluggable, type Plugin, type Processor, unified} from 'unified'
import {attentionSyntax} from './attention.js'

/**
 * Markdown of a press release: CommonMark and GFM, with these differences.
 *
 * - Indented text is a paragraph, not code: copy pasted from a word processor is indented. Fenced code stays.
 * - Only container directives (`:::quote`) are read: `10:30` and `a:b` are words.
 * - `~500` is a number: strikethrough takes two tildes.
 * - Emphasis as newsrooms type it: `attention.ts`.
 */
export function grammar(plugins: readonly Pluggable[] = []): Processor {
  const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(releaseSyntax)
  for (const plugin of plugins) processor.use([plugin])
  return processor as unknown as Processor
}

const releaseSyntax: Plugin<[]> = function () {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {disable: {null: ['codeIndented']}},
    containerDirectives(),
    attentionSyntax
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

/** The directive extension without its leaf and text forms. */
function containerDirectives(): Extension {
  const colon = 58
  const constructs = directive().flow?.[colon]
  const container = (Array.isArray(constructs) ? constructs[0] : constructs) as Construct
  return {flow: {[colon]: container}}
}
