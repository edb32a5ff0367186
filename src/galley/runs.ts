import type {Speaker} from '../release/nodes.js'
import type {Direction, Inline, InlineHandlers} from './blocks.js'

/** What holds for a stretch of text. Absent means no. */
export interface Marks {
  readonly strong?: true
  readonly emphasis?: true
  readonly delete?: true
  readonly code?: true
  readonly superscript?: true
  readonly subscript?: true
  readonly link?: {readonly url: string; readonly title?: string | undefined}
  readonly lang?: string
  readonly dir?: Direction
  readonly quote?: {readonly run: number; readonly speakers: readonly Speaker[]}
}

/** A flat stretch of phrasing: text with marks, a forced line break, or a footnote reference. */
export type Run =
  | {readonly type: 'text'; readonly value: string; readonly marks: Marks}
  | {readonly type: 'break'; readonly marks: Marks}
  | {readonly type: 'note'; readonly id: string; readonly mark: string; readonly marks: Marks}

/** Flatten inline nodes into runs, in order; neighbouring texts with the same marks are joined. */
export function runsOf(nodes: readonly Inline[]): Run[] {
  const runs: Run[] = []
  all(nodes, {}, runs)
  return runs
}

/** The plain text of inline nodes; a break is a space, a footnote reference nothing. */
export function textOf(nodes: readonly Inline[]): string {
  return runsOf(nodes)
    .map((run) => (run.type === 'text' ? run.value : run.type === 'break' ? ' ' : ''))
    .join('')
}

type Args = [marks: Marks, runs: Run[]]

const inside =
  (extra: Marks) =>
  (node: {children: Inline[]}, marks: Marks, runs: Run[]): void =>
    all(node.children, {...marks, ...extra}, runs)

const handlers: InlineHandlers<Args, void> = {
  break: (_node, marks, runs) => void runs.push({type: 'break', marks}),
  delete: inside({delete: true}),
  emphasis: inside({emphasis: true}),
  foreign: (node, marks, runs) => all(node.children, {...marks, lang: node.lang, dir: node.dir}, runs),
  inlineCode: (node, marks, runs) => text(node.value, {...marks, code: true}, runs),
  link: (node, marks, runs) => all(node.children, {...marks, link: {url: node.url, title: node.title}}, runs),
  note: (node, marks, runs) => void runs.push({type: 'note', id: node.id, mark: node.mark, marks}),
  quote: (node, marks, runs) =>
    all(node.children, {...marks, quote: {run: node.run, speakers: node.speakers}}, runs),
  strong: inside({strong: true}),
  subscript: inside({subscript: true}),
  superscript: inside({superscript: true}),
  text: (node, marks, runs) => text(node.value, marks, runs)
}

function all(nodes: readonly Inline[], marks: Marks, runs: Run[]): void {
  for (const node of nodes) one(handlers, node, marks, runs)
}

/** Call the handler of `node`; a node that no table knows is an error, never silence. */
function one(table: InlineHandlers<Args, void>, node: Inline, marks: Marks, runs: Run[]): void {
  const handle = table[node.type] as ((node: Inline, ...args: Args) => void) | undefined
  if (!handle) throw new UnknownInlineError(node.type)
  handle(node, marks, runs)
}

function text(value: string, marks: Marks, runs: Run[]): void {
  if (!value) return
  const last = runs.at(-1)
  if (last?.type === 'text' && same(last.marks, marks)) {
    runs[runs.length - 1] = {type: 'text', value: last.value + value, marks}
  } else runs.push({type: 'text', value, marks})
}

/** Marks are equal when each mark is the same value, or the same object. */
function same(left: Marks, right: Marks): boolean {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof Marks>
  for (const key of keys) {
    const a = left[key]
    const b = right[key]
    if (a === b) continue
    if (typeof a !== 'object' || typeof b !== 'object') return false
    if (JSON.stringify(a) !== JSON.stringify(b)) return false
  }
  return true
}

/** Thrown for an inline node outside the closed set. */
export class UnknownInlineError extends Error {
  constructor(type: string) {
    super('Unexpected inline `' + type + '` in galley, expected one of the closed set in `galley/blocks.ts`')
    this.name = 'UnknownInlineError'
  }
}
