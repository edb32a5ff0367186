import type {RoleStyle} from '../../../template/types.js'
import type {MakeupState, Scope} from './scope.js'
import {shift} from './set-paragraph.js'
import type {RectBox} from './types.js'

/** Room between a frame or bar and the type, in points. */
const padding = {box: {x: 9, top: 7, bottom: 7}, beside: 12, above: 7} as const
const weight = {above: 0.75, beside: 1.75} as const

/** Set what `fill` adds inside the indent and the rule of a role; the rule is drawn on every page it stands on. */
export function ruled(
  style: RoleStyle,
  scope: Scope,
  state: MakeupState,
  fill: (inner: Scope) => void
): void {
  const first = state.pieces.length
  const side = style.rule === 'box' ? padding.box.x : 0
  const bar = style.rule === 'beside' ? Math.max(0, padding.beside - style.indent) : 0
  const indent = style.indent + bar
  const rtl = scope.direction === 'rtl'
  const x = scope.x + (rtl ? 0 : indent) + side
  const width = scope.width - indent - 2 * side
  fill({...scope, x, width})
  const last = state.pieces.length - 1
  if (style.rule === 'none' || last < first) return
  const frame = {
    first,
    last,
    x: scope.x,
    width: scope.width,
    colour: 'accent',
    direction: scope.direction
  } as const
  if (style.rule === 'above') {
    const line: RectBox = {
      type: 'rect',
      x: scope.x,
      y: 0,
      width: scope.width,
      height: weight.above,
      colour: 'accent',
      standing: {artifact: 'Layout'}
    }
    grow(state, first, padding.above, 0)
    const piece = state.pieces[first]
    const before = Math.max(piece?.before ?? 0, padding.above * 1.6)
    if (piece) state.pieces[first] = {...piece, before, boxes: [line, ...piece.boxes]}
  } else if (style.rule === 'box') {
    grow(state, first, padding.box.top, 0)
    grow(state, last, 0, padding.box.bottom)
    state.enclosures.push({...frame, kind: 'box', colour: 'rule'})
  } else {
    const place = rtl ? scope.x + scope.width - weight.beside : scope.x
    state.enclosures.push({...frame, kind: 'beside', x: place, width: weight.beside})
  }
}

/** Make room above and below the boxes of a piece. */
function grow(state: MakeupState, at: number, top: number, bottom: number): void {
  const piece = state.pieces[at]
  if (!piece) return
  state.pieces[at] = {
    ...piece,
    height: piece.height + top + bottom,
    boxes: piece.boxes.map((box) => shift(box, 0, top)),
    anchors: piece.anchors?.map((anchor) => ({...anchor, y: anchor.y + top}))
  }
}
