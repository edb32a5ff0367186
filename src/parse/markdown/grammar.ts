import {directiveFromMarkdown} from 'mdast-util-directive'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Construct, Extension} from 'micromark-util-types'
import remarkParse from 'remark-parse'
import {type Pluggable, type Plugin, type Processor, unified} from 'unified'
import {attentionSyntax} from './attention.js'

const plain = unified().use(remarkParse).use(releaseSyntax).freeze() as unknown as Processor

/**
 * Markdown of a press release: CommonMark and GFM, with these differences.
 *
 * - Indented text is a paragraph, not code: copy pasted from a word processor is indented. Fenced code stays.
 * - Only container directives (`:::quote`) are read: `10:30` and `a:b` are words.
 * - `~500` is a number: strikethrough takes two tildes. `[x]` at the start of an item is as typed.
 * - Emphasis as newsrooms type it: `attention.ts`. Bare addresses become links in `repair/addresses.ts`.
 */
export function grammar(plugins: readonly Pluggable[] = []): Processor {
  if (plugins.length === 0) return plain
  const processor = unified().use(remarkParse).use(releaseSyntax)
  for (const plugin of plugins) processor.use([plugin])
  return processor as unknown as Processor
}

function releaseSyntax(this: ThisParameterType<Plugin<[]>>): undefined {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough({singleTilde: false}),
    gfmTable(),
    {disable: {null: ['attention', 'codeIndented']}},
    containerDirectives(),
    attentionSyntax
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    directiveFromMarkdown()
  ]
}

/** The directive extension without its leaf and text forms. */
function containerDirectives(): Extension {
  const colon = 58
  const constructs = directive().flow?.[colon]
  const container = (Array.isArray(constructs) ? constructs[0] : constructs) as Construct
  return {flow: {[colon]: container}}
}
