import type {BlockOf} from '../../../galley/index.js'
import {paragraph, roleStyleId, variant} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'

/** A single line: embargo line, ends mark, attribution, credit. */
export function line(block: BlockOf<'line'>, scope: Scope, state: State): Flow {
  return [paragraph(styleOf(block, scope, state), runs(block.children, scope, state), scope, state)]
}

/** The attribution of anything but a quotation stands at the edge of what it attributes. */
function styleOf(block: BlockOf<'line'>, scope: Scope, state: State): string {
  const style = roleStyleId(block.role, scope, state)
  if (block.role !== 'attribution' || !scope.group || scope.group === 'quotation') return style
  const around = state.styles.get(roleStyleId(scope.group, scope, state))
  return variant(style, 'In ' + (around?.name ?? 'Text'), () => ({indent: around?.look.indent ?? 0}), state)
}
