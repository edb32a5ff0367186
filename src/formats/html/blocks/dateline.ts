import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Inline} from '../../../galley/index.js'
import type {HtmlState} from '../scope.js'

/** A dateline as typed; where its place is known, as an h-entry location whose value is the place alone. */
export function dateline(children: readonly Inline[], state: HtmlState): Element {
  const {place, region} = state.galley.meta.dateline ?? {}
  if (!place) return h('span.dateline', state.all(children))
  const value = [place, region].filter(Boolean).join(', ')
  return h('data.dateline.p-location', {value}, state.all(children))
}
