import type {BlockOf} from '../../../galley/index.js'
import {line, type WireLine} from '../lines.js'
import {setInline} from '../runs.js'
import type {WireScope, WireState} from '../state.js'

/** A line that is no sentence of the copy: a marker, an attribution, a dateline of its own. */
export function lineBlock(block: BlockOf<'line'>, scope: WireScope, state: WireState): WireLine[] {
  const text = setInline(block.children, scope.lang, state)
  if (text === '') return []
  const indent = scope.depth === 0 ? state.profile.paragraph.indent : ''
  return text.split('\n').map((part, index) =>
    line('copy', part, {
      first: index === 0 ? scope.indent + indent : scope.indent,
      rest: scope.indent,
      // An attribution stands under its quotation.
      gap: index === 0 && block.role !== 'attribution',
      counts: scope.counts,
      place: block
    })
  )
}
