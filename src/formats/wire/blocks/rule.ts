import type {BlockOf} from '../../../galley/index.js'
import {line, type WireLine} from '../lines.js'
import type {WireScope, WireState} from '../state.js'

/** A thematic break. */
export function rule(block: BlockOf<'rule'>, scope: WireScope, state: WireState): WireLine[] {
  const {profile} = state
  return profile.rule === ''
    ? []
    : [line('copy', profile.rule, {first: scope.indent + profile.paragraph.indent, place: block})]
}
