import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import {notify} from '../../../release/message.js'
import type {WireLine} from '../lines.js'
import type {WireScope, WireState} from '../state.js'

/** Deeper lists are set at this depth. */
const deepest = 3

/** A list: marker, then the item hanging from it; what stands inside keeps the item's indent. */
export function items(block: BlockOf<'items'>, scope: WireScope, state: WireState): WireLine[] {
  if (scope.depth === deepest) {
    notify(state.file, {
      ruleId: 'wire-list-depth',
      reason:
        'Unexpected list at depth ' +
        (scope.depth + 1) +
        ', expected at most ' +
        deepest +
        ': set at that depth',
      place: block,
      severity: 'warning'
    })
  }
  const last = block.start + block.items.length - 1
  const width = block.ordered ? String(last).length + 2 : 0
  return block.items.flatMap((item, index) => {
    const marker = block.ordered
      ? (block.start + index + '. ').padEnd(width)
      : state.profile.list.bullet.padEnd(state.profile.list.hang)
    return oneItem(item, marker, index === 0 && scope.depth === 0, scope, state)
  })
}

function oneItem(
  item: readonly GalleyBlock[],
  marker: string,
  gap: boolean,
  scope: WireScope,
  state: WireState
): WireLine[] {
  const outer = scope.depth >= deepest ? scope.indent.slice(0, -marker.length) : scope.indent
  const hang = outer + ' '.repeat(marker.length)
  const lines = state.setBlocks(item, {...scope, indent: hang, depth: scope.depth + 1}, state)
  const [first, ...others] = lines
  const head = outer + marker
  if (!first) return []
  const marked = first.first.startsWith(hang) ? head + first.first.slice(hang.length) : head + first.first
  return [{...first, first: marked, gap}, ...others.map((line) => ({...line, gap: false}))]
}
