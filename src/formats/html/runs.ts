import {h} from 'hastscript'
import type {InlineHandlers} from '../../galley/index.js'
import {type HtmlResult, type HtmlState, noteId} from './scope.js'

/** One handler per inline node of the galley: leaving one out is a type error. */
export const runs: InlineHandlers<[state: HtmlState], HtmlResult> = {
  break: () => h('br'),
  delete: (node, state) => h('del', state.all(node.children)),
  emphasis: (node, state) => h('em', state.all(node.children)),
  foreign: (node, state) => h('span', {lang: node.lang, dir: node.dir}, state.all(node.children)),
  inlineCode: (node) => h('code', node.value),
  link: (node, state) =>
    h('a', {href: node.url, ...(node.title ? {title: node.title} : {})}, state.all(node.children)),
  note(node, state) {
    const count = (state.references.get(node.id) ?? 0) + 1
    state.references.set(node.id, count)
    const href = '#' + noteId(state, node.mark)
    const id = noteId(state, node.mark, count)
    const describedBy = [state.idPrefix + 'footnotes']
    return h('sup', [h('a.note', {href, id, role: 'doc-noteref', ariaDescribedBy: describedBy}, node.mark)])
  },
  // The marks are in the text: `q` would set them again.
  quote: (node, state) => h('span.quote', state.all(node.children)),
  strong: (node, state) => h('strong', state.all(node.children)),
  subscript: (node, state) => h('sub', state.all(node.children)),
  superscript: (node, state) => h('sup', state.all(node.children)),
  text: (node) => ({type: 'text', value: node.value})
}
