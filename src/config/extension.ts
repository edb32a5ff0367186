import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Rule} from '../check/index.js'
import type {ComposeHandlers, PhrasingHandlers} from '../compose/index.js'
import type {Renderer} from '../formats/format.js'
import type {Labels} from '../galley/labels.js'
import type {Release} from '../release/nodes.js'
import type {TemplateFolder} from '../template/types.js'

/**
 * What a third party adds to pressline, as a plain object. The built-in nodes, renderers and rules enter by the same
 * door. Every field but `name` may be absent.
 *
 * To add a node: augment `BodyContentMap` (or `ReleaseContentMap`) of `pressline`, make the node in `markdown` or
 * `transforms`, and give one handler in `compose`; it then appears in every format.
 */
export interface Extension {
  /** For messages; unique among the extensions of a project. */
  readonly name: string
  /** remark plugins, run over the markdown after it was parsed and before it is recognised. */
  readonly markdown?: readonly Plugin<[], Root>[]
  /** unified plugins, run over the release AST before it is checked and composed. */
  readonly transforms?: readonly Plugin<[], Release>[]
  /** Release node to galley blocks: by node type. */
  readonly compose?: ComposeHandlers
  /** Phrasing node to galley inlines: by node type. */
  readonly phrasing?: PhrasingHandlers
  /** House rules. Each has the severity it states, unless the configuration says otherwise. */
  readonly rules?: readonly Rule[]
  /** Formats; a name that is taken replaces the built-in. */
  readonly renderers?: readonly Renderer[]
  /** Templates by the name of the folder; they come before the package's own and after the project's. */
  readonly templates?: readonly TemplateFolder[]
  /** Words that compose writes, by BCP 47 tag; what is not given stays. */
  readonly labels?: Readonly<Record<string, Partial<Labels>>>
  /** Wire profiles by name, as a template would give them. */
  readonly profiles?: Readonly<Record<string, unknown>>
}

/** Identity; checks the extension's type where it is written. */
export function defineExtension(extension: Extension): Extension {
  return extension
}
