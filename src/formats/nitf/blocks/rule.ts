import type {Element} from 'xast'
import {x} from 'xastscript'

/** A thematic break. */
export function rule(): Element[] {
  return [x('hr')]
}
