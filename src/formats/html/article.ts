import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {GalleyBlock, Role} from '../../galley/index.js'
import {footnotes} from './footnotes.js'
import type {HtmlState} from './scope.js'

const opening: ReadonlySet<Role> = new Set(['correction', 'embargo', 'headline', 'marker', 'standfirst'])
const closing: ReadonlySet<Role> = new Set(['boilerplate', 'contacts', 'notes', 'tail'])

/** The release as one `article`: opening, copy, footnotes, and what follows the ends mark. */
export function article(children: readonly GalleyBlock[], state: HtmlState): Element {
  const copyStart = firstIndex(children, (block) => !opening.has(block.role))
  const copyEnd = Math.max(copyStart, endOfCopy(children))
  const head = standfirstTogether(children.slice(0, copyStart), state)
  // Both are set before the footnotes: they count the references that those lead back to.
  const copy = state.all(children.slice(copyStart, copyEnd))
  const rest = state.all(children.slice(copyEnd))
  // On a page the whole body is the entry: author, time and address stand around the article.
  return h(state.options.fragment ? 'article.release.h-entry' : 'article.release', languageOf(state), [
    ...(head.length > 0 ? [h('header.opening', head)] : []),
    h('div.copy.e-content', copy),
    ...footnotes(state),
    ...(rest.length > 0 ? [h('div.closing', rest)] : [])
  ])
}

/** Where the copy ends: behind an ends mark that closes it, before what follows. An American one closes everything. */
function endOfCopy(children: readonly GalleyBlock[]): number {
  const isCopy = (block: GalleyBlock): boolean => !closing.has(block.role) && block.role !== 'ends'
  let end = children.length - firstIndex([...children].reverse(), isCopy)
  while (children[end]?.role === 'ends') end++
  return end
}

/** A fragment stands in somebody else's page, so it says its own language; a page has said so already. */
function languageOf(state: HtmlState): {lang?: string; dir?: string} {
  return state.options.fragment ? {lang: state.galley.language, dir: state.galley.direction} : {}
}

function firstIndex(blocks: readonly GalleyBlock[], test: (block: GalleyBlock) => boolean): number {
  const index = blocks.findIndex(test)
  return index < 0 ? blocks.length : index
}

/** The standfirst may be several blocks; to a reader of microformats it is one summary. */
function standfirstTogether(blocks: readonly GalleyBlock[], state: HtmlState): ElementContent[] {
  const result: ElementContent[] = []
  let summary: Element | undefined
  for (const block of blocks) {
    const set = state.all([block])
    if (block.role !== 'standfirst') {
      summary = undefined
      result.push(...set)
    } else if (summary) summary.children.push(...set)
    else {
      summary = h('div.p-summary', set)
      result.push(summary)
    }
  }
  return result
}
