import type {GalleyBlock, Group, Inline} from '../../galley/index.js'
import type {Role} from '../../galley/roles.js'
import type {BodyContent, Label, ReleaseNode} from '../../release/nodes.js'
import type {ComposeState, Scope} from '../state.js'

/** The words over a section, as typed. */
export function label(node: Label, state: ComposeState, scope: Scope): GalleyBlock[] {
  return [heading(state.inline(node.children, scope), scope.rank, node)]
}

/**
 * A section under its label: the typed one, else `fallback`, else none.
 * `role` is the group's, `inner` that of its paragraphs.
 */
export function labelled(
  node: ReleaseNode & {children: Array<Label | BodyContent>},
  role: Role,
  inner: Role,
  fallback: string | undefined,
  state: ComposeState
): Group {
  const scope: Scope = {
    role: inner,
    rank: 2,
    language: state.meta.language,
    keepLines: inner === 'contact'
  }
  const typed = node.children.some((child) => child.type === 'label')
  const added: GalleyBlock[] = typed || !fallback ? [] : [heading([{type: 'text', value: fallback}], 2)]
  return {
    type: 'group',
    role,
    children: [...added, ...state.all(node.children, scope)],
    position: node.position
  }
}

function heading(children: Inline[], rank: 2 | 3, from?: ReleaseNode): GalleyBlock {
  return {type: 'heading', role: 'label', rank, children, position: from?.position}
}
