import type {ElementContent} from 'hast'
import type {Galley, GalleyBlock, Inline, Role} from '../../galley/index.js'
import type {SetImage} from './images.js'
import type {HtmlOptions} from './options.js'

/** What holds for the whole page and what accumulates while it is set. */
export interface HtmlState {
  readonly galley: Galley
  readonly options: Readonly<Required<HtmlOptions>>
  /** Pictures by the URL that the release names them with. */
  readonly images: ReadonlyMap<string, SetImage>
  /** Beginning of every id: nothing an author writes can name an element or a property of the page. */
  readonly idPrefix: string
  /** How often each footnote has been referred to so far, by its id. */
  readonly references: Map<string, number>
  /** How many ids of each kind have been given. */
  readonly counts: Map<string, number>
  /** Roles of the groups around what is being set, outermost first. */
  readonly around: Role[]
  /** hast of nodes, in order; a node without a handler throws. */
  all(nodes: ReadonlyArray<GalleyBlock | Inline>): ElementContent[]
}

export type HtmlResult = ElementContent | ElementContent[]

/** A new id of `kind`, such as `pl-gauge-label-2`. */
export function nextId(state: HtmlState, kind: string): string {
  const count = (state.counts.get(kind) ?? 0) + 1
  state.counts.set(kind, count)
  return state.idPrefix + kind + '-' + count
}

/** The id of a footnote, or of the `count`th reference to it. */
export function noteId(state: HtmlState, mark: string, count?: number): string {
  const name = mark.replace(/[^0-9A-Za-z]/g, '')
  if (count === undefined) return state.idPrefix + 'note-' + name
  return state.idPrefix + 'ref-' + name + (count > 1 ? '-' + count : '')
}

/** What ids of this release begin with; two releases on one page keep apart. */
export function idPrefixOf(galley: Galley): string {
  return 'pl-' + galley.meta.slug.toLowerCase().replace(/[^a-z0-9]+/g, '-') + '-'
}
