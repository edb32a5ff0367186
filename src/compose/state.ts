import type {Definition, FootnoteDefinition} from 'mdast'
import type {VFile} from 'vfile'
import type {Direction, GalleyBlock, Inline, Picture, StandingEmbargo} from '../galley/index.js'
import type {Labels} from '../galley/labels.js'
import type {Role} from '../galley/roles.js'
import type {LanguageData} from '../language/types.js'
import type {ReleaseMeta} from '../release/meta.js'
import type {ReleaseDescendant} from '../release/nodes.js'
import type {Style} from '../template/types.js'

/** What holds for everything below a node; passed down, never changed. */
export interface Scope {
  /** The role that plain paragraphs take here: `body`, `notes`, `boilerplate`, `contact`, `tail`. */
  readonly role: Role
  /** Rank of a label or crosshead here. */
  readonly rank: 2 | 3
  /** BCP 47 tag of the text here. */
  readonly language: string
  /** True where a new line in the source is a new line on paper (addresses, contacts). */
  readonly keepLines: boolean
}

/** What compose gathers on its way through one release. */
export interface ComposeState {
  readonly style: Style
  readonly labels: Labels
  readonly languageData: LanguageData
  readonly direction: Direction
  readonly embargo: StandingEmbargo | undefined
  /** Facts with the brand's filled in. */
  readonly meta: ReleaseMeta
  readonly file: VFile | undefined
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnoteDefinitions: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers in order of first reference; a footnote's mark is its place here, from 1. */
  readonly noteOrder: string[]
  /** Pictures met inside phrasing; they are set after the block they stand in. */
  readonly pictures: Picture[]
  readonly blockHandlers: ComposeHandlers
  readonly inlineHandlers: PhrasingHandlers
  /** Compose blocks in order; pictures met inside a block follow it. */
  all(nodes: readonly {type: string}[], scope: Scope): GalleyBlock[]
  /** Compose phrasing in order. */
  inline(nodes: readonly {type: string}[], scope: Scope): Inline[]
}

type Nodes = ReleaseDescendant

/** Release node to galley blocks: the one thing a new node needs to appear in every format. */
export type ComposeHandlers = {
  readonly [Type in Nodes['type']]?: (
    node: Extract<Nodes, {type: Type}>,
    state: ComposeState,
    scope: Scope
  ) => GalleyBlock[]
}

/** Phrasing node to galley inline nodes. */
export type PhrasingHandlers = {
  readonly [Type in Nodes['type']]?: (
    node: Extract<Nodes, {type: Type}>,
    state: ComposeState,
    scope: Scope
  ) => Inline[]
}

/** Thrown for a node that no handler knows: nothing an author wrote may vanish. */
export class UnknownNodeError extends Error {
  constructor(type: string, where: 'compose' | 'phrasing') {
    super(
      'Unexpected node `' +
        type +
        '`, expected one with a handler; register it under `' +
        where +
        '` of an extension'
    )
    this.name = 'UnknownNodeError'
  }
}

/** Call the handler of `node` in `table`; unknown nodes throw. */
export function handle<Result>(
  table: ComposeHandlers | PhrasingHandlers,
  where: 'compose' | 'phrasing',
  node: {type: string},
  state: ComposeState,
  scope: Scope
): Result {
  const own = Object.hasOwn(table, node.type)
  const handler = own
    ? (table as Record<string, (node: object, state: ComposeState, scope: Scope) => Result>)[node.type]
    : undefined
  if (!handler) throw new UnknownNodeError(node.type, where)
  return handler(node, state, scope)
}
