import type {ElementContent, Root} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype, {defaultHandlers, type Options} from 'remark-rehype'
import {unified} from 'unified'
import type {Galley, GalleyBlock, Inline} from '../../galley/index.js'
import {blocks} from './blocks/index.js'
import {runs} from './runs.js'
import {sanitizeSchema} from './schema.js'
import type {HtmlResult, HtmlState} from './scope.js'

type Handlers = NonNullable<Options['handlers']>
type Handler = NonNullable<Options['unknownHandler']>
type ToHast = Parameters<Handler>[0]

/** Our tables as remark-rehype calls them. */
const own = Object.entries({...blocks, ...runs}) as Array<
  [string, (node: never, state: HtmlState) => HtmlResult]
>
/** mdast has nodes of the same names and more: none of them may be taken for one of ours. */
const foreign = Object.keys(defaultHandlers).filter((type) => !own.some(([name]) => name === type))

/**
 * Galley to safe hast: `set` builds the body from what our handlers make of the blocks, remark-rehype walks, and
 * rehype-sanitize is the last to touch it. A node without a handler throws, naming it.
 */
export function setTree(
  galley: Galley,
  facts: Omit<HtmlState, 'all' | 'around' | 'counts' | 'galley' | 'references'>,
  set: (state: HtmlState) => ElementContent[]
): Root {
  const root = (toHast: ToHast): Root => {
    const state: HtmlState = {
      ...facts,
      galley,
      references: new Map(),
      counts: new Map(),
      around: [],
      all: (nodes) => nodes.flatMap((node) => one(toHast, node))
    }
    Object.assign(
      toHast.handlers,
      Object.fromEntries(own.map(([type, handle]) => [type, setter(handle, state)]))
    )
    return {type: 'root', children: set(state)}
  }
  const refuse = Object.fromEntries(foreign.map((type) => [type, unknown]))
  const handlers = {...refuse, galley: root} as unknown as Handlers
  return unified()
    .use(remarkRehype, {handlers, unknownHandler: unknown})
    .use(rehypeSanitize, sanitizeSchema)
    .runSync(galley as unknown as MdastRoot) as Root
}

function one(toHast: ToHast, node: GalleyBlock | Inline): ElementContent[] {
  const result = toHast.one(node as never, undefined)
  return result === undefined ? [] : Array.isArray(result) ? result : [result]
}

/** A handler as remark-rehype wants it; the position of the node goes to what came of it. */
function setter(handle: (node: never, state: HtmlState) => HtmlResult, state: HtmlState): Handler {
  return (toHast, node) => {
    const result = handle(node as never, state)
    if (!Array.isArray(result)) toHast.patch(node, result)
    return result
  }
}

function unknown(_toHast: unknown, node: {type: string}): never {
  const names = own.map(([name]) => name).join(', ')
  throw new Error('Unexpected node `' + node.type + '` in galley, expected one of ' + names)
}
