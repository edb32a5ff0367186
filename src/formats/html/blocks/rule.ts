import {h} from 'hastscript'
import type {HtmlResult} from '../scope.js'

/** A thematic break. */
export function rule(): HtmlResult {
  return h('hr')
}
