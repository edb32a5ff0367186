import type {BlockOf} from '../../../galley/index.js'
import {line, type WireLine} from '../lines.js'
import {setInline} from '../runs.js'
import type {WireScope, WireState} from '../state.js'

/** A crosshead or a label: a line of its own. The headline is the furniture's: see `headline.ts`. */
export function heading(block: BlockOf<'heading'>, scope: WireScope, state: WireState): WireLine[] {
  const text = setInline(block.children, scope.lang, state).replaceAll('\n', ' ')
  if (text === '') return []
  return [
    line('heading', text, {
      first: scope.indent,
      rest: scope.indent,
      counts: scope.counts && block.role === 'crosshead',
      place: block
    })
  ]
}
