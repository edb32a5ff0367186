import type {BlockOf} from '../../../../galley/index.js'
import {roleStyle} from '../../../../template/base.js'
import {ruled} from '../ruled.js'
import {inLanguage, type MakeupState, type Scope} from '../scope.js'

/** Groups that stand on one page where a page can hold them. */
const whole = new Set(['correction', 'factBox', 'pullQuote'])

/** Blocks that belong together: the role's indent, rule and space go round all of them. */
export function group(node: BlockOf<'group'>, outer: Scope, state: MakeupState): void {
  const style = roleStyle(outer.style, node.role)
  const scope: Scope = {...inLanguage(outer, node), group: node.role, tight: false}
  const first = state.pieces.length
  ruled(style, scope, state, (inner) => {
    for (const child of node.children) scope.setBlock(child, inner, state)
  })
  const last = state.pieces.length - 1
  if (last < first) return
  space(state, first, last, style.before, style.after)
  if (whole.has(node.role)) keepWhole(state, first, last, outer.pageHeight)
}

function space(state: MakeupState, first: number, last: number, before: number, after: number): void {
  const head = state.pieces[first]
  if (head) state.pieces[first] = {...head, before: Math.max(head.before, before)}
  const tail = state.pieces[last]
  if (tail) state.pieces[last] = {...tail, after: Math.max(tail.after, after)}
}

function keepWhole(state: MakeupState, first: number, last: number, pageHeight: number): void {
  const height = state.pieces
    .slice(first, last + 1)
    .reduce((sum, piece) => sum + piece.height + piece.before, 0)
  if (height > pageHeight / 2) return
  for (let at = first + 1; at <= last; at++) {
    const piece = state.pieces[at]
    if (piece) state.pieces[at] = {...piece, breakBefore: Number.POSITIVE_INFINITY}
  }
}
