import type {BlockOf} from '../../../../galley/index.js'
import type {RoleStyle} from '../../../../template/types.js'
import {itemLabel} from '../../tags.js'
import {inLanguage, type MakeupState, type Scope, styleOf} from '../scope.js'
import {setLabel, shift} from '../set-paragraph.js'

/** A list: labels hang in the indent, items of one paragraph stand close. */
export function items(node: BlockOf<'items'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const style = styleOf(scope, node.role)
  const loose = node.items.some((item) => item.filter((child) => child.type === 'copy').length > 1)
  const labels = node.items.map((item, at) => {
    const standing = scope.tags.marks.get(item)
    if (!standing)
      throw new Error('Unexpected item outside the structure tree, expected a slot for its label')
    return setLabel(itemLabel(node, at), standing, scope, style)
  })
  const indent = Math.max(style.size * 1.35, ...labels.map((set) => set.width + style.size * 0.5))
  const start = state.pieces.length
  const firsts: number[] = []
  node.items.forEach((item, at) => {
    const rtl = scope.direction === 'rtl'
    const width = scope.width - indent
    const x = rtl ? scope.x : scope.x + indent
    const set = labels[at]
    const place = rtl ? scope.x + scope.width - (set?.width ?? 0) : scope.x
    const inner: Scope = {
      ...scope,
      x,
      width,
      tight: !loose,
      label: set?.boxes.map((box) => shift(box, place, 0))
    }
    const first = state.pieces.length
    firsts.push(first)
    item.forEach((child, order) => {
      scope.setBlock(child, order === 0 ? inner : {...inner, label: undefined}, state)
    })
    if (state.pieces.length === first || item[0]?.type !== 'copy') addBareLabel(state, first, inner, style)
  })
  keepCompany(state, firsts)
  const last = state.pieces.at(-1)
  if (last && state.pieces.length > start) {
    state.pieces[state.pieces.length - 1] = {
      ...last,
      after: scope.tight ? last.after : Math.max(last.after, style.after)
    }
  }
}

/** Price of a page break that leaves one item of several alone. */
const alone = 600

/** The first item of a list, and the last, stay with another where the page can do it. */
function keepCompany(state: MakeupState, firsts: readonly number[]): void {
  if (firsts.length < 3) return
  for (const at of new Set([firsts[1], firsts.at(-1)])) {
    const piece = at === undefined ? undefined : state.pieces[at]
    if (at !== undefined && piece) state.pieces[at] = {...piece, breakBefore: piece.breakBefore + alone}
  }
}

/** An item that begins with something else than copy still shows its label, on the first piece it has. */
function addBareLabel(state: MakeupState, first: number, scope: Scope, style: RoleStyle): void {
  const piece = state.pieces[first]
  const boxes = (scope.label ?? []).map((box) => shift(box, 0, style.leading * 0.75))
  if (piece) state.pieces[first] = {...piece, boxes: [...boxes, ...piece.boxes]}
  else {
    state.pieces.push({
      height: style.leading,
      before: 0,
      after: 0,
      boxes,
      breakBefore: 0,
      notes: [],
      kind: 'line'
    })
  }
}
